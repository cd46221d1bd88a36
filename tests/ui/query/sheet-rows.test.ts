import { expect, it } from 'vitest';
import { sheetRows, sheetTypes } from '#lib/ui/query/sheet-rows.ts';

const columns = [
	{ name: 'land', type: 'Utf8' },
	{ name: 'n', type: 'Int64' },
	{ name: 'sum', type: 'Decimal[38e+0]' },
	{ name: 'day', type: 'Date32<DAY>' }
];

it('counts and sums of an answer are numbers in its files, and keys stay words', () => {
	expect(sheetRows(columns, [['05', 12n, '1234567', '2026-11-25']])).toEqual([
		['land', 'n', 'sum', 'day'],
		['05', 12, 1234567, '2026-11-25']
	]);
	expect(sheetRows(columns, [['05', -3, '-0.25', null]])[1]).toEqual(['05', -3, -0.25, null]);
});

it('a number of more digits than a spreadsheet holds stays as the database tells it', () => {
	expect(sheetRows(columns, [['05', 9007199254740993n, '12345678901234567890.5', '']])[1]).toEqual([
		'05',
		'9007199254740993',
		'12345678901234567890.5',
		''
	]);
});

it('a column is numbers or text as a whole: one number too long for a spreadsheet makes it text', () => {
	const rows = [
		['05', 12n, '3', null],
		['06', 9007199254740993n, '4', null]
	];
	expect(sheetRows(columns, rows).slice(1)).toEqual([
		['05', '12', 3, null],
		['06', '9007199254740993', 4, null]
	]);
	expect(sheetTypes(columns, rows)).toEqual(['text', 'text', 'number', 'text']);
});

it('a column without a number is what the database says of it', () => {
	const empty = [['05', null, null, null]];
	expect(sheetTypes(columns, empty)).toEqual(['text', 'number', 'number', 'text']);
});
