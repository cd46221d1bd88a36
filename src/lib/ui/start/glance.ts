import { spanOf } from '#lib/dataset/dates.ts';
import type { Painted } from '#lib/query/paint.ts';

/** What the levels of a metric come to, in what may be said of them. */
export interface Summary {
	/** How many of the sixteen Länder have a dated level. */
	reports: number;
	/** Lowest and highest, where they are more than one and count the same; sums and different subjects do not. */
	range: { low: Painted; high: Painted } | null;
	/** The levels that are dated last: of one date, in the official order of their Länder. */
	newest: Painted[];
}

/** A month counts at its end, and so after its days. */
function newestOf(rows: readonly Painted[]): Painted[] {
	const dayOf = ({ date }: Painted) => spanOf(date).day;
	const [last] = rows.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
	return rows.filter(({ date }) => date === last?.date).sort((a, b) => (a.scope < b.scope ? -1 : 1));
}

/** A range is told only of levels that stand in one ranking; else comparing them would be wrong. */
export function summaryOf(rows: readonly Painted[]): Summary {
	const ranked = rows.filter((row) => row.rank !== null);
	const sorted = ranked.toSorted((a, b) => a.value - b.value);
	const [low, high] = [sorted[0], sorted.at(-1)];
	return {
		reports: rows.length,
		range: low && high && low !== high ? { low, high } : null,
		newest: newestOf(rows)
	};
}
