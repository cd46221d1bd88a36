import { expect, it } from 'vitest';
import { asLaenderListed, inOrder } from '#lib/ui/compare/in-order.ts';

const rows = [{ scope: '02' }, { scope: '10' }];
const keys = (list: { key: string }[]) => list.map(({ key }) => key);

it('who reports comes first by its level, or all stand as they are listed', () => {
	expect(keys(inOrder(['14', '10', '02'], rows, false))).toEqual(['02', '10', '14']);
	expect(keys(inOrder(['14', '10', '02'], rows, true))).toEqual(['14', '10', '02']);
	expect(inOrder(['14', '10'], rows, true).map(({ row }) => row?.scope)).toEqual([undefined, '10']);
});

it('a file has its rows in the same order, below its head', () => {
	const file = [
		['rank', 'scope'],
		[1, '02'],
		[2, '10'],
		[null, '14']
	];
	expect(asLaenderListed(file, ['14', '10', '02']).map((row) => row[1])).toEqual(['scope', '14', '10', '02']);
});
