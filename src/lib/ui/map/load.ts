import { getOutlines } from '#lib/map/outlines.ts';
import type { Step } from '#lib/query/source.ts';
import { mapParams, parseMap, type MapView } from '#lib/state/map-view.ts';
import { mapPage } from '../late/map-parts.ts';
import { insteadOf, valuesIn, type Instead } from './instead.ts';
import { openDashboard, untilDrawn, type LoadEvent } from '../view/load.ts';
import type { DashboardData } from '../view/types.ts';

/** What the page of the map is made of. */
export interface MapData extends DashboardData {
	map: MapView;
	/** All that is told of the view's metric, of whatever year and place: what the slider counts levels from. */
	steps: Step[];
	/** Where a layer is empty: selections that fill it. */
	instead: Instead[] | null;
}

/** Loads the page of the map, on a server or in a browser. */
export async function loadMap(event: LoadEvent): Promise<MapData> {
	const [{ data, cubes }] = await Promise.all([
		openDashboard(event, { page: 'map' }, mapParams),
		getOutlines(),
		untilDrawn(mapPage)
	]);
	const { view: map, notices } = parseMap(new URLSearchParams(data.own), data.known);
	const { query, breaks, subjects } = data;
	// Of levels it is an answer that nobody reports; the other layers hang on more than that.
	const empty =
		map.layer !== 'level' && (await valuesIn(cubes, map.layer, query, breaks, subjects))(query.from) === 0;
	return {
		...data,
		notices: [...data.notices, ...notices],
		map,
		steps: await cubes.steps({ ...query, from: 0, to: 9999, places: [] }),
		instead: empty ? await insteadOf(cubes, map.layer, query, breaks, subjects) : null
	};
}
