import type { Feature, FeatureCollection, MultiPolygon, Point } from 'geojson';
import { feature } from 'topojson-client';
import type { PlaceTopology } from '#lib/places/topology.ts';

type Areas = FeatureCollection<MultiPolygon, { key: string }>;

const built = import.meta.glob<string>('../../../../.cache/places/kreise.topo.json', {
	eager: true,
	query: '?url',
	import: 'default'
});

async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as T;
}

/** Areas of Länder and Kreise, of our own build and server. */
export async function loadAreas(): Promise<{ laender: Areas; kreise: Areas }> {
	const [address] = Object.values(built);
	if (!address) throw new Error('the areas have not been built');
	const topology = await fetchJson<PlaceTopology>(address);
	const areas = (name: string): Areas => {
		const collection = feature(topology as never, topology.objects[name] as never) as unknown as Areas;
		for (const area of collection.features) area.properties = { key: String(area.id) };
		return collection;
	};
	return { laender: areas('laender'), kreise: areas('kreise') };
}

/** Points of the Gemeinden with these keys; fetched by Land, and only where one is asked for. */
export async function loadPoints(
	keys: readonly string[],
	base: string
): Promise<Map<string, [number, number]>> {
	const laender = [...new Set(keys.map((key) => key.slice(0, 2)))];
	const tables = await Promise.all(
		laender.map((land) => fetchJson<Record<string, [number, number]>>(`${base}/karte/punkte/${land}.json`))
	);
	const points = new Map(tables.flatMap((table) => Object.entries(table)));
	return new Map(
		keys.flatMap((key) => {
			const point = points.get(key);
			return point ? [[key, point] as const] : [];
		})
	);
}

/** The middle of the box around an area; good enough to fly to. */
export function boxOf(area: Feature<MultiPolygon>): [number, number, number, number] {
	const box: [number, number, number, number] = [180, 90, -180, -90];
	for (const [x = 0, y = 0] of area.geometry.coordinates.flat(2)) {
		box[0] = Math.min(box[0], x);
		box[1] = Math.min(box[1], y);
		box[2] = Math.max(box[2], x);
		box[3] = Math.max(box[3], y);
	}
	return box;
}

/** Points with a key and a name, as MapLibre takes them. */
export function pointFeatures(
	points: Iterable<readonly [string, readonly [number, number]]>,
	nameOf: (key: string) => string
): FeatureCollection<Point, { key: string; name: string }> {
	return {
		type: 'FeatureCollection',
		features: [...points].map(([key, [x, y]]) => ({
			type: 'Feature',
			properties: { key, name: nameOf(key) },
			geometry: { type: 'Point', coordinates: [x, y] }
		}))
	};
}
