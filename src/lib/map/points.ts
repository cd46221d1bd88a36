import type { Place } from '#lib/schema/place.ts';

/** Longitude and latitude by key of the Gemeinde, WGS84 degrees. */
export type Points = Record<string, [number, number]>;

/** Points of the Gemeinden of a Land; those without a point are missing. */
export function pointsOf(places: readonly Place[], land: string): Points {
	const points: Points = {};
	for (const { key, level, longitude, latitude } of places) {
		if (level !== 'gemeinde' || !key.startsWith(land)) continue;
		if (longitude !== null && latitude !== null) points[key] = [longitude, latitude];
	}
	return points;
}
