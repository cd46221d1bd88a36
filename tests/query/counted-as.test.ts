import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '#lib/query/comparisons.ts';
import { countedAs } from '#lib/query/counted-as.ts';
import { differenceOf } from '#lib/query/difference.ts';
import { paint, type Painted } from '#lib/query/paint.ts';
import { coverages, metrics, type Metric } from '#lib/schema/figure.ts';
import type { Level } from '#lib/schema/level.ts';

const scopes = ['01', '02', '05', '06', '09', '12', '13', '14'];
const unitOf = { services_live: 'bundle', authorities_onboarded: 'authority', funding_eur: 'eur' } as const;

/** Levels of one view: some Länder, a few subjects, told in different ways. */
const told = (metric: Metric) =>
	fc
		.array(
			fc.record({
				scope: fc.constantFrom(...scopes),
				subject: fc.constantFrom('alle-leistungen', 'e-akte', 'kisa', '115', null),
				coverage: fc.constantFrom(...coverages),
				date: fc.constantFrom('2023', '2024-06', '2025-01-31'),
				value: fc.integer({ min: 1, max: 900 }),
				flags: fc.constantFrom<string[]>([], [], ['per_year'])
			}),
			{ maxLength: 24 }
		)
		.map((rows) =>
			rows.map((row, i): Level => ({
				...row,
				metric,
				unit: unitOf[metric],
				stage: metric === 'funding_eur' ? 'paid' : 'live',
				lead: null,
				upper: null,
				bound: 'exact',
				basis: 'total',
				figure: `f${i}`,
				figures: [`f${i}`],
				parts: [],
				conflicts: []
			}))
		);
const views = fc.constantFrom(...metrics).chain((metric) =>
	fc.record({
		levels: told(metric),
		query: fc.record({
			metric: fc.constant(metric),
			subject: fc.constantFrom(null, null, 'e-akte'),
			coverage: fc.constant(null),
			from: fc.constant(2017)
		})
	})
);
const pairsOf = (rows: readonly Painted[]) =>
	rows.flatMap((a, i) => rows.slice(i + 1).map((b) => [a, b] as const));

describe('an order', () => {
	it('never holds two numbers that count different things, by whichever rule that is asked', () => {
		fc.assert(
			fc.property(views, ({ levels, query }) => {
				const { metric } = query;
				const rows = paint(levels, query);
				const inOrder = rows.filter(({ compared }) => compared);
				for (const [a, b] of pairsOf(inOrder)) {
					expect(a.subject).toBe(b.subject);
					expect(countedAs({ ...a, metric })).toBe(countedAs({ ...b, metric }));
					const asked = { metric, stage: levels[0]!.stage };
					expect(differenceOf([a, b], [a.scope, b.scope], asked, []).verdict).not.toBe('incomparable');
				}
				// Ranks are of the order alone, and it comes first, the highest before others.
				for (const row of rows) if (row.rank !== null) expect(row.compared).toBe(true);
				expect(rows.slice(0, inOrder.length)).toEqual(inOrder.toSorted((a, b) => b.value - a.value));
			}),
			{ numRuns: 400 }
		);
	});

	it('is none where no subject is asked for: another Land may have of a subject what is not its largest', () => {
		fc.assert(
			fc.property(views, ({ levels, query }) => {
				fc.pre(query.metric !== 'services_live' && query.subject === null);
				const rows = paint(levels, query);
				fc.pre(rows.length > 1);
				expect(rows.some(({ compared, rank }) => compared || rank !== null)).toBe(false);
			})
		);
	});

	it('tells apart what the comparison of two Länder does', () => {
		fc.assert(
			fc.property(views, ({ levels, query }) => {
				const { metric } = query;
				for (const [a, b] of pairsOf(paint(levels, query))) {
					const same = countedAs({ ...a, metric }) === countedAs({ ...b, metric });
					const asked = { metric, stage: levels[0]!.stage };
					const { verdict } = differenceOf([a, b], [a.scope, b.scope], asked, []);
					expect(verdict === 'incomparable').toBe(!same);
				}
			})
		);
	});
});

describe('where more can be compared', () => {
	const level = (scope: string, subject: string | null, value: number, more: Partial<Level> = {}): Level => ({
		metric: 'authorities_onboarded',
		unit: 'authority',
		stage: 'live',
		coverage: 'unknown',
		scope,
		subject,
		lead: null,
		date: '2024',
		value,
		upper: null,
		bound: 'exact',
		basis: 'total',
		figure: `${scope}${subject}`,
		figures: [],
		parts: [],
		conflicts: [],
		flags: [],
		...more
	});
	const query = { metric: 'authorities_onboarded', subject: null, coverage: null, from: 2017 } as const;

	it('tells the subjects that two Länder report, most first, each with as many as stand in its order', () => {
		const levels = [
			level('05', 'd-nrw', 349),
			level('05', 'e-akte', 150),
			level('07', 'e-akte', 300),
			level('09', 'bauantrag', 64),
			level('01', 'bauantrag', 1),
			level('13', 'bauantrag', 4),
			level('14', 'kisa', 275),
			level('06', null, 9),
			level('08', null, 8)
		];
		const found = comparisonsOf(levels, query, [], []);
		expect(found).toEqual([
			{ choice: { subject: 'bauantrag' }, lands: 3 },
			{ choice: { subject: 'e-akte' }, lands: 2 }
		]);
		for (const { choice, lands } of found)
			expect(paint(levels, { ...query, ...choice }).filter(({ rank }) => rank !== null)).toHaveLength(lands);
	});

	it('tells the coverages of services, and nothing where all is compared', () => {
		const services = { ...query, metric: 'services_live' } as const;
		const offer = (scope: string, coverage: Level['coverage']) =>
			level(scope, 'alle-leistungen', 100, { metric: 'services_live', unit: 'bundle', coverage });
		const levels = [offer('02', 'all'), offer('11', 'all'), offer('05', 'some')];
		expect(comparisonsOf(levels, services, [], [])).toEqual([{ choice: { coverage: 'all' }, lands: 2 }]);
		expect(comparisonsOf(levels.slice(0, 2), services, [], [])).toEqual([]);
	});
});
