import { expect, it } from 'vitest';
import type { Painted } from '#lib/query/paint.ts';
import { landFile } from '#lib/ui/figures/files.ts';

const row = {
	scope: '14',
	value: 70e6,
	upper: null,
	bound: 'at_least',
	unit: 'eur',
	coverage: 'unknown',
	basis: 'total',
	date: '2023-04',
	subject: null,
	programmes: 1,
	compared: false,
	rank: null,
	figure: 'f',
	disputed: false,
	flags: ['per_year']
} satisfies Painted;
const asked = { metric: 'funding_eur', stage: 'paid', from: 2021, to: 2024 } as const;
const table = landFile([row], asked, (figure) => `https://x/${figure}`);
const [head = [], ...lines] = table;
const cell = (ags: string, column: string) => lines.find((line) => line[1] === ags)?.[head.indexOf(column)];

it('has a line for each of the sixteen, all as wide as its head', () => {
	expect(lines).toHaveLength(16);
	for (const line of lines) expect(line).toHaveLength(head.length);
});

it('says in each line what the value is of', () => {
	for (const ags of ['14', '05'])
		expect(['Stufe', 'Auswahl von', 'Auswahl bis'].map((column) => cell(ags, column))).toEqual([
			'ausgezahlt',
			2021,
			2024
		]);
	expect(cell('14', 'Betrag gilt')).toBe('im Jahr');
	expect(cell('05', 'Betrag gilt')).toBeNull();
	expect(cell('14', 'Hinweise')).toContain('je Jahr');
});

it('says of a sum that its parts are of other years, not that it is of each year', () => {
	const [names = [], ...sums] = landFile(
		[{ ...row, programmes: 3, flags: ['mixed', 'per_year'] }],
		asked,
		(figure) => figure
	);
	const notes = String(sums.find((line) => line[1] === '14')?.[names.indexOf('Hinweise')]);
	expect(notes).toContain('Die Summe enthält Beträge je Jahr');
	expect(notes).toContain('umfasst auch anderes');
	expect(notes).not.toContain('Der Betrag gilt je Jahr');
	expect(sums.find((line) => line[1] === '14')?.[names.indexOf('Betrag gilt')]).toBeNull();
});

it('keeps both ends of a range', () => {
	const [names = [], ...told] = landFile(
		[{ ...row, value: 200, upper: 250, bound: 'exact' }],
		asked,
		(figure) => figure
	);
	const line = told.find((one) => one[1] === '14');
	expect(['Wert', 'Wert bis'].map((column) => line?.[names.indexOf(column)])).toEqual([200, 250]);
});

it('leaves a Land without a report empty, and says so', () => {
	expect(cell('05', 'Wert')).toBeNull();
	expect(cell('05', 'Genauigkeit')).toBe('keine datierte Meldung aus dem Zeitraum');
});
