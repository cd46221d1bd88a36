import { expect, it } from 'vitest';
import { plainView } from '#lib/query/plain-view.ts';
import type { FigureRow, QuerySource, ViewQuery } from '#lib/query/source.ts';
import { readView } from '#lib/ui/view/load.ts';
import { level } from '../../query/fixture.ts';

const undated = (id: string, scope: string) =>
	({ id, scope, subject: 'alle-leistungen', asOf: null, flags: [] as string[] }) as FigureRow;
const told = [undated('chosen', '12'), undated('other', '03')];
const source = {
	levels: () => Promise.resolve([level({ scope: '02' })]),
	steps: () => Promise.resolve([]),
	figures: ({ places }: ViewQuery) =>
		Promise.resolve(told.filter(({ scope }) => places.length === 0 || places.includes(scope!))),
	register: () => Promise.resolve([])
} as unknown as QuerySource;
const query = {
	...plainView({ metric: 'services_live', unit: 'bundle', stage: 'live' }, 2017, 2026),
	places: ['12']
};

it('tells of Länder that are not chosen what was read of them: they are shown beside the chosen ones', async () => {
	const view = await readView(source, query, { breaks: [], subjects: [], waiting: [] });
	expect(view.figures.map(({ id }) => id)).toEqual(['chosen']);
	expect(view.everywhere.map(({ id }) => id)).toEqual(['chosen', 'other']);
	expect(view.gaps).toEqual({
		'12': { why: 'undated', figures: ['chosen'] },
		'03': { why: 'undated', figures: ['other'] }
	});
});
