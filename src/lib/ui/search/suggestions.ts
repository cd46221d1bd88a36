import { byName } from '#lib/i18n/format.ts';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { lands } from '../lands.ts';
import { openNewest } from '../view/load.ts';

/**
 * Names that the search knows, for a box that is being written in: Länder, then services, platforms and programmes.
 * @throws where the data set can't be fetched
 */
export async function suggestions(): Promise<string[]> {
	const { metadata } = await openNewest({ fetch, url: new URL(location.href) });
	const locale = getLocale();
	return [
		...lands.map((land) => land.name[locale]).sort(byName),
		...metadata.subjects.map(({ name }) => name).sort(byName)
	];
}

/** More would hide the others. */
const mostPlaces = 8;

/** Kreise and Gemeinden whose names begin with what is being written. @throws where they can't be got */
export async function placesBeginning(text: string): Promise<string[]> {
	const [{ loadPlaceNames }, { namesBeginning }] = await Promise.all([
		import('./place-names.ts'),
		import('#lib/search/begun.ts')
	]);
	return namesBeginning(await loadPlaceNames(), text, mostPlaces);
}
