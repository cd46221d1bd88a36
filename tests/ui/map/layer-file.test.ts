import { describe, expect, it } from 'vitest';
import type { CsvCell } from '#lib/export/csv.ts';
import { landFacts } from '#lib/places/land-facts.ts';
import type { Painted } from '#lib/query/paint.ts';
import type { FigureRow, ViewQuery } from '#lib/query/source.ts';
import type { Level } from '#lib/schema/level.ts';
import type { MapLayer } from '#lib/state/map-view.ts';
import { layerFile } from '#lib/ui/map/layer-file.ts';
import { layerOf, type LayerInput } from '#lib/ui/map/layers.ts';

const query: ViewQuery = {
	metric: 'authorities_onboarded',
	unit: 'authority',
	stage: 'live',
	subject: null,
	coverage: null,
	lead: null,
	publisher: null,
	confidence: null,
	contested: false,
	from: 2020,
	to: 2026,
	places: []
};
const level: Level = {
	metric: 'authorities_onboarded',
	unit: 'authority',
	stage: 'live',
	coverage: 'unknown',
	scope: '14',
	subject: 'civento',
	lead: null,
	date: '2022',
	value: 40,
	upper: null,
	bound: 'exact',
	basis: 'total',
	figure: 'before',
	figures: ['before'],
	parts: [],
	conflicts: [],
	flags: []
};
/** What Saxony is painted with, later than the counts that it is divided by. */
const now: Painted = {
	scope: '14',
	unit: 'authority',
	coverage: 'unknown',
	basis: 'total',
	subject: 'civento',
	date: '2026-06',
	value: 100,
	upper: 110,
	bound: 'exact',
	programmes: null,
	compared: true,
	rank: null,
	figure: 'now',
	disputed: true,
	flags: ['coordination']
};
const input: LayerInput = {
	query,
	rows: [now],
	levels: [],
	before: [],
	figures: [],
	breaks: [],
	nameOf: (key) => `Land ${key}`,
	subjectOf: (slug) => slug,
	unlevelled: {},
	year: 2026
};
const linkOf = (figure: string) => `https://p.example/angabe/${figure}/`;

/** The row of a Land in the file of a layer, by its heads. */
function rowOf(layer: MapLayer, more: Partial<LayerInput> = {}, scope = '14'): Record<string, CsvCell> {
	const [head = [], ...rows] = layerFile(layerOf(layer, { ...input, ...more }), input.nameOf, linkOf);
	expect(rows).toHaveLength(16);
	const row = rows.find(([key]) => key === scope)!;
	expect(row).toHaveLength(head.length);
	return Object.fromEntries(head.map((name, i) => [String(name), row[i] ?? null]));
}
/** What stands of the level that a number is made of. */
const made = {
	date: '2026-06',
	subject: 'civento',
	disputed: 'true',
	flags: 'coordination',
	figure: 'now',
	evidence_url: 'https://p.example/angabe/now/'
};
const nothing = { date: null, subject: null, programmes: null, disputed: null, flags: null, figure: null };

describe('the file of a layer', () => {
	it('of levels tells them as they are told', () => {
		expect(rowOf('level')).toMatchObject({
			...{ value: 100, upper: 110, bound: 'exact', unit: 'authority', date_before: null },
			...made
		});
	});

	it('of changes tells by how much a number rose, between which dates, and what speaks against either', () => {
		const before = [{ ...level, flags: ['mixed'] }];
		const rows = [{ ...now, upper: null, bound: 'at_least' as const, disputed: false }];
		expect(rowOf('change', { rows, before })).toMatchObject({
			...{ value: 60, upper: null, bound: 'at_least', unit: 'authority' },
			...made,
			...{ date_before: '2022', disputed: 'false', flags: 'mixed|coordination' }
		});
		const contested = [{ ...level, conflicts: ['x'] }];
		expect(rowOf('change', { rows, before: contested })).toMatchObject({ value: 60, disputed: 'true' });
	});

	it('of shares tells a part of one, both ends divided', () => {
		const figures = [{ id: 'now', scope: '14', evidence: { text: '100 bis 110 Gemeinden' } } as FigureRow];
		const all = landFacts['14']!.gemeinden;
		const row = rowOf('share', { figures });
		expect(row).toMatchObject({ bound: 'exact', unit: 'share', ...made });
		expect(row.value).toBeCloseTo(100 / all);
		expect(row.upper).toBeCloseTo(110 / all);
	});

	it('by people tells for how many, of money for each', () => {
		const people = landFacts['14']!.population;
		const row = rowOf('people');
		expect(row).toMatchObject({ unit: 'authority_per_100000_people', ...made });
		expect(row.value).toBeCloseTo((100 / people) * 100_000);
		expect(row.upper).toBeCloseTo((110 / people) * 100_000);
		const sum: Painted = { ...now, unit: 'eur', value: 5e6, upper: null, bound: 'at_least', programmes: 3 };
		const money = rowOf('people', {
			query: { ...query, metric: 'funding_eur', unit: 'eur', stage: 'paid' },
			rows: [{ ...sum, subject: null }]
		});
		expect(money).toMatchObject({ unit: 'eur_per_person', bound: 'at_least', programmes: 3, subject: null });
		expect(money.value).toBeCloseTo(5e6 / people);
	});

	it('of reports tells how many there are, which rest on no single one', () => {
		const figures = ['14', '14713', '09'].map((scope) => ({ scope, asOf: '2026' }) as FigureRow);
		expect(rowOf('density', { figures })).toMatchObject({
			...{ value: 2, upper: null, bound: 'exact', unit: 'figure' },
			...nothing
		});
	});

	it('of what was built tells how many subjects at least', () => {
		const levels = ['civento', 'ozg-cloud'].map((subject) => ({
			...level,
			subject,
			scope: '09',
			lead: '14'
		}));
		expect(rowOf('built', { levels })).toMatchObject({
			...{ value: 2, upper: null, bound: 'at_least', unit: 'subject' },
			...nothing
		});
	});

	it('of what is told to be built without a date alone says so, and leads to it', () => {
		const figures = [
			{ id: 'u', scope: '08', lead: '14', subject: 'civento', asOf: null } as unknown as FigureRow
		];
		expect(rowOf('built', { figures })).toMatchObject({
			...{ value: null, value_text: 'nur ohne Datum: civento', figure: 'u' }
		});
		expect(rowOf('built', { figures }, '08')).toMatchObject({ basis_text: 'ohne Datum: civento (Land 14)' });
	});

	it.each(['level', 'change', 'share', 'people', 'density', 'built'] as const)(
		'of the layer "%s" has a gap as a gap, with its reason',
		(layer) => {
			const row = rowOf(layer, {}, '16');
			expect(row).toMatchObject({ value: null, upper: null, bound: null, unit: null, ...nothing });
			expect(row.value_text).not.toBe('');
		}
	);
});
