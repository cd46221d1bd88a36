import { getOutlines } from '#lib/map/outlines.ts';
import { Glance, overview } from '#lib/ui/late/parts.ts';
import type { Place } from '#lib/state/address.ts';
import { openDashboard, untilDrawn, type LoadEvent } from './load.ts';
import type { DashboardData } from './types.ts';

/** Loads an overview with its map, on a server or in a browser. */
export async function loadOverview(event: LoadEvent, place: Place): Promise<DashboardData> {
	const late = place.page === 'start' ? [...overview, Glance] : overview;
	const [{ data }] = await Promise.all([openDashboard(event, place), getOutlines(), untilDrawn(late)]);
	return data;
}
