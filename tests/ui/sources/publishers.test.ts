import { expect, it } from 'vitest';
import { publishersOf } from '#lib/ui/sources/publishers.ts';
import type { ReadItem } from '#lib/query/items.ts';

const item = (id: string, part: Partial<ReadItem> = {}): ReadItem => ({
	id,
	title: `Titel ${id}`,
	publisher: 'Bitkom',
	url: null,
	published: null,
	recorded: null,
	figures: 1,
	undated: 0,
	lands: [],
	...part
});

it('counts items and figures of each publisher, also of items without a figure', () => {
	const list = publishersOf([
		item('i1', { published: '2023-05-01', figures: 2, undated: 1, lands: ['DE', '12'] }),
		item('i2', { published: '2024-01', lands: ['05'] }),
		item('i5', { figures: 0 }),
		item('i3', { publisher: 'AKDB / Bayern' }),
		item('i4', { publisher: null })
	]);
	expect(
		list.map(({ name, items, figures, undated, span }) => [name, items.length, figures, undated, span])
	).toEqual([
		['AKDB / Bayern', 1, 1, 0, null],
		['Bitkom', 3, 3, 1, ['2023-05-01', '2024-01']],
		[null, 1, 1, 0, null]
	]);
	expect(list[1]?.items.map(({ id }) => id)).toEqual(['i2', 'i1', 'i5']);
	expect(list[1]?.lands).toEqual(['05', '12', 'DE']);
	expect(list.map(({ anchor }) => anchor)).toEqual(['quelle-akdb-bayern', 'quelle-bitkom', 'quelle-ohne']);
});
