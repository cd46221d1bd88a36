import { geoPath } from 'd3-geo';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import svgpath from 'svgpath';
import { feature, mesh } from 'topojson-client';
import { conic, type Fitted } from './projection.ts';
import type { PlaceTopology } from './topology.ts';

/** What the Länder are drawn in. */
export interface LaenderFrame {
	/** x, y, width, height. */
	viewBox: [number, number, number, number];
	/** Where a label stands, by key of the Land. */
	labels: Record<string, [number, number]>;
}

/** The 16 Länder as SVG paths, projected once at build time so that a page needs no geometry library. */
export interface LaenderSvg extends LaenderFrame {
	/** Path by key of the Land. */
	paths: Record<string, string>;
	/** The borders between Länder, each once. */
	borders: string;
	/** What points are projected with, to fall where they lie in the outlines. */
	projection: Fitted;
}

const rounded = (n: number) => Math.round(n * 10) / 10;

const width = 600;
const height = 800;
const margin = 6;

/** Labels that the centre of the area would put over a neighbour. */
const labelShift: Record<string, [number, number]> = { '12': [34, 42], '03': [22, 10] };

/** Projects the Länder of a topology. */
export function laenderSvg(topo: PlaceTopology): LaenderSvg {
	const laender = feature(
		topo as never,
		topo.objects.laender as never
	) as unknown as FeatureCollection<MultiPolygon>;
	const projection = conic().fitExtent(
		[
			[margin, margin],
			[width - margin, height - margin]
		],
		laender
	);
	const path = geoPath(projection);
	/**
	 * Steps from point to point are shorter than points, and halves shorter than tenths: together by half of what a page carries of
	 * them. On screen a half is less than half a pixel.
	 */
	const drawn = (what: Parameters<typeof path>[0]) =>
		svgpath(path(what) ?? '')
			.scale(2)
			.rel()
			.round(0)
			.scale(0.5)
			.toString();
	const paths: Record<string, string> = {};
	const labels: Record<string, [number, number]> = {};
	for (const land of laender.features) {
		const key = String(land.id);
		const [x, y] = path.centroid(land);
		const [dx, dy] = labelShift[key] ?? [0, 0];
		paths[key] = drawn(land);
		labels[key] = [rounded(x + dx), rounded(y + dy)];
	}
	const borders = mesh(
		topo as never,
		topo.objects.laender as never,
		((a: unknown, b: unknown) => a !== b) as never
	);
	return {
		viewBox: [0, 0, width, height],
		paths,
		labels,
		borders: drawn(borders as never),
		projection: { scale: projection.scale(), translate: projection.translate() }
	};
}
