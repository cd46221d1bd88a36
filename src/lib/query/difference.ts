import { breaksBetween } from '#lib/dataset/series-break.ts';
import { spanOf } from '#lib/dataset/dates.ts';
import type { Break } from '#lib/schema/break.ts';
import type { PartialDate } from '#lib/schema/date.ts';
import type { Coverage, Metric, Stage, Unit } from '#lib/schema/figure.ts';
import { apartDays, daysBetween, holdsAcross, intervalOf, sameTime } from './ranks.ts';
import type { Painted } from './paint.ts';
import { isComparable, isYearly } from './yearly.ts';

/** Why the numbers of two places differ, or can't be held against each other. */
export type Reason =
	| { kind: 'no_report'; scope: string }
	| { kind: 'only_stage'; scope: string; stage: Stage; asked: Stage }
	| { kind: 'unit'; units: [Unit, Unit] }
	| { kind: 'subject'; subjects: [string | null, string | null] }
	| { kind: 'sum' }
	| { kind: 'yearly'; scope: string }
	| { kind: 'amounts'; scope: string }
	| { kind: 'coverage'; coverages: [Coverage, Coverage] }
	| { kind: 'break'; break: Break }
	| { kind: 'dates'; dates: [PartialDate, PartialDate]; older: string }
	| { kind: 'may_have_grown'; scope: string }
	| { kind: 'bound' }
	| { kind: 'conflict'; scope: string };

/**
 * What may be said of two places.
 * `more`, `fewer`: the first has surely more or fewer; `equal`: both told exactly, the same number; `open`: what is
 * known leaves both orders possible; `apart`: told too far apart in time to be held against each other;
 * `incomparable`: they count different things; `missing`: one of them has no report.
 */
export type Verdict = 'more' | 'fewer' | 'equal' | 'open' | 'apart' | 'incomparable' | 'missing';

export interface Difference {
	verdict: Verdict;
	reasons: Reason[];
}

/** What keeps two levels from being compared at all: each counts something of its own. */
function differentThings(a: Painted, b: Painted, metric: Metric, breaks: readonly Break[]): Reason[] {
	const reasons: Reason[] = [];
	if (a.unit !== b.unit) reasons.push({ kind: 'unit', units: [a.unit, b.unit] });
	if (a.programmes !== null || b.programmes !== null) {
		if (a.subject !== b.subject || a.subject === null) reasons.push({ kind: 'sum' });
	} else if (a.subject !== b.subject || a.subject === null)
		reasons.push({ kind: 'subject', subjects: [a.subject, b.subject] });
	if (isYearly(a) !== isYearly(b)) reasons.push({ kind: 'yearly', scope: (isYearly(a) ? a : b).scope });
	for (const side of [a, b]) if (!isComparable(side)) reasons.push({ kind: 'amounts', scope: side.scope });
	if (metric !== 'funding_eur' && a.coverage !== b.coverage)
		reasons.push({ kind: 'coverage', coverages: [a.coverage, b.coverage] });
	const [early, late] = spanOf(a.date).day <= spanOf(b.date).day ? [a, b] : [b, a];
	const between = [a, b].flatMap((side) => breaksBetween(breaks, { ...side, metric }, early.date, late.date));
	const seen = new Set<string>();
	for (const one of between) {
		if (!seen.has(one.id)) reasons.push({ kind: 'break', break: one });
		seen.add(one.id);
	}
	return reasons;
}

/**
 * Holds the levels of two places against each other, by the rules of counting: never across units, coverages, subjects
 * or breaks, never beyond what bounds leave open, and across dates only where the order holds for both.
 * @param asked what both were asked for
 * @param breaks dates across which series are not compared
 * @param stages levels of other stages: whoever has one there has more than no report
 */
export function differenceOf(
	[a, b]: readonly [Painted | null, Painted | null],
	scopes: readonly [string, string],
	asked: { metric: Metric; stage: Stage },
	breaks: readonly Break[],
	stages: readonly { stage: Stage; rows: readonly Painted[] }[] = []
): Difference {
	const missing = scopes.flatMap((scope, i): Reason[] => {
		if ((i === 0 ? a : b) !== null) return [];
		const told = stages.filter(({ rows }) => rows.some((row) => row.scope === scope));
		return told.length === 0
			? [{ kind: 'no_report', scope }]
			: told.map(({ stage }) => ({ kind: 'only_stage', scope, stage, asked: asked.stage }));
	});
	if (a === null || b === null) return { verdict: 'missing', reasons: missing };

	const things = differentThings(a, b, asked.metric, breaks);
	const reasons = [...things];
	const distance = daysBetween(a.date, b.date);
	if (distance > sameTime) {
		const [older, newer] = spanOf(a.date).day <= spanOf(b.date).day ? [a, b] : [b, a];
		reasons.push({ kind: 'dates', dates: [older.date, newer.date], older: older.scope });
	}
	if (a.bound !== 'exact' || b.bound !== 'exact' || a.upper !== null || b.upper !== null)
		reasons.push({ kind: 'bound' });
	for (const side of [a, b]) if (side.disputed) reasons.push({ kind: 'conflict', scope: side.scope });

	if (things.length > 0) return { verdict: 'incomparable', reasons };
	if (distance > apartDays) return { verdict: 'apart', reasons };
	const verdict = orderOf(a, b);
	if (holds(verdict, a, b)) return { verdict, reasons };
	const older = spanOf(a.date).day < spanOf(b.date).day ? a : b;
	return { verdict: 'open', reasons: [...reasons, { kind: 'may_have_grown', scope: older.scope }] };
}

/** Whether an order of two levels holds for one day, too. */
function holds(verdict: Verdict, a: Painted, b: Painted): boolean {
	if (verdict === 'more') return holdsAcross(a.date, b.date);
	if (verdict === 'fewer') return holdsAcross(b.date, a.date);
	return verdict !== 'equal' || daysBetween(a.date, b.date) <= sameTime;
}

function orderOf(a: Painted, b: Painted): Verdict {
	const [first, second] = [intervalOf(a), intervalOf(b)];
	if (first.low > second.high) return 'more';
	if (second.low > first.high) return 'fewer';
	const exact = [a, b].every((side) => side.bound === 'exact' && (side.upper ?? side.value) === side.value);
	return exact && a.value === b.value ? 'equal' : 'open';
}
