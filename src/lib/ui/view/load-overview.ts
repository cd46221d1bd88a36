import { getOutlines } from '#lib/map/outlines.ts';
import { overviewOf } from '#lib/ui/late/parts.ts';
import type { Place } from '#lib/state/address.ts';
import { openDashboard, untilDrawn, type LoadEvent } from './load.ts';
import type { DashboardData } from './types.ts';

/** Loads an overview with its map, on a server or in a browser. */
export async function loadOverview(event: LoadEvent, place: Place): Promise<DashboardData> {
	const [{ data }] = await Promise.all([
		openDashboard(event, place),
		getOutlines(),
		untilDrawn(overviewOf(place))
	]);
	return data;
}
