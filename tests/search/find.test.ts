import { describe, expect, it } from 'vitest';
import { documentsOf } from '#lib/search/documents.ts';
import { finder } from '#lib/search/find.ts';
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
const find = finder(
	documentsOf({
		lands: {
			DE: 'Deutschland',
			'12': 'Brandenburg',
			'16': 'Thüringen',
			'14': 'Sachsen',
			'15': 'Sachsen-Anhalt'
		},
		subjects: [{ slug: 'wohngeld', name: 'Wohngeld' }],
		figures: [row],
		pages: [{ place: { page: 'method' }, name: 'Methode' }],
		sentenceOf: () => 'Köln: 120 Leistungen sind online verfügbar.'
	})
);
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
