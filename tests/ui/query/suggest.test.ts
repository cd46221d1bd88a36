import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartable } from '#lib/ui/query/chartable.ts';
import { tablesOfSchema } from '#lib/ui/query/schema.ts';
import { complete, suggest, wordAt } from '#lib/ui/query/suggest.ts';

const tables = tablesOfSchema(readFileSync('src/lib/query/sql/schema.sql', 'utf8'));

it('the declared tables are known before the database is', () => {
	expect(tables.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['items', 'places', 'figures', 'register'])
	);
	const figures = tables.find(({ name }) => name === 'figures');
	expect(figures?.columns).toEqual(
		expect.arrayContaining([
			{ name: 'value', type: 'DOUBLE' },
			{ name: 'confidence', type: 'VARCHAR' }
		])
	);
});

describe('suggestions', () => {
	it('are tables, columns and key words that begin with the word', () => {
		expect(suggest('fig', tables)).toEqual(['figures', 'figure']);
		expect(suggest('sel', tables)).toEqual(['SELECT']);
	});
	it('behind a table are its columns', () => {
		expect(suggest('figures.evid', tables)).toContain('figures.evidence');
		expect(suggest('nowhere.x', tables)).toEqual([]);
	});
	it('know the other name that a query gives a table, and letters of any size', () => {
		expect(suggest('f.evid', tables, 'SELECT f.evid FROM figures AS f')).toContain('f.evidence');
		expect(suggest('p.na', tables, 'SELECT p.na from figures f join places p')).toEqual(['p.name']);
		expect(suggest('figures.Evid', tables)).toContain('figures.evidence');
		expect(suggest('f.evid', tables, 'SELECT f.evid FROM figures')).toEqual([]);
	});
	it('take the place of the word', () => {
		const text = 'SELECT * FROM fig WHERE';
		expect(wordAt(text, 17)).toEqual({ word: 'fig', start: 14 });
		expect(complete(text, 17, 'figures')).toEqual({ text: 'SELECT * FROM figures WHERE', caret: 21 });
	});
});

describe('an answer is drawn', () => {
	const answer = (rows: unknown[][], more = false) => ({
		columns: [
			{ name: 'land', type: 'Utf8' },
			{ name: 'n', type: 'Int32' }
		],
		rows,
		more
	});
	it('where each label has one number', () => {
		expect(
			chartable(
				answer([
					['BB', 3],
					['SN', 4]
				])
			)
		).toEqual({
			by: 'land',
			column: 'n',
			bars: [
				{ label: 'BB', value: 3 },
				{ label: 'SN', value: 4 }
			]
		});
	});
	it.each([
		['one row', answer([['BB', 3]])],
		[
			'a label twice',
			answer([
				['BB', 3],
				['BB', 4]
			])
		],
		[
			'a number below zero',
			answer([
				['BB', -3],
				['SN', 4]
			])
		],
		[
			'an answer that was cut',
			answer(
				[
					['BB', 3],
					['SN', 4]
				],
				true
			)
		]
	])('not for %s', (_, told) => {
		expect(chartable(told)).toBeNull();
	});
});
