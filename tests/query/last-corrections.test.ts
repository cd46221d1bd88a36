import { describe, expect, it } from 'vitest';
import { knownByDay } from '#lib/query/knowledge.ts';
import { lastCorrections } from '#lib/query/last-corrections.ts';
import { figure } from './harness.ts';

const version = (id: string, value: number, from: string, until: string | null = null, more = {}) =>
	figure({ id, value, knownFrom: from, knownUntil: until, ...more });
const of = (...versions: ReturnType<typeof figure>[]) => lastCorrections(knownByDay(versions, []), 3);

describe('what was corrected last', () => {
	it('is the newest day on which a figure came to say something else, and what it said before', () => {
		const told = of(
			version('a', 1, '2026-01-01', '2026-02-01'),
			version('a', 2, '2026-02-01'),
			version('b', 7, '2026-03-01')
		);
		expect(told).toMatchObject({ day: '2026-02-01', count: 1 });
		expect(told?.shown).toMatchObject([
			{ id: 'a', before: { value: 1 }, after: { value: 2 }, fields: ['value'] }
		]);
	});

	it('leaves out how a figure was read: other words, flags or trust', () => {
		expect(
			of(
				version('a', 1, '2026-01-01', '2026-02-01', { confidence: 'probable' }),
				version('a', 1, '2026-02-01', null, { confidence: 'doubtful', flags: ['undated'] })
			)
		).toBeNull();
	});

	it('counts all, and shows first whose number differs, then who is gone, then the rest', () => {
		const day = '2026-02-01';
		const told = of(
			version('a', 1, '2026-01-01', day, { asOf: '2024' }),
			version('a', 1, day, null, { asOf: '2025' }),
			version('b', 1, '2026-01-01', day),
			version('c', 1, '2026-01-01', day),
			version('c', 3, day),
			version('d', 1, '2026-01-01', day, { lead: null }),
			version('d', 1, day, null, { lead: '05' })
		);
		expect(told?.count).toBe(4);
		expect(told?.shown.map(({ id, after }) => [id, after?.value ?? null])).toEqual([
			['c', 3],
			['b', null],
			['a', 1]
		]);
	});
});
