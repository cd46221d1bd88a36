import type { Bound, Coverage, Unit } from '#lib/schema/figure.ts';

/** One Land in map, table and headline: the one value that it is shown with. */
export interface RankRow {
	scope: string;
	value: number;
	upper: number | null;
	bound: Bound;
	unit: Unit;
	/** As told; null for a sum over programmes that name none. */
	date: string | null;
	coverage: Coverage;
	subject: string | null;
	basis: 'total' | 'sum_of_added';
	/** How many programmes are summed; null where nothing is. */
	programmes: number | null;
	/** First and last place of its tie band; null where nothing is ranked. */
	rank: readonly [number, number] | null;
	/** The figure that it rests on. */
	figure: string;
	/** Whether another source says otherwise. */
	disputed: boolean;
}
