import type { Break } from '#lib/schema/break.ts';
import type { Figure } from '#lib/schema/figure.ts';
import type { Doubt, Limit } from '#lib/schema/limit.ts';
import { breaksBetween } from '../series-break.ts';
import { spanOf } from '../dates.ts';

type Fall = Extract<Limit, { kind: 'fall' }>;

const keyOf = (f: Figure) => [f.metric, f.unit, f.stage, f.coverage, f.scope, f.subject].join('|');

/**
 * Levels far below the one before them in their series. A lower bound never fell, an upper one says nothing of what
 * was before; and across a break of the series nothing is compared.
 */
export function fallen(
	figures: readonly Figure[],
	limits: readonly Limit[],
	breaks: readonly Break[]
): Doubt[] {
	const falls = limits.filter((limit): limit is Fall => limit.kind === 'fall');
	const series = new Map<string, (Figure & { asOf: string; scope: string })[]>();
	for (const figure of figures) {
		const { asOf, scope } = figure;
		if (figure.measure !== 'total' || asOf === null || scope === null || figure.subject === null) continue;
		const key = keyOf(figure);
		series.set(key, [...(series.get(key) ?? []), { ...figure, asOf, scope }]);
	}
	return [...series.values()].flatMap((levels) => {
		const limit = falls.find((l) => l.metric === levels[0]?.metric && l.stage === levels[0].stage);
		if (!limit) return [];
		// Of one day the largest: an item that tells a number and its parts.
		const sorted = levels.toSorted(
			(a, b) => spanOf(a.asOf).day.localeCompare(spanOf(b.asOf).day) || a.value - b.value
		);
		return sorted.flatMap((level): Doubt[] => {
			if (level.bound === 'at_least') return [];
			const before = sorted.findLast(
				(other) => other.bound !== 'at_most' && spanOf(other.asOf).day < spanOf(level.asOf).since
			);
			if (!before || level.value >= before.value * limit.factor) return [];
			if (breaksBetween(breaks, level, before.asOf, level.asOf).length > 0) return [];
			const { id: figure, value } = level;
			return [{ figure, limit: limit.id, kind: 'fall', value, against: before.value, other: before.id }];
		});
	});
}
