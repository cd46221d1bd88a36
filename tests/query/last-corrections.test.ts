import { describe, expect, it } from 'vitest';
import { lastCorrections, type ToldState } from '#lib/query/last-corrections.ts';
import { figure } from './harness.ts';

const told = (id: string, value: number, more = {}) => figure({ id, value, ...more });
const state = (day: string, ...figures: ReturnType<typeof figure>[]): ToldState => ({ day, figures });

describe('what was corrected last', () => {
	it('is the newest day on which a figure came to say something else, and what it said before', () => {
		const last = lastCorrections(
			[
				state('2026-03-01', told('a', 2), told('b', 7)),
				state('2026-02-01', told('a', 2)),
				state('2026-01-01', told('a', 1))
			],
			3
		);
		expect(last).toMatchObject({ day: '2026-02-01', count: 1 });
		expect(last?.shown).toMatchObject([
			{ id: 'a', before: { value: 1 }, after: { value: 2 }, fields: ['value'] }
		]);
	});

	it('leaves out how a figure was read: other words, flags or trust', () => {
		const last = lastCorrections(
			[
				state('2026-02-01', told('a', 1, { confidence: 'doubtful', flags: ['undated'] })),
				state('2026-01-01', told('a', 1, { confidence: 'probable' }))
			],
			3
		);
		expect(last).toBeNull();
	});

	it('counts all, and shows first whose number differs, then who is gone, then the rest', () => {
		const last = lastCorrections(
			[
				state('2026-02-01', told('a', 1, { asOf: '2025' }), told('c', 3), told('d', 1, { lead: '05' })),
				state(
					'2026-01-01',
					told('a', 1, { asOf: '2024' }),
					told('b', 1),
					told('c', 1),
					told('d', 1, { lead: null })
				)
			],
			3
		);
		expect(last?.count).toBe(4);
		expect(last?.shown.map(({ id, after }) => [id, after?.value ?? null])).toEqual([
			['c', 3],
			['b', null],
			['a', 1]
		]);
	});
});
