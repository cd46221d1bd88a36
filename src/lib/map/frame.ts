import type { LaenderFrame } from '#lib/places/svg.ts';
import { builtFile } from './built-file.ts';

// A glob, not an import: the file is built from packages, and types are checked before it is there.
const built = import.meta.glob<LaenderFrame>('../../../.cache/places/laender-frame.json', {
	eager: true,
	import: 'default'
});

/**
 * What the 16 Länder are drawn in, and where their labels stand.
 * @throws where it has not been built
 */
export const laenderFrame = (): LaenderFrame => builtFile(built);
