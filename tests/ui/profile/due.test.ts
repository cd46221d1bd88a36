import { describe, expect, it } from 'vitest';
import { dueWords } from '#lib/ui/profile/due.ts';

const level = { stage: 'planned', figure: 'b', parts: ['a', 'b'] } as const;
const figures = [
	{ id: 'a', target: '2022' },
	{ id: 'b', target: '2023' },
	{ id: 'other', target: '2030' }
];
const say = (part: object, today = '2026-11-30') =>
	dueWords({ ...level, parts: ['a', 'b'], ...part }, figures, today);

describe('a plan tells by when', () => {
	it('and that its days are over, of a sum all of them', () => {
		expect(say({})).toBe('bis 2022 und bis 2023: Zieldatum vorbei');
		expect(say({ parts: [] })).toBe('bis 2023: Zieldatum vorbei');
	});
	it('and nothing more as long as one is to come', () => {
		expect(say({}, '2023-12-31')).toBe('bis 2022 und bis 2023');
	});
	it('or that none is told', () => {
		expect(say({ parts: [], figure: 'without' })).toBe('Zieldatum nicht genannt');
	});
	it('and what is no plan tells none', () => {
		expect(say({ stage: 'live' })).toBeNull();
	});
});
