import { describe, expect, it } from 'vitest';
import { targetsOf } from '#lib/query/targets.ts';
import { step } from '../charts/fixture.ts';

const today = '2026-11-25';
const promise = step({ figure: 'p', stage: 'planned', date: '2023-01-10', value: 300, target: '2025' });
const outcome = (...later: Parameters<typeof step>[0][]) =>
	targetsOf([promise, ...later.map((part, i) => step({ figure: `l${i}`, ...part }))], today, [])[0];

describe('a promise', () => {
	it('is met by a level that reaches it by its day', () => {
		expect(outcome({ date: '2025-06-01', value: 300 })).toMatchObject({
			outcome: 'met',
			by: { figure: 'l0' }
		});
		expect(outcome({ date: '2025-06-01', value: 300, bound: 'at_least' })?.outcome).toBe('met');
	});
	it('is not met by a level that fell again before its day', () => {
		const early = { date: '2025-03-01', value: 320 };
		expect(outcome(early, { date: '2025-09-01', value: 250 })?.outcome).toBe('open');
		expect(
			outcome(early, { date: '2025-09-01', value: 250 }, { date: '2025-12-01', value: 305 })
		).toMatchObject({
			outcome: 'met',
			by: { figure: 'l2' }
		});
		expect(outcome(early, { date: '2025-09-01', value: 250, bound: 'at_least' })?.outcome).toBe('met');
	});
	it('is missed where a level of its day or later surely lies below it', () => {
		expect(outcome({ date: '2026-02-01', value: 250 })?.outcome).toBe('missed');
		// A level before the day says nothing of the day.
		expect(outcome({ date: '2025-06-01', value: 250 })?.outcome).toBe('open');
		expect(outcome({ date: '2026-02-01', value: 250, bound: 'at_least' })?.outcome).toBe('open');
	});
	it('that is reached late was neither met nor surely missed by what is told', () => {
		expect(outcome({ date: '2026-02-01', value: 320 })?.outcome).toBe('open');
	});
	it('is not decided by another unit, place, subject, coverage or stage, nor by what was told before it', () => {
		for (const other of [
			{ unit: 'service' as const },
			{ scope: '14' },
			{ subject: 'x' },
			{ coverage: 'all' as const },
			{ stage: 'planned' as const },
			{ date: '2022-12-31' }
		])
			expect(outcome({ date: '2025-06-01', value: 400, ...other })?.outcome, JSON.stringify(other)).toBe(
				'open'
			);
	});
	it('of what comes on top, or of a ceiling, is never decided by a total', () => {
		const levels = [step({ date: '2025-06-01', value: 400 }), step({ date: '2026-02-01', value: 5 })];
		for (const part of [{ measure: 'added' as const }, { bound: 'at_most' as const }])
			expect(targetsOf([step({ ...promise, ...part }), ...levels], today, [])[0]?.outcome).toBe('open');
	});
	it('is not decided by a contested level', () => {
		expect(outcome({ date: '2025-06-01', value: 300, conflicts: ['x'] })?.outcome).toBe('open');
		expect(outcome({ date: '2026-02-01', value: 250, conflicts: ['x'] })?.outcome).toBe('open');
	});
	it('whose day has not come is pending', () => {
		expect(targetsOf([step({ ...promise, target: '2027' })], today, [])[0]?.outcome).toBe('pending');
	});
});

it('a step without a target promises nothing', () => {
	expect(targetsOf([step()], today, [])).toEqual([]);
});
