import { expect, it } from 'vitest';
import { publishersOf } from '#lib/ui/sources/publishers.ts';
import type { FigureRow } from '#lib/query/source.ts';
import { figure } from '../../query/harness.ts';

const row = (id: string, item: string, part: Partial<FigureRow>): FigureRow => ({
	...figure({ id, item }),
	scopeName: null,
	subjectName: null,
	title: `Titel ${item}`,
	publisher: 'Bitkom',
	url: null,
	published: null,
	...part
});

it('counts items and figures of each publisher, once each', () => {
	const list = publishersOf([
		row('a', 'i1', { published: '2023-05-01' }),
		row('b', 'i1', { published: '2023-05-01', asOf: null }),
		row('c', 'i2', { published: '2024-01' }),
		row('d', 'i3', { publisher: 'AKDB' }),
		row('e', 'i4', { publisher: null })
	]);
	expect(list.map(({ name, figures, undated, span }) => [name, figures, undated, span])).toEqual([
		['AKDB', 1, 0, null],
		['Bitkom', 3, 1, ['2023-05-01', '2024-01']],
		[null, 1, 0, null]
	]);
	expect(list[1]?.items.map(({ id, figures }) => [id, figures])).toEqual([
		['i2', 1],
		['i1', 2]
	]);
});
