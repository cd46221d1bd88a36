import { describe, expect, it } from 'vitest';
import { filterFigures, sortFigures } from '#lib/ui/figures/figure-filter.ts';
import type { FigureRow } from '#lib/query/source.ts';
import { plainTable, type FigureTable } from '#lib/state/figure-table.ts';
import { figure } from '../../query/harness.ts';

const row = (part: Partial<Omit<FigureRow, 'evidence'>> & { id: string }): FigureRow => ({
	...figure(part),
	scopeName: 'Brandenburg',
	subjectName: 'Gesamtes Angebot',
	title: 'Meldung',
	publisher: 'Bitkom',
	url: null,
	published: null,
	...part
});
const rows = [
	row({ id: 'a', value: 10, asOf: '2022-03' }),
	row({ id: 'b', value: 30, asOf: '2024', scope: '14', scopeName: 'Sachsen', flags: ['conflict'] }),
	row({
		id: 'c',
		value: 20,
		asOf: null,
		scope: '12060',
		scopeName: 'Barnim',
		publisher: 'Kölner Stadt-Anzeiger'
	}),
	row({ id: 'd', value: 5, asOf: '2024-05', metric: 'funding_eur', unit: 'eur', stage: 'paid' })
];
const ids = (part: Partial<FigureTable>) =>
	filterFigures(rows, { ...plainTable(), ...part }, (slug) => (slug === 'bitkom' ? 'Bitkom' : undefined)).map(
		(one) => one.id
	);

describe('the table of figures', () => {
	it('shows all where nothing is asked for', () => {
		expect(ids({})).toEqual(['a', 'b', 'c', 'd']);
	});
	it('a Land brings its Kreise with it', () => {
		expect(ids({ lands: ['12'] })).toEqual(['a', 'c', 'd']);
	});
	it('a span of years leaves out what has no date', () => {
		expect(ids({ from: 2024 })).toEqual(['b', 'd']);
		expect(ids({ from: 2022, to: 2022 })).toEqual(['a']);
	});
	it('announced, committed and paid are never mixed where one is asked for', () => {
		expect(ids({ metric: 'funding_eur', stage: 'paid' })).toEqual(['d']);
		expect(ids({ metric: 'funding_eur', stage: 'announced' })).toEqual([]);
	});
	it('finds contested and undated figures, publishers, and words whatever their umlauts', () => {
		expect(ids({ only: 'contested' })).toEqual(['b']);
		expect(ids({ only: 'undated' })).toEqual(['c']);
		expect(ids({ publisher: 'bitkom' })).toEqual(['a', 'b', 'd']);
		expect(ids({ text: 'koelner' })).toEqual(['c']);
	});
	it('takes numbers as they are written, and words as parts of words', () => {
		const told = (text: string) => ({ ...row({ id: text }), evidence: { text } });
		const texts = [
			'3,3 Millionen Euro',
			'3 Millionen für 33 Orte',
			'13,3 Millionen',
			'3,35 Millionen',
			'1.473 Ämter am 3.3.2023'
		];
		const by = (text: string) =>
			filterFigures(texts.map(told), { ...plainTable(), text }, () => undefined).map(({ id }) => id);
		expect(by('3,3 Mill')).toEqual(['3,3 Millionen Euro']);
		expect(by('mill 33')).toEqual(['3 Millionen für 33 Orte']);
		expect(by('1473')).toEqual(by('1.473'));
		expect(by('1473 ämter')).toEqual(['1.473 Ämter am 3.3.2023']);
		expect(by('2023')).toEqual(['1.473 Ämter am 3.3.2023']);
	});
});

describe('sorting', () => {
	const sorted = (by: FigureTable['sort']['by'], down: boolean) =>
		sortFigures(rows, { by, down }).map((one) => one.id);
	it('goes both ways', () => {
		expect(sorted('value', false)).toEqual(['d', 'a', 'c', 'b']);
		expect(sorted('value', true)).toEqual(['b', 'c', 'a', 'd']);
	});
	it('puts what has no date last in both directions', () => {
		expect(sorted('date', true).at(-1)).toBe('c');
		expect(sorted('date', false).at(-1)).toBe('c');
	});
});
