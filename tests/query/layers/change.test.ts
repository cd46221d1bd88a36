import fc from 'fast-check';
import { expect, it, describe } from 'vitest';
import { changeOf } from '#lib/query/layers/change.ts';
import { intervalOf } from '#lib/query/ranks.ts';
import type { Break } from '#lib/schema/break.ts';
import { level, painted } from '../fixture.ts';

const between = (
	from: Partial<Parameters<typeof level>[0]> | null,
	to: Partial<Parameters<typeof painted>[0]> | null,
	breaks: Break[] = []
) =>
	changeOf(
		'12',
		to === null ? undefined : painted({ figure: 'new', date: '2024-06-30', ...to }),
		from === null ? [] : [level({ figure: 'old', date: '2022-06-30', ...from })],
		'services_live',
		breaks
	);

describe('a change is told', () => {
	it('as the difference of two levels of one series', () => {
		expect(between({ value: 100 }, { value: 130 })).toMatchObject({ value: 30, bound: 'exact', gap: null });
		expect(between({ value: 130 }, { value: 100 })).toMatchObject({ value: -30, gap: null });
	});
	it('with the bound that its levels leave', () => {
		expect(between({ value: 100 }, { value: 130, bound: 'at_least' })).toMatchObject({
			value: 30,
			bound: 'at_least'
		});
		expect(between({ value: 100, bound: 'at_least' }, { value: 130 })).toMatchObject({
			value: 30,
			bound: 'at_most'
		});
		expect(between({ value: 100, bound: 'at_least' }, { value: 130, bound: 'at_least' }).gap).toBe('bounds');
	});
	it('but not where the same rounded number is told twice', () => {
		const rounded = { value: 43_000_000, bound: 'approx' } as const;
		expect(between(rounded, rounded).gap).toBe('rounded');
		expect(between(rounded, { ...rounded, value: 50_000_000 })).toMatchObject({ bound: 'approx', gap: null });
		expect(between({ value: 100 }, { value: 100 })).toMatchObject({ value: 0, bound: 'exact', gap: null });
	});
	it('but not for another coverage, subject or unit, and not for a sum', () => {
		expect(between({ coverage: 'some' }, {}).gap).toBe('no_earlier');
		expect(between({ subject: 'x' }, {}).gap).toBe('no_earlier');
		expect(between({ unit: 'service' }, {}).gap).toBe('no_earlier');
		expect(between({}, { programmes: 3 }).gap).toBe('sum');
		expect(between({}, { basis: 'sum_of_added' }).gap).toBe('sum');
	});
	it('nor between a whole and the money of one year', () => {
		expect(between({ flags: ['per_year'] }, {}).gap).toBe('years');
		expect(between({}, { flags: ['per_year'] }).gap).toBe('years');
		expect(between({}, { flags: ['one_year'] }).gap).toBe('years');
		expect(between({ flags: ['per_year'] }, { flags: ['per_year'] }).gap).toBe(null);
		expect(between({ flags: ['one_year'] }, { flags: ['one_year'] }).gap).toBe(null);
	});
	it('nor between amounts of several years, which need not be the same, a part and a whole, or two purses for one purpose', () => {
		expect(between({ flags: ['several_years'] }, { flags: ['several_years'] }).gap).toBe('years');
		expect(between({ flags: ['part'] }, {}).gap).toBe('years');
		expect(between({ flags: ['purpose'] }, { flags: ['purpose'] }).gap).toBe('purpose');
		const budget = { flags: ['one_year', 'purpose'] };
		expect(between(budget, budget).gap).toBe(null);
	});
	it('nor across a break', () => {
		const unit: Break = {
			id: 'b',
			kind: 'unit',
			date: '2023-01-01',
			until: null,
			scopes: ['DE'],
			metric: null,
			units: [],
			subjects: [],
			text: { de: 'x', en: 'x' },
			source: { title: 't', publisher: 'p', date: '2023-01-01', url: 'https://example.org/a' }
		};
		expect(between({}, {}, [unit]).gap).toBe('break');
	});
	it('nor where nothing newer or nothing at all is reported: no report is no zero', () => {
		expect(between({ figure: 'new' }, {}).gap).toBe('no_newer');
		expect(between({}, null).gap).toBe('no_report');
	});
});

it('never claims more than its levels leave open', () => {
	const bound = fc.constantFrom('exact' as const, 'at_least' as const, 'at_most' as const, 'approx' as const);
	const side = fc.record({ value: fc.integer({ min: 1, max: 500 }), bound });
	fc.assert(
		fc.property(side, side, (from, to) => {
			const change = between(from, to);
			if (change.gap !== null) return;
			const [a, b] = [intervalOf({ ...from, upper: null }), intervalOf({ ...to, upper: null })];
			if (change.bound === 'exact') expect([a.low, b.low]).toEqual([a.high, b.high]);
			if (change.bound === 'at_least') expect(change.value).toBe(b.low - a.high);
			if (change.bound === 'at_most') expect(change.value).toBe(b.high - a.low);
		})
	);
});
