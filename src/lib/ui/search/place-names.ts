import { builtFile } from '#lib/map/built-file.ts';
import type { PlaceNames } from '#lib/search/place-names.ts';

const built = import.meta.glob<PlaceNames>('../../../../.cache/places/place-names.json', {
	import: 'default'
});

/** Names of all Kreise and Gemeinden, 49 kB on their way; a file of its own, for who searches. @throws where it can't be got */
export const loadPlaceNames = (): Promise<PlaceNames> => builtFile(built)();
