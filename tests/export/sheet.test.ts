import { expect, it } from 'vitest';
import { jsonOf, rowsWithNotes, type Sheet } from '#lib/export/sheet.ts';

const sheet: Sheet = {
	title: 'Leistungen je Land',
	day: '2026-11-25',
	notes: [
		{ key: 'filter', label: 'Auswahl', text: 'Smart Cities' },
		{ key: 'licence', label: 'Lizenz', text: 'CC BY 4.0' }
	],
	rows: [
		['scope', 'value'],
		['14', 200],
		['16', null]
	]
};

it('names each value by its column and carries what goes with the numbers, by the same names in every language', () => {
	expect(JSON.parse(jsonOf(sheet))).toEqual({
		title: 'Leistungen je Land',
		filter: 'Smart Cities',
		licence: 'CC BY 4.0',
		rows: [
			{ scope: '14', value: 200 },
			{ scope: '16', value: null }
		]
	});
});

it('has all of it in each row where a file is rows and nothing else', () => {
	expect(rowsWithNotes(sheet)).toEqual([
		['scope', 'value', 'view_title', 'view_filter', 'view_licence'],
		['14', 200, 'Leistungen je Land', 'Smart Cities', 'CC BY 4.0'],
		['16', null, 'Leistungen je Land', 'Smart Cities', 'CC BY 4.0']
	]);
});
