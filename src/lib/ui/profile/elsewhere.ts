import { wholeOffer } from '#lib/query/paint.ts';
import type { ViewQuery } from '#lib/query/source.ts';
import type { Level } from '#lib/schema/level.ts';
import { defaultState, type ViewState } from '#lib/state/view-state.ts';

/** What a place has a level of beside a view that shows none, and the choice that shows it. */
export interface Elsewhere {
	level: Level;
	state: ViewState;
}

const newestFirst = (a: Level, b: Level) => b.date.localeCompare(a.date) || b.value - a.value;

/**
 * Where a Land has no level in a view: its levels of the same metric in other units and at other stages, the newest of each,
 * newest first. Levels of single services are left to their own pages.
 * @param state the view's, whose years, Länder and state of knowledge are kept
 */
export function elsewhere(
	levels: readonly Level[],
	query: Pick<ViewQuery, 'metric' | 'unit' | 'stage'>,
	state: ViewState
): Elsewhere[] {
	const kinds = new Map<string, Level>();
	for (const level of levels
		.filter(
			({ metric, subject }) =>
				metric === query.metric && (metric !== 'services_live' || subject === wholeOffer)
		)
		.sort(newestFirst)) {
		const kind = `${level.unit} ${level.stage}`;
		if (kind !== `${query.unit} ${query.stage}` && !kinds.has(kind)) kinds.set(kind, level);
	}
	const { from, to, lands, stand } = state;
	return [...kinds.values()].map((level) => ({
		level,
		state: { ...defaultState(query.metric), unit: level.unit, stage: level.stage, from, to, lands, stand }
	}));
}
