import { breaksBetween } from '#lib/dataset/series-break.ts';
import type { Break } from '#lib/schema/break.ts';
import type { Bound, Metric } from '#lib/schema/figure.ts';
import type { Level } from '#lib/schema/level.ts';
import { yearNotes } from '#lib/schema/vocabulary.ts';
import type { Painted } from '../paint.ts';
import { intervalOf } from '../ranks.ts';
import { isYearly } from '../yearly.ts';

/** Why no change can be told. */
export type ChangeGap =
	'no_report' | 'no_earlier' | 'no_newer' | 'break' | 'bounds' | 'sum' | 'years' | 'purpose' | 'rounded';

/** By how much a level of one series changed between two days; or why that can't be told. */
export type Change =
	| { scope: string; value: number; bound: Bound; from: Level; to: Painted; gap: null }
	| { scope: string; gap: ChangeGap; from: Level | null; to: Painted | null };

/**
 * Why two amounts of one subject are no earlier and later state of the same: they are for other years, or for years that need not be the
 * same, or both for a purpose that is paid out of another purse each time.
 */
function otherKind(from: Level, to: Painted): 'years' | 'purpose' | null {
	const kindOf = ({ flags }: { flags: readonly string[] }) =>
		kinds.filter((kind) => flags.includes(kind)).join();
	const both = [...from.flags, ...to.flags];
	if (kindOf(from) !== kindOf(to) || both.includes('several_years')) return 'years';
	return !isYearly(to) && both.includes('purpose') ? 'purpose' : null;
}
const kinds = [...yearNotes, 'part'] as const;

/**
 * The difference of two told levels of ONE series (unit, coverage, subject) on the same side of every break, of money only where both
 * are the same kind of amount.
 * A bound of one of them bounds the difference; bounds of both leave it open.
 * @param now what the Land is painted with at the later day, if anything
 * @param before all levels of the earlier day
 */
export function changeOf(
	scope: string,
	now: Painted | undefined,
	before: readonly Level[],
	metric: Metric,
	breaks: readonly Break[]
): Change {
	if (now === undefined) return { scope, gap: 'no_report', from: null, to: null };
	const gap = (why: ChangeGap, from: Level | null = null): Change => ({ scope, gap: why, from, to: now });
	if (now.basis !== 'total' || (now.programmes ?? 1) > 1) return gap('sum');
	const from = before.find(
		(level) =>
			level.scope === scope &&
			level.subject === now.subject &&
			level.coverage === now.coverage &&
			level.unit === now.unit
	);
	if (!from || from.basis !== 'total') return gap('no_earlier');
	if (from.figure === now.figure) return gap('no_newer', from);
	const kind = otherKind(from, now);
	if (kind !== null) return gap(kind, from);
	if (breaksBetween(breaks, { ...now, metric }, from.date, now.date).length > 0) return gap('break', from);

	const [earlier, later] = [intervalOf(from), intervalOf(now)];
	const low = later.low - earlier.high;
	const high = later.high - earlier.low;
	const [openBelow, openAbove] = [low === -Infinity, high === Infinity];
	if (openBelow && openAbove) return gap('bounds', from);
	if (openAbove) return { scope, value: low, bound: 'at_least', from, to: now, gap: null };
	if (openBelow) return { scope, value: high, bound: 'at_most', from, to: now, gap: null };
	// The same rounded number or range twice: neither that it changed is told, nor that it did not.
	if (low < high && now.value === from.value && now.upper === from.upper) return gap('rounded', from);
	return low === high
		? { scope, value: low, bound: 'exact', from, to: now, gap: null }
		: { scope, value: now.value - from.value, bound: 'approx', from, to: now, gap: null };
}
