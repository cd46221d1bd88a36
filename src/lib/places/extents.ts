import type { Place, PlaceKey } from '#lib/schema/place.ts';

/** How many Kreise (with kreisfreie Städte) and Gemeinden a place holds. */
export interface Extent {
	kreise: number;
	gemeinden: number;
}

/** What lies in each place that holds Kreise or Gemeinden; a Kreis counts its Gemeinden. */
export function extentsOf(places: readonly Place[]): ReadonlyMap<PlaceKey, Extent> {
	const extents = new Map<PlaceKey, Extent>();
	for (const place of places) {
		if (place.level !== 'kreis' && place.level !== 'gemeinde') continue;
		const above =
			place.level === 'kreis'
				? ['DE', place.key.slice(0, 2)]
				: ['DE', place.key.slice(0, 2), place.key.slice(0, 5)];
		for (const key of above) {
			const extent = extents.get(key) ?? { kreise: 0, gemeinden: 0 };
			extent[place.level === 'kreis' ? 'kreise' : 'gemeinden']++;
			extents.set(key, extent);
		}
	}
	return extents;
}
