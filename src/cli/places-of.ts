import type { PlacesOf } from '#lib/news/reading.ts';
import { placesByGazetteer } from '#lib/news/places-of.ts';
import { loadGazetteer } from './load-gazetteer.ts';

/** What a heading's prefix names, by the places that the product knows; they are built first if need be. */
export async function loadPlacesOf(): Promise<PlacesOf> {
	return placesByGazetteer(await loadGazetteer());
}
