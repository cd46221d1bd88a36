import { expect, it } from 'vitest';
import { intervalOf, openRanks, tieBands } from '#lib/query/ranks.ts';
import type { Bound } from '#lib/schema/figure.ts';

const why = (...told: [value: number, bound: Bound, date: string][]) => {
	const intervals = told.map(([value, bound]) => intervalOf({ value, bound, upper: null }));
	return openRanks(
		tieBands(
			intervals,
			told.map(([, , date]) => date)
		),
		intervals,
		told.map(([, , date]) => date)
	);
};

it('a place is open where the report is too old or the number too rough to have one', () => {
	expect(
		why(
			[290, 'exact', '2025-01'],
			[240, 'exact', '2025-01'],
			[230, 'exact', '2025-01'],
			[16, 'exact', '2022-12'],
			[10, 'at_least', '2025-01']
		)
	).toEqual([null, null, null, 'apart', 'bound']);
});

it('a band that leaves out a place says more, and among two there is nothing to leave out', () => {
	expect(why([290, 'exact', '2025'], [280, 'at_least', '2025'], [1, 'exact', '2025'])).toEqual([
		null,
		null,
		null
	]);
	expect(why([290, 'exact', '2025'], [1, 'exact', '2020'])).toEqual([null, null]);
});

it('is told more than a year apart only where it is from all others', () => {
	expect(
		why(
			[290, 'exact', '2025-01'],
			[240, 'exact', '2025-01'],
			[169, 'exact', '2024-03'],
			[16, 'exact', '2022-12']
		)
	).toEqual([null, null, 'time', 'apart']);
});
