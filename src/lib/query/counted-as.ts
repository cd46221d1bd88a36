import { sideOf, type Touched } from '#lib/dataset/series-break.ts';
import type { Break } from '#lib/schema/break.ts';
import { coverages, type Coverage } from '#lib/schema/vocabulary.ts';
import type { Level } from '#lib/schema/level.ts';
import { isComparable, isYearly } from './yearly.ts';

/** So much of a level as tells what it counts. */
export interface Counted extends Touched, Pick<Level, 'coverage' | 'date'> {
	flags: readonly string[];
	/** How many programmes are summed; null where nothing is. */
	programmes: number | null;
}

/**
 * What a level counts, as a text: only levels of one text are held against each other, in ranks, colours and orders (DESIGN 4, rule 1).
 * It tells subject, unit, coverage, a whole from one year, and the side of breaks. A sum of programmes counts those of its Land, what has no
 * name may be anything, and an amount of several years, a part or for a mere purpose need not be what another's is: none counts what
 * another does.
 */
export function countedAs(level: Counted, breaks: readonly Break[] = []): string {
	const { metric, unit, coverage, scope, subject, programmes, date } = level;
	return [
		unit,
		metric === 'funding_eur' ? '' : coverage,
		subject === null || (programmes ?? 1) > 1 || !isComparable(level) ? `of ${scope}` : subject,
		isYearly(level),
		sideOf(breaks, level, date)
	].join('|');
}

/** Rows that are held against each other, and the others by what they count. */
export interface OneOrder<Row> {
	compared: Row[];
	others: Row[][];
}

/**
 * The one order that rows may stand in: of what most of them count; of what is counted equally often, the wider coverage. Where no two
 * count the same, nothing is compared; a single row stands in no other's way.
 */
export function oneOrder<Row extends { scope: string; coverage: Coverage }>(
	rows: readonly Row[],
	kindOf: (row: Row) => string
): OneOrder<Row> {
	const kinds = new Map<string, Row[]>();
	for (const row of rows.toSorted((a, b) => (a.scope < b.scope ? -1 : 1))) {
		const kind = kindOf(row);
		const group = kinds.get(kind);
		if (group) group.push(row);
		else kinds.set(kind, [row]);
	}
	const place = ([{ coverage }]: readonly [Row, ...Row[]]) => coverages.indexOf(coverage);
	// Of the same size and coverage, those come first whose first Land does: sorting is stable.
	const groups = ([...kinds.values()] as [Row, ...Row[]][]).sort(
		(a, b) => b.length - a.length || place(a) - place(b)
	);
	const [most = [], ...others] = groups;
	return most.length > 1 || others.length === 0
		? { compared: most, others }
		: { compared: [], others: groups };
}
