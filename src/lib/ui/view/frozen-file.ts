import type { Place } from '#lib/state/address.ts';
import type { Embed } from '#lib/state/embed.ts';
import { defaultState } from '#lib/state/view-state.ts';

/** The view that a page shows where nothing is chosen, of which each state of knowledge is kept as a file; null where there is none. */
export function plainViewOf(place: Place): Embed | null {
	const state = defaultState();
	if (place.page === 'start') return { kind: 'rank', state };
	if (place.page === 'map') return { kind: 'map', state };
	if (place.page === 'time') return { kind: 'time', state };
	return place.page === 'land' ? { kind: 'time', state: { ...state, lands: [place.key] } } : null;
}
