import { describe, expect, it } from 'vitest';
import { changeNotes, changesBetween } from '#lib/dataset/release/changes.ts';
import { knownByDay } from '#lib/query/knowledge.ts';
import { figure } from '../../query/harness.ts';

const known = knownByDay(
	[
		figure({ id: 'a', value: 1, rule: 'one', knownFrom: '2026-01-01', knownUntil: '2026-02-01' }),
		figure({ id: 'a', value: 2, rule: 'one', knownFrom: '2026-02-01', knownUntil: '2026-03-01' }),
		figure({ id: 'a', value: 2, rule: 'two', knownFrom: '2026-03-01' }),
		figure({ id: 'b', value: 7, knownFrom: '2026-01-01', knownUntil: '2026-03-01' })
	],
	[
		{
			figure: 'a',
			verdict: 'correct',
			fields: { value: 3 },
			reason: 'x',
			who: 'Redaktion',
			date: '2026-03-02'
		}
	]
);
const short = (after: string | null, until: string) =>
	changesBetween(known, after, until).map((change) =>
		[change.day, change.change, change.figure, change.field, change.before, change.after].join(' ').trim()
	);

describe('what changed between two releases', () => {
	it('is told oldest first, each field by itself; another way of reading is no change', () => {
		expect(short(null, '2026-12-31')).toEqual([
			'2026-01-01 new a   1',
			'2026-01-01 new b   7',
			'2026-02-01 corrected a value 1 2',
			'2026-03-01 withdrawn b  7',
			'2026-03-02 decided a correct  {"value":3}'
		]);
	});
	it('begins behind the day of the one before and ends with its own', () => {
		expect(short('2026-01-01', '2026-02-01')).toEqual(['2026-02-01 corrected a value 1 2']);
		expect(short('2026-03-02', '2026-12-31')).toEqual([]);
	});
	it('is counted by figures and days for readers', () => {
		const notes = changeNotes(changesBetween(known, null, '2026-03-01'), null, '2026-03-01');
		expect(notes).toContain('Erste Ausgabe');
		expect(notes).toContain('| 2026-01-01 | 2 | 0 | 0 | 0 |');
		expect(notes).toContain('| 2026-03-01 | 0 | 0 | 1 | 0 |');
	});
});
