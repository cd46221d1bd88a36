import type { Place } from '#lib/state/address.ts';
import { shortOf, type Embed } from '#lib/state/embed.ts';
import { defaultState, type Known } from '#lib/state/view-state.ts';
import { usualViews } from '../embed/usual.ts';

/** The view that a page shows where nothing is chosen, of which each state of knowledge is kept as a file; null where there is none. */
export function plainViewOf(place: Place): Embed | null {
	const state = defaultState();
	if (place.page === 'start') return { kind: 'rank', state };
	if (place.page === 'map') return { kind: 'map', state };
	if (place.page === 'time') return { kind: 'time', state };
	return place.page === 'land' ? { kind: 'time', state: { ...state, lands: [place.key] } } : null;
}

/** Whether a view of a state of knowledge is kept as a file; on a server any can be asked for. @param known what that state knew */
export const isKept = (embed: Embed, known: Pick<Known, 'firstYear' | 'lastYear'> | undefined): boolean =>
	__TARGET__ === 'node' || (known !== undefined && usualViews(known).includes(shortOf(embed)));
