import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLevels, toldSeries } from '#lib/query/count-levels.ts';
import type { FigureFlag } from '#lib/schema/figure.ts';
import { counted, view, type Told } from './harness.ts';

const date = fc.oneof(
	fc.constantFrom('2022', '2023', '2023-05', '2024', '2024-02', '2024-11'),
	fc
		.record({ year: fc.integer({ min: 2021, max: 2025 }), month: fc.integer({ min: 1, max: 12 }) })
		.map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-15`)
);
const told = fc.record({
	value: fc.constantFrom(10, 25, 40, 100, 120, 300, 12.5, 2e9),
	upper: fc.constantFrom(null, null, null, 400),
	bound: fc.constantFrom(
		'exact' as const,
		'exact' as const,
		'at_least' as const,
		'at_most' as const,
		'approx' as const
	),
	flags: fc.constantFrom<FigureFlag[]>([], [], [], ['per_year'], ['one_year'], ['several_years']),
	measure: fc.constantFrom('total' as const, 'total' as const, 'added' as const),
	coverage: fc.constantFrom('unknown' as const, 'all' as const),
	scope: fc.constantFrom('12', '14', 'DE', '12060'),
	subject: fc.constantFrom(null, 'a', 'b'),
	lead: fc.constantFrom(null, '12', '05'),
	asOf: fc.option(date, { freq: 9 }),
	period: fc.constantFrom(null, '2023', '2024'),
	confidence: fc.constantFrom('sure' as const, 'probable' as const, 'doubtful' as const)
});
const metrics = [
	{ metric: 'services_live', unit: 'service', stage: 'live' },
	{ metric: 'funding_eur', unit: 'eur', stage: 'paid' }
] as const;

describe('levels counted without an engine', () => {
	it('are those that the engine counts, for whatever is told and asked', async () => {
		let seen = 0;
		await fc.assert(
			fc.asyncProperty(
				fc.array(told, { minLength: 1, maxLength: 14 }),
				fc.constantFrom(...metrics),
				fc.integer({ min: 2021, max: 2026 }),
				async (figures, kind, to) => {
					const all: Told[] = figures.map((figure, i) => ({ ...figure, ...kind, id: `f${i}` }));
					const source = await counted(all);
					const steps = await source.steps(view({ ...kind, from: 0, to: 9999 }));
					const levels = await source.levels(view({ ...kind, to }));
					expect(countLevels(toldSeries(steps), `${to}-12-31`, [])).toEqual(levels);
					seen += levels.length;
				}
			),
			{ numRuns: 60 }
		);
		expect(seen).toBeGreaterThan(50);
	}, 60_000);

	it('stand at any day, not only at the end of a year', async () => {
		const source = await counted([
			{ id: 'early', value: 100, asOf: '2024-03-01' },
			{ id: 'late', value: 120, asOf: '2024-09-01' }
		]);
		const series = toldSeries(await source.steps(view()));
		const at = (day: string) => countLevels(series, day, []).map((level) => level.value);
		expect(['2024-02-29', '2024-03-01', '2024-08-31', '2024-09-01'].map(at)).toEqual([
			[],
			[100],
			[100],
			[120]
		]);
	});
});
