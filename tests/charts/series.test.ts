import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesOf, spanOf, timeOf } from '#lib/charts/series.ts';
import { step } from './fixture.ts';

describe('when a date counts', () => {
	it('a year counts at its end, a month at its end, a day in its middle', () => {
		expect(timeOf('2024')).toBe(2025);
		expect(timeOf('2024-06')).toBeCloseTo(2024.5, 9);
		expect(timeOf('2024-01-01')).toBeGreaterThan(2024);
		expect(timeOf('2024-01-01')).toBeLessThan(2024.01);
	});
	it('says what the date leaves open', () => {
		expect(spanOf('2024')).toEqual({ start: 2024, end: 2025 });
	});
	it('never puts a later day before an earlier one', () => {
		const days = fc
			.date({ min: new Date('2000-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
			.map((d) => d.toISOString().slice(0, 10));
		fc.assert(
			fc.property(days, days, (a, b) => {
				if (a < b) expect(timeOf(a)).toBeLessThan(timeOf(b));
			})
		);
	});
});

describe('only one series is one line', () => {
	it.each([
		['unit', { unit: 'service' as const }],
		['an amount of each year', { flags: ['per_year'] }],
		['an amount of a single year', { flags: ['one_year'] }],
		['an amount of several years', { flags: ['several_years'] }],
		['coverage', { coverage: 'all' as const }],
		['place', { scope: '14' }],
		['subject', { subject: 'e-akte' }],
		['stage', { stage: 'planned' as const }]
	])('another %s is another series', (_, other) => {
		expect(seriesOf([step(), step({ ...other, figure: 'f2' })])).toHaveLength(2);
	});
	it.each([['several_years'], ['purpose'], ['part']])(
		'two amounts of money that are each %s share none',
		(flag) => {
			const money = { metric: 'funding_eur', unit: 'eur', stage: 'announced', flags: [flag] } as const;
			const two = [
				step({ ...money, flags: [flag] }),
				step({ ...money, flags: [flag], figure: 'f2', value: 7 })
			];
			expect(seriesOf(two)).toHaveLength(2);
			expect(seriesOf(two.map((one) => ({ ...one, value: 7 })))).toHaveLength(1);
			const budgets = two.map((one) => ({ ...one, flags: ['one_year', 'purpose'] }));
			expect(seriesOf(budgets)).toHaveLength(1);
		}
	);
	it('a doubt parts none', () => {
		expect(seriesOf([step(), step({ flags: ['mixed'], figure: 'f2' })])).toHaveLength(1);
	});
	it('sorts levels by date and keeps additions apart', () => {
		const [series] = seriesOf([
			step({ date: '2025-03-01', value: 3 }),
			step({ date: '2023', value: 1 }),
			step({ date: '2024', value: 100, measure: 'added' })
		]);
		expect(series?.totals.map((s) => s.value)).toEqual([1, 3]);
		expect(series?.added.map((s) => s.value)).toEqual([100]);
	});
});
