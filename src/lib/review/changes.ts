import type { Purse } from '#lib/query/addable.ts';
import { paint, nationwide } from '#lib/query/paint.ts';
import type { Metric, Stage } from '#lib/schema/figure.ts';
import type { Level } from '#lib/schema/level.ts';
import type { Change, Drawn } from './protocol.ts';

/** The levels of one metric and stage at the end of a year. */
export interface Shown {
	metric: Metric;
	stage: Stage;
	year: number;
	levels: readonly Level[];
}

const drawn = ({ value, upper, bound, unit, date }: Drawn): Drawn => ({ value, upper, bound, unit, date });
const same = (a: Drawn | undefined, b: Drawn | undefined) =>
	JSON.stringify(a && drawn(a)) === JSON.stringify(b && drawn(b));

interface Spot extends Drawn {
	scope: string;
	subject?: string | null;
	coverage?: Level['coverage'];
}
type Kind = Change['of'];

/** What is drawn, by the place on screen in which it stands. */
function spots(
	{ metric, levels }: Shown,
	firstYear: number,
	subjects: readonly Purse[]
): Map<string, { of: Kind; spot: Spot }> {
	const found = new Map<string, { of: Kind; spot: Spot }>();
	for (const spot of paint(levels, { metric, subject: null, from: firstYear }, [], subjects))
		found.set(`map ${spot.unit} ${spot.scope}`, { of: 'map', spot: drawnAt(spot) });
	const [largest] = nationwide(levels);
	if (largest) found.set(`nation ${largest.unit}`, { of: 'nation', spot: drawnAt(largest) });
	for (const level of levels) {
		const { scope, subject, coverage, unit } = level;
		found.set(`series ${unit} ${scope} ${subject ?? ''} ${coverage}`, {
			of: 'series',
			spot: { ...drawnAt(level), subject, coverage }
		});
	}
	return found;
}
const drawnAt = (at: Drawn & { scope: string }): Spot => ({ ...drawn(at), scope: at.scope });

const order: Record<Kind, number> = { map: 0, nation: 1, series: 2 };

/**
 * What differs on screen between two states: marks of the map first, then Germany's box, then levels of series.
 * @param names what places and subjects are called
 */
export function changesOf(
	before: Shown,
	after: Shown,
	firstYear: number,
	names: { place(key: string): string; subject(slug: string | null): string | null },
	subjects: readonly Purse[] = []
): Change[] {
	const old = spots(before, firstYear, subjects);
	const now = spots(after, firstYear, subjects);
	const { metric, stage, year } = after;
	return [...new Set([...old.keys(), ...now.keys()])]
		.flatMap((key): Change[] => {
			const a = old.get(key);
			const b = now.get(key);
			const { of, spot } = (b ?? a)!;
			if (same(a?.spot, b?.spot)) return [];
			return [
				{
					of,
					metric,
					stage,
					year,
					scope: spot.scope,
					scopeName: names.place(spot.scope),
					subject: names.subject(spot.subject ?? null),
					coverage: spot.coverage ?? null,
					before: a ? drawn(a.spot) : null,
					after: b ? drawn(b.spot) : null
				}
			];
		})
		.sort((a, b) => order[a.of] - order[b.of]);
}

/** Of the same change at several year ends the first one alone. */
export function withoutRepeats(changes: readonly Change[]): Change[] {
	const first = new Map<string, Change>();
	for (const change of changes) {
		const key = JSON.stringify({ ...change, year: null });
		if (!first.has(key)) first.set(key, change);
	}
	return [...first.values()];
}

/** What the figures carry on screen, by id: the strongest of all views. */
export function carriers(
	views: readonly Shown[],
	firstYear: number,
	subjects: readonly Purse[] = []
): { map: Set<string>; level: Set<string> } {
	const map = new Set<string>();
	const level = new Set<string>();
	for (const { metric, levels } of views) {
		for (const painted of paint(levels, { metric, subject: null, from: firstYear }, [], subjects))
			map.add(painted.figure);
		const [largest] = nationwide(levels);
		if (largest) map.add(largest.figure);
		for (const { figures } of levels) for (const id of figures) level.add(id);
	}
	return { map, level };
}
