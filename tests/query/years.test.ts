import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCubeSource, type CubeFiles } from '#lib/query/cube-source.ts';
import { plainView } from '#lib/query/plain-view.ts';
import type { FigureRow } from '#lib/query/source.ts';

const plain = { metric: 'services_live', unit: 'bundle', stage: 'live' } as const;
const figure = (asOf: string | null, i: number) =>
	({ ...plain, id: `f${i}`, asOf, scope: '05', flags: [] }) as unknown as FigureRow;
const sourceOf = (figures: FigureRow[]) =>
	createCubeSource(
		(_view, part) => Promise.resolve(({ steps: [], figures, register: [] } as CubeFiles)[part]),
		[],
		() => 'all'
	);
const date = fc.option(fc.integer({ min: 2018, max: 2026 }).map((year) => `${year}-03`));

it('a span of years has its rows and the undated ones, in whatever order they stand', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(date),
			fc.integer({ min: 2017, max: 2027 }),
			fc.nat(4),
			async (dates, from, more) => {
				const rows = dates.map(figure);
				const to = from + more;
				const wanted = rows.filter(({ asOf }) => asOf === null || (`${from}` <= asOf && asOf < `${to + 1}`));
				const told = await sourceOf(rows).figures(plainView(plain, from, to));
				expect(told.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
			}
		)
	);
});

it('what all years have is the same list each time', async () => {
	const source = sourceOf(['2026', '2024-05', '2019', null].map(figure));
	const all = await source.figures(plainView(plain, 2019, 2026));
	expect(all).toHaveLength(4);
	expect(await source.figures(plainView(plain, 0, 9999))).toBe(all);
	expect(await source.figures(plainView(plain, 2019, 2025))).toHaveLength(3);
});
