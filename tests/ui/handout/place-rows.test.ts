import { describe, expect, it } from 'vitest';
import type { CsvCell } from '#lib/export/csv.ts';
import type { Target } from '#lib/query/targets.ts';
import type { Level } from '#lib/schema/level.ts';
import { moneyRows, targetRows, usersRows, usesRows } from '#lib/ui/handout/place-rows.ts';
import { step } from '../../charts/fixture.ts';

const level = (more: Partial<Level>): Level => ({
	metric: 'funding_eur',
	unit: 'eur',
	stage: 'paid',
	coverage: 'unknown',
	scope: '05',
	subject: 'd-nrw',
	lead: null,
	date: '2024-06',
	value: 17_000_000,
	upper: null,
	bound: 'approx',
	basis: 'total',
	figure: 'f1',
	figures: ['f1'],
	parts: [],
	conflicts: [],
	flags: [],
	...more
});
const names = {
	placeOf: (key: string) => `Ort ${key}`,
	subjectOf: (slug: string) => `Gegenstand ${slug}`,
	linkOf: (figure: string) => `https://p.example/angabe/${figure}/`
};
const cell = ([head = [], ...rows]: CsvCell[][], row: number, column: string): CsvCell | undefined =>
	rows[row]?.[head.indexOf(column)];
const wide = ([head = [], ...rows]: CsvCell[][]) => rows.every((row) => row.length === head.length);

describe('the files of money, use and promises', () => {
	it('tell an amount as a number, with its bound, its unit, its stage and its date in columns of their own', () => {
		const told = moneyRows(
			[level({ value: 200, upper: 250, bound: 'exact', figure: 'f2' }), level({ stage: 'announced' })],
			({ subject }) => String(subject),
			names
		);
		expect(wide(told)).toBe(true);
		// By stage, as the columns of the table stand.
		expect(
			['stage', 'value', 'upper', 'bound', 'unit', 'date'].map((column) => cell(told, 0, column))
		).toEqual(['announced', 17_000_000, null, 'approx', 'eur', '2024-06']);
		expect([cell(told, 1, 'value'), cell(told, 1, 'upper')]).toEqual([200, 250]);
		expect(cell(told, 1, 'evidence_url')).toBe('https://p.example/angabe/f2/');
	});

	it('tell an amount of each year, a sum of additions and a whole apart', () => {
		const levels = [
			level({ subject: 'a' }),
			level({ subject: 'b', flags: ['per_year'] }),
			level({ subject: 'c', flags: ['per_year'], basis: 'sum_of_added' })
		];
		const told = moneyRows(levels, ({ subject }) => String(subject), names);
		const kind = (figure: string) => {
			const row = [0, 1, 2].find((at) => cell(told, at, 'subject') === figure)!;
			return ['basis', 'years', 'measure'].map((column) => cell(told, row, column));
		};
		expect(kind('a')).toEqual(['total', null, null]);
		expect(kind('b')).toEqual(['total', 'per_year', null]);
		expect(kind('c')).toEqual(['sum_of_added', null, null]);
		const promise = step({ target: '2025', measure: 'added' });
		const promised = targetRows([{ promise, outcome: 'open', by: null }], names);
		expect(['basis', 'measure'].map((column) => cell(promised, 0, column))).toEqual([null, 'added']);
	});

	it('leave the name of a subject empty where none is told, and so its key', () => {
		const told = usersRows([level({ subject: null })], names);
		expect(['subject', 'subject_name'].map((column) => cell(told, 0, column))).toEqual([null, null]);
	});

	it('hold the same levels as the table: none of a stage is lost, and rows of one name stand together', () => {
		const levels = ['a', 'b', 'a'].map((subject, i) =>
			level({ subject, stage: (['paid', 'committed', 'announced'] as const)[i]!, figure: `f${i}` })
		);
		const told = moneyRows(levels, ({ subject }) => String(subject), names);
		expect([0, 1, 2].map((row) => cell(told, row, 'figure'))).toEqual(['f2', 'f0', 'f1']);
	});

	it('tell of a subject where it is used, the larger places first', () => {
		const used = level({ metric: 'authorities_onboarded', unit: 'authority', stage: 'live', value: 12 });
		const told = usersRows(
			[
				{ ...used, scope: '05315' },
				{ ...used, scope: '05' }
			],
			names
		);
		expect([0, 1].map((row) => cell(told, row, 'scope'))).toEqual(['05', '05315']);
		expect(cell(told, 0, 'value')).toBe(12);
		expect(cell(told, 0, 'metric')).toBe('authorities_onboarded');
	});

	it('tell of a Land what it uses and who built it, as far as that is told', () => {
		const told = usesRows(
			[
				{ level: level({ unit: 'service', value: 3 }), builder: '03', told: 'f9' },
				{ level: level({}), builder: null, told: null }
			],
			names
		);
		expect(wide(told)).toBe(true);
		expect(['lead', 'lead_name', 'lead_figure'].map((column) => cell(told, 0, column))).toEqual([
			'03',
			'Ort 03',
			'f9'
		]);
		expect(cell(told, 1, 'lead')).toBeNull();
	});

	it('tell a promise by its number and its day, and the level that decides it by its own', () => {
		const promise = step({ value: 300, target: '2025', figure: 'p' });
		const targets: Target[] = [
			{ promise, outcome: 'met', by: step({ value: 310, bound: 'at_least', date: '2025-03', figure: 'b' }) },
			{ promise, outcome: 'pending', by: null }
		];
		const told = targetRows(targets, names);
		expect(wide(told)).toBe(true);
		expect(
			['value', 'target', 'outcome', 'outcome_value', 'outcome_bound', 'outcome_date'].map((column) =>
				cell(told, 0, column)
			)
		).toEqual([300, '2025', 'met', 310, 'at_least', '2025-03']);
		expect(cell(told, 1, 'outcome_value')).toBeNull();
	});
});
