import { expect, it } from 'vitest';
import { knownByDay } from '#lib/query/knowledge.ts';
import { figure } from './harness.ts';

it('tells of each day what was newly read, read otherwise, and no longer read', () => {
	const versions = [
		figure({ id: 'a', value: 1, knownFrom: '2026-01-01', knownUntil: '2026-02-01' }),
		figure({ id: 'a', value: 2, knownFrom: '2026-02-01' }),
		figure({ id: 'b', knownFrom: '2026-01-01', knownUntil: '2026-03-01' })
	];
	const decision = {
		figure: 'a',
		verdict: 'reject' as const,
		fields: {},
		reason: 'x',
		who: 'Redaktion',
		date: '2026-03-01'
	};
	const told = knownByDay(versions, [decision]).map((on) => [
		on.day,
		on.begun.map(({ id }) => id),
		on.changed.map(({ before, after }) => [before.value, after.value]),
		on.ended.map(({ id }) => id),
		on.decisions.map((decided) => decided.figure?.value)
	]);
	expect(told).toEqual([
		['2026-03-01', [], [], ['b'], [2]],
		['2026-02-01', [], [[1, 2]], [], []],
		['2026-01-01', ['a', 'b'], [], [], []]
	]);
});

it('tells what an editor put right on the day of the decision, and not again when the rules read it so', () => {
	const versions = [
		figure({ id: 'a', asOf: null, knownFrom: '2026-01-01', knownUntil: '2026-01-03' }),
		figure({ id: 'a', asOf: '2025-01', knownFrom: '2026-01-03' })
	];
	const decision = {
		figure: 'a',
		verdict: 'correct' as const,
		fields: { asOf: '2025-01' },
		reason: 'x',
		who: 'Redaktion',
		date: '2026-01-02'
	};
	const told = knownByDay(versions, [decision]).map(({ day, changed, decisions }) => [
		day,
		changed.map(({ before, after }) => [before.asOf, after.asOf]),
		decisions.map(({ figure: read }) => read?.asOf)
	]);
	expect(told).toEqual([
		['2026-01-03', [['2025-01', '2025-01']], []],
		['2026-01-02', [], [null]],
		['2026-01-01', [], []]
	]);
});
