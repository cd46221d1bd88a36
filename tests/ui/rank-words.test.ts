import { describe, expect, it } from 'vitest';
import { tieBands, intervalOf } from '#lib/query/ranks.ts';
import { rankWords } from '#lib/ui/rank-words.ts';
import { painted } from '../query/fixture.ts';

const told = (
	[
		['02', 290, '2025-01'],
		['13', 238, '2025-01'],
		['15', 169, '2024-03'],
		['05', 16, '2022-12-12']
	] as const
).map(([scope, value, date]) => painted({ scope, value, date, bound: 'exact' }));
const bands = tieBands(
	told.map(intervalOf),
	told.map(({ date }) => date)
);
const rows = told.map((row, i) => ({ ...row, rank: bands[i]! }));

describe('an open rank', () => {
	it('tells for each Land why: from all others more than a year, or older and smaller', () => {
		const { of, notes } = rankWords(rows, (key) => `Land ${key}`);
		expect([...of.values()]).toEqual(['1–3', '2–4', 'offen', 'offen']);
		expect(notes).toHaveLength(2);
		expect(notes[0]).toMatch(/^„Offen“, Land 15: .*älter und kleiner/);
		expect(notes[1]).toMatch(/^„Offen“, Land 05: gemeldet mehr als ein Jahr vor oder nach allen anderen/);
	});
	it('is told of the Länder that a table shows, by their places among all', () => {
		const { of, notes } = rankWords(
			rows,
			(key) => `Land ${key}`,
			(key) => key === '15'
		);
		expect(of.get('15')).toBe('offen');
		expect(notes.join()).toContain('Land 15');
		expect(notes.join()).not.toContain('Land 05');
	});
});
