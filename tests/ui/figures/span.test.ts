import { describe, expect, it } from 'vitest';
import { extended, grown, mostUnasked, reaching, type Span } from '#lib/ui/figures/span.ts';

/** All spans that come by themselves. */
function growth(start: Span, count: number): Span[] {
	const all = [start];
	for (let next = grown(start, count); next !== null; next = grown(next, count)) all.push(next);
	return all;
}

describe('what of a list is drawn', () => {
	it.each([0, 50, 250])('grows by itself to all rows of a list, from whichever page: %i', (from) => {
		const all = growth({ from, to: Math.min(283, from + 50) }, 283);
		expect(all.at(-1)).toEqual({ from: 0, to: 283 });
		for (const [i, { from, to }] of all.entries()) {
			const before = all[i - 1] ?? { from, to };
			expect(from).toBeLessThanOrEqual(before.from);
			expect(to).toBeGreaterThanOrEqual(before.to);
			expect(to - from - (before.to - before.from)).toBeLessThanOrEqual(10);
		}
	});

	it('grows by itself to so many and no more', () => {
		const { from, to } = growth({ from: 1000, to: 1050 }, 20_000).at(-1)!;
		expect(from).toBe(1000);
		expect(to - from).toBe(mostUnasked);
	});

	it('goes on where one scrolls to an end, and ends with the list', () => {
		expect(extended({ from: 30, to: 530 }, 20_000, 'last')).toEqual({ from: 30, to: 630 });
		expect(extended({ from: 30, to: 530 }, 20_000, 'first')).toEqual({ from: 0, to: 530 });
		expect(extended({ from: 30, to: 530 }, 560, 'last')).toEqual({ from: 30, to: 560 });
	});

	it('holds a row that is asked for with those around it, and with what was drawn unless that lies far away', () => {
		expect(reaching({ from: 0, to: 50 }, 283, 200)).toEqual({ from: 0, to: 221 });
		expect(reaching({ from: 100, to: 150 }, 283, 10)).toEqual({ from: 0, to: 150 });
		expect(reaching({ from: 0, to: 50 }, 283, 282)).toEqual({ from: 0, to: 283 });
		expect(reaching({ from: 0, to: 50 }, 20_000, 15_000)).toEqual({ from: 14_980, to: 15_021 });
		expect(reaching({ from: 0, to: 900 }, 20_000, 899)).toEqual({ from: 0, to: 900 });
	});
});
