import { expect, it } from 'vitest';
import { itemsAt, type ReadItem } from '#lib/query/items.ts';

const item = (id: string, recorded: string | null): ReadItem => ({
	id,
	title: id,
	url: null,
	publisher: null,
	published: null,
	recorded,
	figures: 9,
	undated: 9,
	lands: ['01']
});
const items = [item('early', '2026-11-24'), item('late', '2026-11-29'), item('always', null)];

it('an earlier day has the items of then, with the figures that counted then', () => {
	const figures = [
		{ item: 'early', asOf: '2024', scope: '12060' },
		{ item: 'early', asOf: null, scope: '12' },
		{ item: 'early', asOf: '2025', scope: 'DE' }
	];
	expect(
		itemsAt(items, figures, '2026-11-25').map(({ id, figures, undated, lands }) => [
			id,
			figures,
			undated,
			lands
		])
	).toEqual([
		['early', 3, 1, ['12', 'DE']],
		['always', 0, 0, []]
	]);
});

it('an item of which a figure was known is shown, whatever day it bears', () => {
	const figures = [{ item: 'late', asOf: '2024', scope: null }];
	expect(itemsAt(items, figures, '2026-11-25').map(({ id }) => id)).toEqual(['early', 'late', 'always']);
});
