import { describe, expect, it } from 'vitest';
import { correctable } from '#lib/schema/figure.ts';
import { correctedSince } from '#lib/query/corrected-since.ts';
import type { FigureRow } from '#lib/query/source.ts';
import { figure } from './harness.ts';

const row = (part: Parameters<typeof figure>[0] & { id: string }): FigureRow => ({
	...figure(part),
	scopeName: null,
	subjectName: null,
	title: '',
	publisher: null,
	url: null,
	published: null
});

describe('what an earlier state tells otherwise than today', () => {
	it('is a figure that says something else now, and one that is no longer there', () => {
		const then = [row({ id: 'same' }), row({ id: 'other', value: 12 }), row({ id: 'gone' })];
		const now = [row({ id: 'same' }), row({ id: 'other', value: 21 }), row({ id: 'later' })];
		expect(correctedSince(then, now).map(({ then, now }) => [then.id, now?.value ?? null])).toEqual([
			['other', 21],
			['gone', null]
		]);
	});
	it('is none where only the way of reading changed', () => {
		const then = row({ id: 'a', rule: 'one', knownFrom: '2025-01-01' });
		const now = row({ id: 'a', rule: 'two', knownFrom: '2025-02-01' });
		expect(correctedSince([then], [now])).toEqual([]);
	});
	it.each(correctable)('sees a change of %s', (field) => {
		const then = row({ id: 'a' });
		expect(correctedSince([then], [{ ...then, [field]: 'otherwise' }])).toHaveLength(1);
	});
});
