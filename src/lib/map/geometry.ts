import type { LaenderSvg } from '#lib/places/svg.ts';
import { builtFile } from './built-file.ts';

// A glob, not an import: the file is built from packages, and types are checked before it is there.
const built = import.meta.glob<LaenderSvg>('../../../.cache/places/laender-svg.json', {
	eager: true,
	import: 'default'
});

/**
 * Outlines of the 16 Länder, projected at build time.
 * @throws where they have not been built
 */
export const laenderOutlines = (): LaenderSvg => builtFile(built);
