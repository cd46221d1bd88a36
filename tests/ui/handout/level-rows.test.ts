import { expect, it } from 'vitest';
import type { Painted } from '#lib/query/paint.ts';
import { levelRows } from '#lib/ui/handout/level-rows.ts';

const row = {
	scope: '14',
	value: 70_000_000,
	upper: null,
	bound: 'at_least',
	unit: 'eur',
	flags: ['per_year', 'undated'],
	figure: 'abc',
	disputed: false,
	programmes: 1,
	compared: true,
	rank: [1, 1],
	coverage: 'unknown',
	date: '2024',
	subject: null,
	basis: 'total'
} as unknown as Painted;

it('a file of levels names the notes of each, as the data set does', () => {
	const [head, told] = levelRows([row], ['14'], String, (id) => `https://p.example/angabe/${id}/`);
	expect(told?.[head!.indexOf('flags')]).toBe('per_year|undated');
	expect(told?.[head!.indexOf('years')]).toBe('per_year');
});

it('a Land without a report has a row with an empty value in every column but its name', () => {
	const [head, , missing] = levelRows([row], ['14', '16'], String, (id) => `https://p.example/angabe/${id}/`);
	expect(missing).toHaveLength(head!.length);
	expect(missing?.filter((cell) => cell !== null)).toEqual(['16', '16']);
	expect(missing?.[head!.indexOf('value')]).toBeNull();
});
