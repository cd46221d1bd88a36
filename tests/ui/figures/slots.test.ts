import { describe, expect, it } from 'vitest';
import { placesIn, slotsOf } from '#lib/ui/figures/slots.ts';

/** Rows of growing height: the first 10 pixels, the next 11, and so on. */
const heights = Array.from({ length: 100 }, (_, i) => 10 + i);
const startOf = (index: number) => heights.slice(0, index).reduce((sum, height) => sum + height, 0);
const boundsOf = (index: number) => ({ start: startOf(index), end: startOf(index + 1) });

describe('a long list', () => {
	it.each([[[0, 1, 2]], [[40, 41, 42]], [[0, 1, 50, 51, 99]], [[7]], [[]]])(
		'has each row where it would stand if all were drawn: %j',
		(drawn) => {
			const { slots, after } = slotsOf(drawn, heights.length, boundsOf);
			let top = 0;
			for (const { index, before } of slots) {
				top += before;
				expect(top, `row ${index}`).toBe(startOf(index));
				top += heights[index]!;
			}
			expect(top + after).toBe(startOf(100));
		}
	);

	it('draws each row once, in its order, whatever asks for it', () => {
		expect(
			placesIn(
				[
					{ from: 50, to: 53 },
					{ from: 51, to: 55 }
				],
				[99, 0, 52]
			)
		).toEqual([0, 50, 51, 52, 53, 54, 99]);
	});
});
