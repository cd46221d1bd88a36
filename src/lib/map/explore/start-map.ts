import 'maplibre-gl/dist/maplibre-gl.css';
import { geoCentroid } from 'd3-geo';
import { Map as MapLibre, NavigationControl, Popup, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { boxOf, loadAreas, loadPoints, pointFeatures } from './areas.ts';
import { readColours } from './colours.ts';
import { hatchImage } from './hatch-image.ts';
import { answering, mapLayers } from './layers.ts';
import type { ExplorePlace } from './places.ts';

/** What the map shows at present. */
export interface Shown {
	places: readonly ExplorePlace[];
	breaks: readonly number[];
}

export interface MapOptions {
	container: HTMLElement;
	/** Element that is shown in the card of a place; its owner fills it. */
	card: HTMLElement;
	/** Folder from which the site is served. */
	base: string;
	/** MapLibre's own words, in the language of the page. */
	words: Record<string, string>;
	reducedMotion: boolean;
	/** A place was pointed at or left; `pinned` where its card stays open. */
	onPlace: (key: string | null, pinned: boolean) => void;
}

/** The running map, as the page steers it. */
export interface ExploreMap {
	show: (shown: Shown) => Promise<void>;
	/** Opens the card of a place, and flies there where it is asked to. */
	open: (key: string, fly: boolean) => void;
	close: () => void;
	whole: () => void;
	destroy: () => void;
}

const germany: [number, number, number, number] = [5.8, 47.2, 15.1, 55.1];
const padding = 12;

/** Whether this browser can draw the map at all. */
export function canDraw(): boolean {
	const context = document.createElement('canvas').getContext('webgl2');
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}

/**
 * Starts the movable map. It loads nothing but the areas and points of this site.
 * @throws where the areas can't be loaded or WebGL fails
 */
export async function startMap(options: MapOptions): Promise<ExploreMap> {
	setWorkerUrl(new URL(worker, document.baseURI).href);
	const areas = await loadAreas();
	const boxes = new Map(
		[...areas.laender.features, ...areas.kreise.features].map((area) => [area.properties.key, boxOf(area)])
	);
	const middles = new Map(
		[...areas.laender.features, ...areas.kreise.features].map((area) => [
			area.properties.key,
			geoCentroid(area)
		])
	);
	let points = new Map<string, [number, number]>();
	let shown: Shown = { places: [], breaks: [] };
	let chosen: string | null = null;
	let pinned = false;

	const map = new MapLibre({
		container: options.container,
		style: {
			version: 8,
			sources: {
				laender: { type: 'geojson', data: areas.laender, tolerance: 0.2 },
				kreise: { type: 'geojson', data: areas.kreise, tolerance: 0.2 },
				gemeinden: { type: 'geojson', data: pointFeatures([], String) },
				namen: { type: 'geojson', data: pointFeatures([], String) }
			},
			layers: []
		},
		bounds: germany,
		fitBoundsOptions: { padding },
		maxBounds: [-2, 43, 23, 59],
		minZoom: 3.5,
		maxZoom: 11,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		cooperativeGestures: true,
		attributionControl: false,
		locale: options.words
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	map.addControl(new NavigationControl({ showCompass: false }));
	const popup = new Popup({ closeOnClick: false, focusAfterOpen: false, maxWidth: '18rem', offset: 10 });
	popup.setDOMContent(options.card);
	popup.on('close', () => choose(null, false));

	await new Promise<void>((resolve, reject) => {
		map.once('load', () => resolve());
		map.once('error', (event) => reject(event.error));
	});
	// A later error (a lost context, say) is told on the console by nobody else.
	map.on('error', (event) => console.warn('map:', event.error.message));

	const positionOf = (key: string) => points.get(key) ?? (middles.get(key) as [number, number] | undefined);

	function paint(anew: boolean) {
		const colours = readColours(options.container);
		if (anew) {
			if (map.hasImage('hatch')) map.removeImage('hatch');
			map.addImage('hatch', hatchImage(colours.hatch), { pixelRatio: 2 });
		}
		for (const layer of mapLayers(shown.places, shown.breaks, colours, chosen)) {
			if (!map.getLayer(layer.id)) {
				map.addLayer(layer);
				continue;
			}
			if ('filter' in layer) map.setFilter(layer.id, layer.filter);
			for (const [name, value] of Object.entries(layer.paint ?? {})) {
				map.setPaintProperty(layer.id, name as never, value as never);
			}
		}
	}

	function choose(key: string | null, pin: boolean) {
		if (key === chosen && pin === pinned) return;
		chosen = key;
		pinned = pin;
		paint(false);
		options.onPlace(key, pin);
	}

	function open(key: string, fly: boolean) {
		const at = positionOf(key);
		if (!at) return;
		const box = boxes.get(key);
		const motion = { animate: !options.reducedMotion, duration: 900 };
		if (fly && box) map.fitBounds(box, { padding: 48, maxZoom: key.length === 2 ? 6.4 : 9, ...motion });
		else if (fly) map.easeTo({ center: at, zoom: 8.2, ...motion });
		choose(key, true);
		popup.setLngLat(at).addTo(map);
	}

	const keyAt = (point: { x: number; y: number }) => {
		const layers = answering.filter((id) => map.getLayer(id));
		const found = map.queryRenderedFeatures([point.x, point.y], { layers });
		const key: unknown = found[0]?.properties.key;
		return typeof key === 'string' ? key : null;
	};
	map.on('mousemove', ({ point, lngLat }) => {
		const key = keyAt(point);
		map.getCanvas().style.cursor = key ? 'pointer' : '';
		if (pinned) return;
		if (key === null) popup.remove();
		else if (key !== chosen) {
			// It stays where it opened, so that the pointer can get onto it.
			choose(key, false);
			popup.setLngLat(key.length === 8 ? (positionOf(key) ?? lngLat) : lngLat);
			if (!popup.isOpen()) popup.addTo(map);
		}
	});
	map.on('mouseout', ({ originalEvent }) => {
		const onto = originalEvent.relatedTarget;
		if (!pinned && !(onto instanceof Node && popup.getElement()?.contains(onto))) popup.remove();
	});
	map.on('click', ({ point, lngLat }) => {
		const key = keyAt(point);
		if (key === null) return void popup.remove();
		choose(key, true);
		popup.setLngLat(key.length === 8 ? (positionOf(key) ?? lngLat) : lngLat).addTo(map);
	});

	const themes = matchMedia('(prefers-color-scheme: dark)');
	const onTheme = () => paint(true);
	themes.addEventListener('change', onTheme);
	paint(true);

	return {
		async show(next) {
			shown = next;
			const keys = next.places.map((place) => place.scope).filter((key) => key.length === 8);
			points = await loadPoints(keys, options.base);
			const names = new Map(next.places.map((place) => [place.scope, place.name]));
			const nameOf = (key: string) => names.get(key) ?? key;
			const labelled = [...names.keys()].flatMap((key) => {
				const at = positionOf(key);
				return at ? [[key, at] as const] : [];
			});
			map.getSource<GeoJSONSource>('gemeinden')?.setData(pointFeatures(points, nameOf));
			map.getSource<GeoJSONSource>('namen')?.setData(pointFeatures(labelled, nameOf));
			if (chosen !== null) popup.remove();
			paint(false);
		},
		open,
		close: () => void popup.remove(),
		whole: () => map.fitBounds(germany, { padding, animate: !options.reducedMotion }),
		destroy() {
			themes.removeEventListener('change', onTheme);
			map.remove();
		}
	};
}
