import { fixedBy, type Place } from '#lib/state/address.ts';
import type { Known, ViewState } from '#lib/state/view-state.ts';
import { linkTo } from '../links.ts';
import { loadAt } from '../view/page-loads.ts';
import { untaken } from './late.ts';

/** A page in one state, and what it can be asked for. */
export interface Scene {
	place: Place;
	state: ViewState;
	known: Known;
	/** What the page alone reads of its address, as a query. */
	own?: string;
}

/** What says that somebody does something, which nothing may hold up. */
const signs = ['pointerdown', 'keydown', 'change', 'wheel', 'touchstart'] as const;

/** The next moment in which the browser has nothing else to do; where it cannot say so, a little later. */
const idle = () =>
	new Promise<void>((resolve) => {
		if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
		else setTimeout(resolve, 50);
	});

/** The addresses that a choice of the last year leads to, the latest first; none where the page has no such choice. */
export function neighbours({ place, state, known, own }: Scene): string[] {
	if (fixedBy(place).includes('bis')) return [];
	const years = Array.from({ length: known.lastYear - known.firstYear + 1 }, (_, i) => known.lastYear - i);
	return years
		.filter((year) => year !== (state.to ?? known.lastYear) && year >= (state.from ?? known.firstYear))
		.map((year) => linkTo(place, { ...state, to: year === known.lastYear ? null : year }, undefined, own));
}

let current: AbortController | undefined;
/** The state whose neighbours are at hand already. */
let done: ViewState | undefined;

/**
 * Does beforehand what the next choice needs, bit by bit while nobody does anything: takes over the parts that still are as the server
 * wrote them, and computes what neighbouring states show, which nobody sees. The first choice then sets texts, as all later ones do.
 * Whatever somebody does ends it.
 */
export async function rehearse(scene: Scene): Promise<void> {
	current?.abort();
	const own = (current = new AbortController());
	for (const sign of signs)
		addEventListener(sign, () => own.abort(), { capture: true, passive: true, signal: own.signal });
	for (const take of untaken) {
		await idle();
		if (own.signal.aborted) return;
		untaken.delete(take);
		take();
	}
	for (const address of done === scene.state ? [] : neighbours(scene)) {
		await idle();
		if (own.signal.aborted) return;
		await loadAt(address).catch(() => null);
	}
	done = scene.state;
	own.abort();
}
