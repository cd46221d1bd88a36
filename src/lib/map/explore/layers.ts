import type {
	CircleLayerSpecification,
	DataDrivenPropertyValueSpecification,
	FillLayerSpecification,
	FilterSpecification,
	LineLayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import { stepOf } from '../classes.ts';
import type { Painted } from '../painted.ts';
import type { MapColours } from './colours.ts';

type Layer =
	FillLayerSpecification | LineLayerSpecification | CircleLayerSpecification | SymbolLayerSpecification;

/** From this zoom on Kreise and Gemeinden are drawn in place of the Länder. */
export const kreisZoom = 6.6;

/** Layers that answer to the pointer, foremost first. */
export const answering = ['gemeinden', 'kreise', 'laender'];

/**
 * The layers of the movable map. Sources: `laender`, `kreise` (areas with `key`), `gemeinden`, `namen` (points
 * with `key`, `name`).
 * @param breaks the thresholds of the prerendered map, so that both share one legend
 * @param chosen key of the place whose card is open
 */
export function mapLayers(
	places: readonly Painted[],
	breaks: readonly number[],
	colours: MapColours,
	chosen: string | null
): Layer[] {
	const colour = (keys: readonly Painted[]): DataDrivenPropertyValueSpecification<string> =>
		keys.length === 0
			? colours.surface
			: ([
					'match',
					['get', 'key'],
					...keys.flatMap((place) => [
						place.scope,
						(place.compared ? colours.ramp[stepOf(place.value, breaks) - 1] : colours.apart) ??
							colours.surface
					]),
					colours.surface
				] as never);
	const of = (length: number) => places.filter((place) => place.scope.length === length);
	const unreported = (length: number) =>
		['!', ['in', ['get', 'key'], ['literal', of(length).map((place) => place.scope)]]] as never;
	const is = (key: string | null) => ['==', ['get', 'key'], key ?? ''] as never;
	const near = { minzoom: kreisZoom };
	const far = { maxzoom: kreisZoom };

	return [
		{
			id: 'laender',
			type: 'fill',
			source: 'laender',
			...far,
			paint: { 'fill-color': colour(of(2)), 'fill-antialias': false }
		},
		{
			id: 'laender-ohne',
			type: 'fill',
			source: 'laender',
			...far,
			filter: unreported(2),
			paint: { 'fill-pattern': 'hatch' }
		},
		{
			id: 'kreise',
			type: 'fill',
			source: 'kreise',
			...near,
			paint: { 'fill-color': colour(of(5)), 'fill-antialias': false }
		},
		{
			id: 'kreise-ohne',
			type: 'fill',
			source: 'kreise',
			...near,
			filter: unreported(5),
			paint: { 'fill-pattern': 'hatch' }
		},
		{
			id: 'kreise-rand',
			type: 'line',
			source: 'kreise',
			...near,
			paint: { 'line-color': colours.border, 'line-width': 0.6 }
		},
		{
			id: 'laender-saum',
			type: 'line',
			source: 'laender',
			paint: { 'line-color': colours.halo, 'line-width': 3 }
		},
		{
			id: 'laender-rand',
			type: 'line',
			source: 'laender',
			paint: { 'line-color': colours.border, 'line-width': 1.2 }
		},
		{
			id: 'gemeinden',
			type: 'circle',
			source: 'gemeinden',
			...near,
			paint: {
				'circle-radius': 8,
				'circle-color': colour(of(8)),
				'circle-stroke-color': colours.border,
				'circle-stroke-width': 1.5
			}
		},
		...['laender', 'kreise'].map((source): Layer => ({
			id: `${source}-gewaehlt`,
			type: 'line',
			source,
			filter: is(chosen),
			paint: { 'line-color': colours.text, 'line-width': 3 }
		})),
		{
			id: 'gemeinden-gewaehlt',
			type: 'circle',
			source: 'gemeinden',
			filter: is(chosen),
			paint: {
				'circle-radius': 10,
				'circle-opacity': 0,
				'circle-stroke-color': colours.text,
				'circle-stroke-width': 3
			}
		},
		names('namen-laender', ['==', ['length', ['get', 'key']], 2], far, ['center']),
		names('namen-kreise', ['==', ['length', ['get', 'key']], 5], near, ['center']),
		names('namen-gemeinden', ['==', ['length', ['get', 'key']], 8], near, ['bottom', 'top', 'left', 'right'])
	];

	/** Names of places; fonts come from the reader's own machine, so that none is fetched. */
	function names(
		id: string,
		filter: FilterSpecification,
		zoom: { minzoom?: number; maxzoom?: number },
		anchors: ('center' | 'bottom' | 'top' | 'left' | 'right')[]
	): Layer {
		return {
			id,
			type: 'symbol',
			source: 'namen',
			...zoom,
			filter,
			layout: {
				'text-field': ['get', 'name'],
				'text-font': ['Fira Sans'],
				'text-size': 14,
				'text-variable-anchor': anchors,
				'text-radial-offset': anchors[0] === 'center' ? 0 : 0.9
			},
			paint: { 'text-color': colours.text, 'text-halo-color': colours.halo, 'text-halo-width': 2 }
		};
	}
}
