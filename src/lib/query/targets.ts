import { breaksBetween } from '#lib/dataset/series-break.ts';
import { spanOf } from '#lib/dataset/dates.ts';
import type { Break } from '#lib/schema/break.ts';
import type { Day } from '#lib/schema/date.ts';
import { intervalOf } from './ranks.ts';
import type { Step } from './source.ts';

/** `met`: a level told by then reaches it, and none of those after it until then surely falls below; `missed`: one told by then or later surely lies below it; `pending`: its day has not come; else `open`. */
export type Outcome = 'met' | 'missed' | 'pending' | 'open';

export interface Target {
	/** The fact that promises it: its value, by its target date. */
	promise: Step;
	outcome: Outcome;
	/** The level that decides it, where one does. */
	by: Step | null;
}

/** The ids of all figures that tell promises and what became of them. */
export const statedInTargets = (targets: readonly Target[]): string[] =>
	targets.flatMap(({ promise, by }) => [...promise.figures, ...(by?.figures ?? [])]);

const sameThing = (a: Step, b: Step) =>
	a.metric === b.metric &&
	a.unit === b.unit &&
	a.scope === b.scope &&
	a.subject === b.subject &&
	a.coverage === b.coverage;

/** What is promised counts where it is done: live services and authorities, money paid. */
const done = (step: Step) => (step.metric === 'funding_eur' ? step.stage === 'paid' : step.stage === 'live');

/** What is to come on top is in no total, and "up to 300" names no number that must be reached. */
const canBeJudged = (promise: Step) => promise.measure === 'total' && promise.bound !== 'at_most';

/**
 * Whether promises were kept. Only a told total of the same unit, place, subject and coverage decides, on the same side
 * of every break, and only as far as its bound goes: "at least 300" meets a promise of 300 and never misses one of 400.
 * A contested level decides nothing.
 * @param steps of all stages, of whatever date
 * @param today newest day of the ledger
 */
export function targetsOf(steps: readonly Step[], today: Day, breaks: readonly Break[]): Target[] {
	const totals = steps.filter(
		(step) => step.measure === 'total' && step.target === null && step.conflicts.length === 0 && done(step)
	);
	return steps.flatMap((promise): Target[] => {
		if (promise.target === null) return [];
		const due = spanOf(promise.target).day;
		if (!canBeJudged(promise)) return [{ promise, outcome: due > today ? 'pending' : 'open', by: null }];
		const later = totals.filter(
			(step) =>
				sameThing(step, promise) &&
				step.day > promise.day &&
				breaksBetween(breaks, promise, promise.date, step.date).length === 0
		);
		const wanted = intervalOf(promise).low;
		const reaches = (step: Step) => intervalOf(step).low >= wanted;
		const below = (step: Step) => intervalOf(step).high < wanted;
		const inTime = later.filter((step) => step.day <= due);
		const met = inTime.find(
			(step) => reaches(step) && !inTime.some((next) => next.day >= step.day && below(next))
		);
		if (met) return [{ promise, outcome: 'met', by: met }];
		if (due > today) return [{ promise, outcome: 'pending', by: null }];
		const missed = later.find((step) => step.day >= due && below(step));
		return missed ? [{ promise, outcome: 'missed', by: missed }] : [{ promise, outcome: 'open', by: null }];
	});
}
