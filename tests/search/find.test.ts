import { describe, expect, it } from 'vitest';
import { documentsOf } from '#lib/search/documents.ts';
import { apartFinder } from '#lib/search/apart.ts';
import { finder } from '#lib/search/find.ts';
import { landShortForms } from '#lib/search/land-short-forms.ts';
import { lands, placeNames } from '#lib/ui/lands.ts';
import type { FigureRow } from '#lib/query/source.ts';
import { figure } from '../query/harness.ts';

const row: FigureRow = {
	...figure({ id: 'a', scope: '05315000', subject: 'wohngeld' }),
	evidence: { text: 'in Köln laufen 120 Leistungen' },
	scopeName: 'Köln',
	subjectName: 'Wohngeld',
	title: 'Wohngeld geht online',
	publisher: 'Stadt Köln',
	url: null,
	published: null
};
const documents = documentsOf({
	lands: placeNames('de'),
	subjects: [
		{ slug: 'wohngeld', name: 'Wohngeld' },
		{ slug: 'digitaler-bauantrag', name: 'Digitaler Bauantrag, digitale Baugenehmigung' },
		{ slug: '115', name: 'Behördennummer 115' }
	],
	figures: [
		row,
		{ ...row, id: 'b', title: 'IT.NRW zählt', evidence: { text: 'rund 1.473 Ämter' }, scopeName: null }
	],
	pages: [{ place: { page: 'method' }, name: 'Methode' }],
	sentenceOf: ({ id }) =>
		id === 'a'
			? 'Köln: 120 Leistungen sind online verfügbar.'
			: '1.473 Behörden zum Stand 31.12.2024, 3,3 je Kreis.'
});
const find = finder(documents);
const apart = apartFinder(documents);
const first = (text: string) => find(text)[0]?.id;

describe('the search', () => {
	it.each([
		['Thüringen', 'place 16'],
		['thueringen', 'place 16'],
		['thuringen', 'place 16'],
		['Thürigen', 'place 16'],
		['branden', 'place 12'],
		['koeln', 'place 05315000'],
		['wohngeld', 'subject wohngeld'],
		['wohngedl', 'subject wohngeld'],
		['methode', 'page method']
	])('%s leads to %s', (text, id) => {
		expect(first(text)).toBe(id);
	});
	it('asks for every word', () => {
		expect(find('sachsen anhalt').map(({ id }) => id)).toEqual(['place 15']);
		expect(find('leistungen köln').map(({ id }) => id)).toEqual(['figure a']);
	});
	it('finds nothing for nothing, and for what is not there', () => {
		expect(find('  ')).toEqual([]);
		expect(find('perpetuum mobile')).toEqual([]);
	});
	it('a place below a Land leads to the page of its Land', () => {
		expect(find('Köln')[0]?.place).toEqual({ page: 'land', key: '05' });
	});
});

describe('a Land is found by its short forms', () => {
	const forms = Object.entries(landShortForms).flatMap(([key, names]) =>
		names.map((name) => [name, key] as const)
	);
	it('each of which means one Land, with the two letters of the map among them', () => {
		expect(new Set(forms.map(([name]) => name.toLowerCase())).size).toBe(forms.length);
		for (const { key, abbr } of lands) expect(landShortForms[key]).toContain(abbr);
	});
	it.each([...forms, ['nrw', '05'], ['bawue', '08'], ['meck pomm', '13'], ['s-h', '01']] as const)(
		'%s: %s',
		(name, key) => {
			expect(first(name)).toBe(`place ${key}`);
		}
	);
});

describe('numbers', () => {
	it.each(['1473', '1.473', '31.12.2024', '2024', '3,3', '3.3', '120'])('%s is found', (text) => {
		expect(find(text).some(({ kind }) => kind === 'figure')).toBe(true);
	});
	it.each(['147', '1474', '14', '202', '3,4', '33', '12024'])('%s is another number', (text) => {
		expect(find(text).filter(({ kind }) => kind === 'figure')).toEqual([]);
	});
});

describe('words of a place and of a subject together', () => {
	it.each([
		['Bauantrag Hessen', 'place 06', 'subject digitaler-bauantrag'],
		['115 NRW', 'place 05', 'subject 115'],
		['NRW 115', 'place 05', 'subject 115'],
		['Wohngeld Hamburg', 'place 02', 'subject wohngeld'],
		['Wohngeld in Sachsen-Anhalt', 'place 15', 'subject wohngeld'],
		['Wohngeld Köln', 'place 05315000', 'subject wohngeld']
	])('%s', (text, place, subject) => {
		const found = apart(text);
		expect([found?.place.id, found?.subjects[0]?.id]).toEqual([place, subject]);
	});
	it.each([
		['Thüringen 2024', '16', 2024, []],
		['2024 in thueringen', '16', 2024, []],
		['Wohngeld Hamburg 2023', '02', 2023, ['wohngeld']],
		['Wohngeld Hamburg', '02', null, ['wohngeld']]
	])('“%s” means a Land, its year and its subjects', (text, key, year, subjects) => {
		const found = apart(text);
		expect(found?.place.id).toBe(`place ${key}`);
		expect(found?.year).toBe(year);
		expect(found?.subjects.map(({ id }) => id)).toEqual(subjects.map((slug) => `subject ${slug}`));
	});
	it('a place alone, a subject alone and a place with other words are none', () => {
		for (const text of ['Sachsen-Anhalt', 'Land Hessen', 'Wohngeld', 'Hessen Perpetuum', ''])
			expect(apart(text)).toBeNull();
	});
});
