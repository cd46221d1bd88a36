import { metrics, stagesOf, unitsOf } from '#lib/schema/vocabulary.ts';
import { fixedBy, type Place } from '#lib/state/address.ts';
import { withMetric, type Known, type ViewState } from '#lib/state/view-state.ts';
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

/** Whether a reader asked the browser to send for little; not all browsers say so. */
const isSparing = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * The addresses that one choice leads to, the likeliest first: another last year, the latest first, another coverage, stage or unit, and the
 * tab of another metric. None is of what the page's path says.
 * @param sparing leaves out what would have to be got first
 */
export function neighbours({ place, state, known, own }: Scene, sparing = false): string[] {
	const { metric, unit, stage, coverage } = state;
	const fixed = fixedBy(place);
	const years = fixed.includes('bis')
		? []
		: Array.from({ length: known.lastYear - known.firstYear + 1 }, (_, i) => known.lastYear - i).filter(
				(year) => year !== (state.to ?? known.lastYear) && year >= (state.from ?? known.firstYear)
			);
	const covered = metric === 'funding_eur' ? [] : ([null, 'all', 'some'] as const);
	const others = <T>(all: readonly T[], chosen: T) => all.filter((one) => one !== chosen);
	const near: ViewState[] = [
		...years.map((year) => ({ ...state, to: year === known.lastYear ? null : year })),
		...others(covered, coverage).map((one) => ({ ...state, coverage: one })),
		...(sparing ? [] : others(stagesOf[metric], stage).map((one) => ({ ...state, stage: one }))),
		...(sparing ? [] : others(unitsOf[metric], unit).map((one) => ({ ...state, unit: one })))
	];
	// A tab starts anew what the page alone reads of its address.
	const tabs = sparing ? [] : others(metrics, metric);
	return [
		...near.map((one) => linkTo(place, one, undefined, own)),
		...tabs.map((one) => linkTo(place, withMetric(state, one)))
	];
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
	for (const address of done === scene.state ? [] : neighbours(scene, isSparing())) {
		await idle();
		if (own.signal.aborted) return;
		await loadAt(address).catch(() => null);
	}
	done = scene.state;
	own.abort();
}
