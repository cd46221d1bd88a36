import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesOf } from '#lib/charts/series.ts';
import { sharedAxis } from '#lib/charts/shared-axis.ts';
import type { Step } from '#lib/query/source.ts';
import { step } from './fixture.ts';

const axisOf = (...steps: Step[]) => {
	const axis = sharedAxis(seriesOf(steps), 'e-akte', []);
	return axis && { scopes: [...axis.scopes].sort(), max: axis.max };
};
const money = (scope: string, value: number, more: Partial<Step> = {}) =>
	step({
		metric: 'funding_eur',
		unit: 'eur',
		stage: 'announced',
		subject: 'e-akte',
		scope,
		value,
		figure: `${scope} ${value}`,
		...more
	});

describe('one value axis', () => {
	it('is of what most places count, and of nothing that is more elsewhere', () =>
		expect(axisOf(money('08', 32), money('11', 225), money('06', 900, { subject: 'starke-heimat' }))).toEqual(
			{
				scopes: ['08', '11'],
				max: 225
			}
		));
	it('has room for what else those places count', () =>
		expect(axisOf(money('08', 32), money('11', 225), money('11', 400, { subject: 'siwa' }))?.max).toBe(400));
	it('is not where no two count the same: other subjects, years, parts, purposes, coverages, stages or additions', () => {
		expect(axisOf(money('08', 32))).toBeNull();
		const others: Partial<Step>[] = [
			{ subject: 'siwa' },
			{ subject: null },
			{ flags: ['per_year'] },
			{ flags: ['several_years'] },
			{ flags: ['part'] },
			{ flags: ['purpose'] },
			{ stage: 'paid' },
			{ measure: 'added' }
		];
		for (const other of others)
			expect(axisOf(money('08', 32), money('11', 225, other)), JSON.stringify(other)).toBeNull();
		expect(
			axisOf(step({ scope: '08', coverage: 'all' }), step({ scope: '11', coverage: 'some' }))
		).toBeNull();
	});
	it('is not where no subject is asked for: each place has its own then', () =>
		expect(sharedAxis(seriesOf([money('08', 32), money('11', 225)]), null, [])).toBeNull());
	it('is never of one place alone, and as high as all that is drawn on it', () =>
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						scope: fc.constantFrom('01', '02', '03'),
						subject: fc.constantFrom('a', 'b', null),
						value: fc.integer({ min: 1, max: 99 })
					})
				),
				(parts) => {
					const steps = parts.map((part, i) => step({ ...part, figure: String(i) }));
					const axis = sharedAxis(seriesOf(steps), 'a', []);
					if (axis === null) return;
					expect(axis.scopes.size).toBeGreaterThan(1);
					const own = steps.filter(({ scope }) => axis.scopes.has(scope));
					expect(axis.max).toBe(Math.max(...own.map(({ value }) => value)));
				}
			)
		));
});
