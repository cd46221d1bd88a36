import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationwide, paint } from '#lib/query/paint.ts';
import { intervalOf, tieBands } from '#lib/query/ranks.ts';
import type { Break } from '#lib/schema/break.ts';
import { bounds } from '#lib/schema/figure.ts';
import type { Level } from '#lib/schema/level.ts';
import { breaks } from '../dataset/own.ts';

let n = 0;
const level = (part: Partial<Level> = {}): Level => {
	const figure = `f${(n += 1)}`;
	return {
		metric: 'services_live',
		unit: 'bundle',
		stage: 'live',
		coverage: 'all',
		scope: '12',
		subject: 'alle-leistungen',
		lead: null,
		date: '2024',
		value: 100,
		upper: null,
		bound: 'exact',
		basis: 'total',
		figure,
		figures: [figure],
		parts: [],
		conflicts: [],
		flags: [],
		...part
	};
};
const services = { metric: 'services_live', subject: null, from: 2017 } as const;
const authorities = { ...services, metric: 'authorities_onboarded' } as const;
const funding = { ...services, metric: 'funding_eur' } as const;
const programmes = ['a', 'b', 'c', 'd'].map((slug) => ({ slug, kind: 'programme' as const }));

describe('what a Land is painted with', () => {
	it('never is a number of all Germany, even where the Land developed it', () => {
		const levels = [level({ scope: 'DE', lead: '12', value: 270 }), level({ value: 50 })];
		expect(paint(levels, services).map((row) => [row.scope, row.value])).toEqual([['12', 50]]);
		expect(nationwide(levels).map((l) => l.value)).toEqual([270]);
	});
	it('is nothing where there is no report, and never a number of a Kreis', () => {
		expect(paint([level({ scope: '12051' })], services)).toEqual([]);
	});
	it('of services: the newest level whatever its coverage, of the whole offer only', () => {
		const levels = [
			level({ date: '2022', coverage: 'some', value: 300 }),
			level({ date: '2024', coverage: 'all', value: 200 }),
			level({ date: '2025', subject: 'i-kfz', value: 900 })
		];
		expect(paint(levels, services)).toMatchObject([{ value: 200, coverage: 'all' }]);
		expect(paint(levels, { ...services, subject: 'i-kfz' })).toMatchObject([{ value: 900 }]);
	});
	it('of authorities: the largest of one subject, never a sum, never ranked', () => {
		const levels = [
			level({ subject: 'wohngeld', value: 40 }),
			level({ subject: 'e-akte', value: 60 }),
			level({ subject: 'e-akte', value: 10, scope: '14' })
		];
		expect(paint(levels, authorities)).toMatchObject([
			{ scope: '12', value: 60, subject: 'e-akte', compared: false, rank: null },
			{ scope: '14', value: 10, compared: false, rank: null }
		]);
		expect(paint(levels, { ...authorities, subject: 'e-akte' })).toMatchObject([
			{ rank: [1, 1] },
			{ rank: [2, 2] }
		]);
	});
	it('of funding: programmes once each, added up as a lower bound, in the years asked for', () => {
		const levels = [
			level({ subject: 'a', value: 10, coverage: 'unknown' }),
			level({ subject: 'a', value: 12, coverage: 'all', date: '2025' }),
			level({ subject: 'b', value: 5 }),
			level({ subject: 'c', value: 100, date: '2018' })
		];
		expect(paint(levels, { ...funding, from: 2020 }, [], programmes)).toMatchObject([
			{ value: 17, bound: 'at_least', programmes: 2, date: '2025', oldest: '2024', rank: null }
		]);
		expect(paint(levels.slice(2, 3), funding)).toMatchObject([
			{ value: 5, bound: 'exact', programmes: 1, subject: 'b' }
		]);
	});
	it('of funding: of one programme the whole, though money of one year was told later', () => {
		const levels = [
			level({ subject: 'a', value: 100, coverage: 'all', date: '2022' }),
			level({ subject: 'a', value: 7, coverage: 'unknown', date: '2025', flags: ['per_year'] })
		];
		expect(paint(levels, funding)).toMatchObject([{ value: 100, flags: [] }]);
	});
	it('of funding: money of one year is added to nothing', () => {
		const whole = level({ subject: 'a', value: 100, date: '2022' });
		const yearly = level({ subject: 'b', value: 31, date: '2025', flags: ['per_year'] });
		expect(paint([whole, yearly], funding)).toMatchObject([
			{ value: 100, bound: 'exact', programmes: 1, subject: 'a', date: '2022', flags: [] }
		]);
		const other = level({ subject: 'c', value: 70, flags: ['per_year'] });
		expect(paint([yearly, other], funding)).toMatchObject([
			{ value: 70, programmes: 1, subject: 'c', flags: ['per_year'] }
		]);
		const [sum] = paint([whole, yearly, level({ subject: 'd', value: 5 }), other], funding, [], programmes);
		expect(sum).toMatchObject({ value: 105, bound: 'at_least', programmes: 2, flags: [] });
	});
	it('ranks wholes apart from money of one year', () => {
		const levels = [
			level({ scope: '05', subject: 'a', value: 372, flags: ['per_year'] }),
			level({ scope: '02', subject: 'a', value: 290 }),
			level({ scope: '11', subject: 'a', value: 232 })
		];
		expect(paint(levels, { ...funding, subject: 'a' }).map((row) => [row.scope, row.rank])).toEqual([
			['02', [1, 1]],
			['11', [2, 2]],
			['05', null]
		]);
	});
	it('puts what is not compared by what it counts, and what one Land alone counts in the order of their keys, never by size', () => {
		const told = (scope: string, subject: string, value: number, coverage: Level['coverage'] = 'unknown') =>
			level({ scope, subject, value, coverage });
		const levels = [
			told('14', 'kisa', 900),
			told('12', 'dikom', 57),
			told('05', 'e-akte', 150),
			told('02', 'portal', 3),
			told('16', 'amt', 1, 'all'),
			told('07', 'e-akte', 300)
		];
		expect(paint(levels, authorities).map(({ scope }) => scope)).toEqual([
			'07',
			'05',
			'02',
			'12',
			'14',
			'16'
		]);
	});
	it('ranks no amount of several years, no part and no whole for a mere purpose', () => {
		for (const flag of ['several_years', 'part', 'purpose']) {
			const levels = [
				level({ scope: '05', subject: 'a', value: 372, flags: [flag] }),
				level({ scope: '02', subject: 'a', value: 290 }),
				level({ scope: '11', subject: 'a', value: 232 })
			];
			expect(paint(levels, { ...funding, subject: 'a' }).map((row) => row.rank)).toEqual([
				[1, 1],
				[2, 2],
				null
			]);
		}
	});
	it('carries the flags of a level, and of a sum those of all its parts', () => {
		const levels = [
			level({ subject: 'a', flags: ['several_years'] }),
			level({ subject: 'b', flags: ['mixed'] })
		];
		expect(paint(levels, funding, [], programmes)[0]?.flags).toEqual(['mixed', 'several_years']);
		expect(paint(levels.slice(0, 1), funding)[0]?.flags).toEqual(['several_years']);
	});
	it('ranks one definition only: another coverage has no rank', () => {
		const levels = [
			level({ scope: '05', value: 372, coverage: 'some' }),
			level({ scope: '02', value: 290 }),
			level({ scope: '11', value: 232 })
		];
		expect(paint(levels, services).map((row) => [row.scope, row.compared, row.rank])).toEqual([
			['02', true, [1, 1]],
			['11', true, [2, 2]],
			['05', false, null]
		]);
	});
});

describe('ranks carry tie bands', () => {
	const told = fc.record({
		value: fc.integer({ min: 1, max: 1000 }),
		upper: fc.constant(null),
		bound: fc.constantFrom(...bounds)
	});
	it('whoever is not surely above or below shares the places', () => {
		const bands = tieBands(
			[
				{ value: 300, upper: null, bound: 'at_least' as const },
				{ value: 400, upper: null, bound: 'exact' as const },
				{ value: 100, upper: null, bound: 'exact' as const },
				{ value: 100, upper: null, bound: 'exact' as const }
			].map(intervalOf)
		);
		expect(bands).toEqual([
			[1, 2],
			[1, 2],
			[3, 4],
			[3, 4]
		]);
	});
	it('so does whoever was told more than a year earlier or later, between them alone', () => {
		const known = [300, 200, 100].map((value) => ({ low: value, high: value }));
		expect(tieBands(known, ['2025-01', '2025-03', '2022-12-12'])).toEqual([
			[1, 2],
			[2, 3],
			[1, 3]
		]);
	});
	it('and a smaller number that is older, since it may have grown; a larger one that is older stays ahead', () => {
		const known = [196, 169].map((value) => ({ low: value, high: value }));
		expect(tieBands(known, ['2025-01', '2024-03'])).toEqual([
			[1, 2],
			[1, 2]
		]);
		expect(tieBands(known, ['2024-03', '2025-01'])).toEqual([
			[1, 1],
			[2, 2]
		]);
		expect(tieBands(known, ['2025-01', '2025-01-10'])).toEqual([
			[1, 1],
			[2, 2]
		]);
	});
	it('no order of two is upset by what may have grown since the older', () => {
		const dated = fc.record({
			value: fc.integer({ min: 1, max: 300 }),
			day: fc.integer({ min: 0, max: 700 })
		});
		fc.assert(
			fc.property(dated, dated, fc.integer({ min: 1, max: 300 }), (a, b, grown) => {
				const dates = [a, b].map(({ day }) =>
					new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10)
				);
				const known = [a, b].map(({ value }) => ({ low: value, high: value }));
				const [first] = tieBands(known, dates);
				if (first![1] > 1) return;
				const isOlder = (one: typeof a, other: typeof a) => other.day - one.day > 31;
				const at = (one: typeof a, other: typeof a) => one.value + (isOlder(one, other) ? grown : 0);
				expect(at(a, b)).toBeGreaterThan(at(b, a));
			})
		);
	});
	it('a rounded number leaves half of its last place open', () => {
		expect(intervalOf({ value: 270, upper: null, bound: 'approx' })).toEqual({ low: 265, high: 275 });
		expect(intervalOf({ value: 300, upper: null, bound: 'approx' })).toEqual({ low: 250, high: 350 });
	});
	it('every band holds the place by told value, and lies within the field', () => {
		fc.assert(
			fc.property(fc.array(told, { minLength: 1, maxLength: 16 }), (rows) => {
				const sorted = [...rows].sort((a, b) => b.value - a.value);
				tieBands(sorted.map(intervalOf)).forEach(([first, last], i) => {
					expect(first).toBeLessThanOrEqual(i + 1);
					expect(last).toBeGreaterThanOrEqual(i + 1);
					expect(first).toBeGreaterThanOrEqual(1);
					expect(last).toBeLessThanOrEqual(rows.length);
				});
			})
		);
	});
});

describe('a break of the series', () => {
	it('leaves those without a rank that were counted on its other side', () => {
		const levels = [
			level({ scope: '02', value: 290, date: '2024' }),
			level({ scope: '09', value: 276, date: '2024' }),
			level({ scope: '11', value: 77, date: '2021' })
		];
		const ranks = (cuts: Break[]) => paint(levels, services, cuts).map((row) => [row.scope, row.rank]);
		expect(ranks(breaks(['dashboard-2022']))).toEqual([
			['02', [1, 1]],
			['09', [2, 2]],
			['11', null]
		]);
		expect(ranks([])[2]).toEqual(['11', [1, 3]]);
	});
});
