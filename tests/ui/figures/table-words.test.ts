import { describe, expect, it } from 'vitest';
import { tableChips, tableWords } from '#lib/ui/figures/table-words.ts';
import { plainTable, type FigureTable } from '#lib/state/figure-table.ts';

const known = { firstYear: 2017, lastYear: 2026, publishers: [{ slug: 'dpa', name: 'dpa' }] };
const names = { lands: { '14': 'Sachsen', '16': 'Thüringen' }, subjects: { wohngeld: 'Wohngeld' } };
const full: FigureTable = {
	...plainTable(),
	metric: 'funding_eur',
	unit: 'eur',
	stage: 'paid',
	coverage: 'all',
	lands: ['14', '16'],
	lead: '16',
	subject: 'wohngeld',
	publisher: 'dpa',
	confidence: 'sure',
	only: 'contested',
	from: 2021,
	text: 'flossen',
	stand: '2026-11-26'
};

describe('what a table is filtered by', () => {
	it('is told in words, the Länder as one part', () => {
		expect(tableWords(full, known, names)).toContain('Sachsen + Thüringen');
		expect(tableWords({ ...plainTable(), lands: ['16'] }, known, names)).toEqual(['Thüringen']);
		expect(tableWords(plainTable(), known, names)).toEqual([]);
	});
	it('can be taken away, each alone, till nothing is left', () => {
		let table = full;
		for (let left = tableChips(full, known, names).length; left > 0; left--) {
			const chips = tableChips(table, known, names);
			expect(chips).toHaveLength(left);
			expect(new Set(chips.map(({ key }) => key)).size).toBe(left);
			table = { ...table, ...chips[0]!.without };
		}
		expect(table).toEqual(plainTable());
	});
	it('takes away one of two Länder', () => {
		const chip = tableChips(full, known, names).find(({ text }) => text === 'Sachsen');
		expect({ ...full, ...chip!.without }.lands).toEqual(['16']);
	});
});
