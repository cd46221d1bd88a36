import { expect, it } from 'vitest';
import { againstOf } from '#lib/ui/figures/against.ts';
import { figure } from '../../query/harness.ts';
import type { FigureRow } from '#lib/query/source.ts';

const row = (id: string, value: number) => ({ ...figure({ id, value }), title: id }) as unknown as FigureRow;
const rows = [row('a', 100), row('b', 200), row('c', 100), row('d', 300)];
const told = (steps: Parameters<typeof againstOf>[0]) =>
	Object.fromEntries([...againstOf(steps, rows)].map(([id, list]) => [id, list.map((one) => one.id)]));

it('names for each contested figure what others say, whichever of both the series shows', () => {
	expect(told([{ figures: ['a', 'c'], conflicts: ['b'] }])).toEqual({ a: ['b'], c: ['b'], b: ['a', 'c'] });
});
it('names each once, the largest first', () => {
	const both = [
		{ figures: ['a'], conflicts: ['b', 'd'] },
		{ figures: ['b'], conflicts: ['a'] }
	];
	expect(told(both).a).toEqual(['d', 'b']);
});
it('leaves out what the table cannot show, and says nothing where nothing is contested', () => {
	expect(told([{ figures: ['a'], conflicts: ['x'] }]).a).toEqual([]);
	expect(told([{ figures: ['a'], conflicts: [] }])).toEqual({});
});
