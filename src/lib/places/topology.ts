import { group } from 'd3-array';
import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type {
	GeometryCollection,
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon,
	Topology
} from 'topojson-specification';

/** One land area of the source, with the key of the Kreis that it belongs to today. */
export type Area = Feature<Polygon | MultiPolygon, { key: string }>;
type Shape = TopoPolygon<{ key: string }> | TopoMultiPolygon<{ key: string }>;
export type PlaceTopology = Topology<Record<string, GeometryCollection>>;

/** How coarse a map is: smallest triangle and ring in km², and steps of the grid. */
export interface Detail {
	triangle: number;
	ring: number;
	grid: number;
}

const earth = 6371 ** 2;

/** Länder and Kreise merged from the same arcs, so that their borders agree by construction. */
export function mergedTopology(areas: Area[]): PlaceTopology {
	const collection: FeatureCollection = { type: 'FeatureCollection', features: areas };
	const raw = topology({ areas: collection }, 1e6) as unknown as PlaceTopology;
	const shapes = (raw.objects.areas as GeometryCollection).geometries as Shape[];
	const mergedBy = (digits: number): GeometryCollection => {
		const groups = group(shapes, (shape) => shape.properties?.key.slice(0, digits) ?? '');
		const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
		return {
			type: 'GeometryCollection',
			geometries: sorted.map(
				([id, members]) => ({ ...mergeArcs(raw as never, members as never), id }) as never
			)
		};
	};
	return { ...raw, objects: { kreise: mergedBy(5), laender: mergedBy(2) } };
}

/** Weighs every point by the triangle it spans; to be done once for all details. */
export const weighed = (raw: PlaceTopology): PlaceTopology =>
	presimplify(raw as never, sphericalTriangleArea as never) as unknown as PlaceTopology;

/**
 * Drops dust: islands and holes below the smallest ring, and rings whose winding flipped. Simplifying
 * keeps them where two objects share arcs, and a flipped ring makes d3 fill the whole globe.
 */
function withoutDust(topo: PlaceTopology, smallest: number): void {
	const areaOf = (arcs: number[]) =>
		geoArea(feature(topo as never, { type: 'Polygon', arcs: [arcs] } as never) as never);
	for (const object of Object.values(topo.objects)) {
		for (const shape of object.geometries as TopoMultiPolygon[]) {
			const polygons: number[][][] =
				(shape.type as string) === 'Polygon' ? [(shape as unknown as TopoPolygon).arcs] : shape.arcs;
			const rated = polygons
				.map((rings) => ({ rings, area: areaOf(rings[0] ?? []) }))
				.map(({ rings, area }) => ({
					rings,
					flipped: area > 2 * Math.PI,
					area: Math.min(area, 4 * Math.PI - area)
				}))
				.sort((a, b) => b.area - a.area);
			shape.type = 'MultiPolygon';
			shape.arcs = rated
				.filter(({ flipped, area }, i) => i === 0 || (!flipped && area * earth >= smallest))
				.map(({ rings: [outer = [], ...holes] }) => [
					outer,
					...holes.filter(
						(hole) => (4 * Math.PI - areaOf(hole)) * earth >= smallest && areaOf(hole) > 2 * Math.PI
					)
				]);
		}
	}
}

/** A map of the wanted objects in the wanted detail, without dust. */
export function simplified(weighted: PlaceTopology, objects: string[], detail: Detail): PlaceTopology {
	const simple = simplify(weighted as never, detail.triangle / earth) as unknown as PlaceTopology;
	const chosen = Object.fromEntries(objects.map((name) => [name, structuredClone(simple.objects[name])]));
	const filtered = filter({ ...simple, objects: chosen } as never, () => true) as unknown as PlaceTopology;
	withoutDust(filtered, detail.ring);
	return quantize(filter(filtered as never, () => true) as never, detail.grid) as unknown as PlaceTopology;
}
