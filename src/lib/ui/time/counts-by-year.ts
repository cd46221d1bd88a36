import type { Step } from '#lib/query/source.ts';
import type { Known } from '#lib/state/view-state.ts';

/** How many dated facts each year of the data has, first year first. */
export const countsByYear = (
	steps: readonly Step[],
	{ firstYear, lastYear }: Pick<Known, 'firstYear' | 'lastYear'>
): { year: number; count: number }[] =>
	Array.from({ length: lastYear - firstYear + 1 }, (_, i) => {
		const year = firstYear + i;
		return { year, count: steps.filter((step) => Number(step.date.slice(0, 4)) === year).length };
	});
