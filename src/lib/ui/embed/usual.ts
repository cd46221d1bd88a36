import { metrics, stagesOf } from '#lib/schema/figure.ts';
import { embedKinds, shortOf } from '#lib/state/embed.ts';
import { defaultState, type Known } from '#lib/state/view-state.ts';
import { landKeys } from '../lands.ts';

/** So many folders of views are written at most, for each language and state of knowledge. */
export const mostUsual = 200;

/**
 * Short names of the views that are written as files: every kind of each metric and stage at the end of the data, map
 * and ranks at the end of each of the last three years, and the timeline of each Land. Any other a server draws.
 * @returns each once, in a fixed order
 */
export function usualViews(known: Pick<Known, 'firstYear' | 'lastYear'>): string[] {
	const views = new Set<string>();
	const years = Array.from({ length: 3 }, (_, i) => known.lastYear - 1 - i).filter(
		(year) => year >= known.firstYear
	);
	for (const metric of metrics) {
		const plain = defaultState(metric);
		for (const kind of embedKinds) {
			for (const stage of stagesOf[metric]) views.add(shortOf({ kind, state: { ...plain, stage } }));
			if (kind !== 'time') for (const to of years) views.add(shortOf({ kind, state: { ...plain, to } }));
		}
		for (const land of landKeys) views.add(shortOf({ kind: 'time', state: { ...plain, lands: [land] } }));
	}
	return [...views].slice(0, mostUsual);
}
