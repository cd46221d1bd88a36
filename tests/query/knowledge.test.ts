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
