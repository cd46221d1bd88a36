import { check } from '#lib/schema/check.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Decision } from '#lib/schema/decision.ts';
import { correctable, Figure } from '#lib/schema/figure.ts';

/** A figure with what an editor said of it. */
export interface Decided {
	figure: Figure;
	verdict: Decision['verdict'] | null;
}

export interface Decisions {
	figures: Decided[];
	/** Decisions on figures that there are none of (any more). */
	unmatched: Decision[];
}

/** What is wrong with the fields of a decision; null where nothing is. */
export function faultOf(decision: Decision): string | null {
	const names = Object.keys(decision.fields);
	const foreign = names.filter((name) => !(correctable as readonly string[]).includes(name));
	if (foreign.length > 0) return `${foreign.join(', ')} can't be corrected`;
	if (decision.verdict === 'correct' && names.length === 0) return 'corrects no field';
	if (decision.verdict !== 'correct' && names.length > 0) return `${decision.verdict} with corrected fields`;
	return null;
}

/**
 * Applies the editors' decisions on top of what was read; the newest decision on a figure counts, of one day the
 * last. A rejected figure is kept with its verdict, so that its page can tell why it no longer counts.
 * @param until decisions after this day are left out: the state of knowledge of a day has those of that day
 * @throws SchemaError where a correction makes no valid figure
 */
export function decide(
	figures: readonly Figure[],
	decisions: readonly Decision[],
	until: Day = '9999-12-31'
): Decisions {
	const newest = new Map<string, Decision>();
	for (const decision of decisions) {
		if (decision.date > until) continue;
		const other = newest.get(decision.figure);
		if (!other || other.date <= decision.date) newest.set(decision.figure, decision);
	}
	const decided = figures.map((figure): Decided => {
		const decision = newest.get(figure.id);
		if (!decision) return { figure, verdict: null };
		newest.delete(figure.id);
		if (decision.verdict !== 'correct') return { figure, verdict: decision.verdict };
		const where = `decision of ${decision.date} on ${figure.id}`;
		const fault = faultOf(decision);
		if (fault) throw new Error(`${where}: ${fault}`);
		return {
			figure: check(Figure, { ...figure, ...decision.fields }, 'corrected figure', where),
			verdict: 'correct'
		};
	});
	return { figures: decided, unmatched: [...newest.values()] };
}
