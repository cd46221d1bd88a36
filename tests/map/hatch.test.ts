import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatchLines } from '#lib/map/hatch.ts';

const lines = (path: string) =>
	[...path.matchAll(/M([-\d.]+),([-\d.]+)L([-\d.]+),([-\d.]+)/g)].map((m) => m.slice(1).map(Number));

describe('hatch', () => {
	const size = fc.integer({ min: 10, max: 900 });

	it('is made of diagonals that stay within the box', () => {
		fc.assert(
			fc.property(size, size, fc.integer({ min: 3, max: 20 }), (width, height, gap) => {
				const drawn = lines(hatchLines([5, 7, width, height], gap));
				expect(drawn.length).toBeGreaterThan(0);
				for (const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] of drawn) {
					expect(x1 + y1).toBeCloseTo(x2 + y2, 0);
					for (const x of [x1, x2]) expect(x >= 5 && x <= 5 + width).toBe(true);
					for (const y of [y1, y2]) expect(y >= 7 && y <= 7 + height).toBe(true);
				}
			})
		);
	});

	it('has the same distance between all lines, so that it reads as one surface', () => {
		const at = lines(hatchLines([0, 0, 300, 500], 7)).map(([x = 0, y = 0]) => x + y);
		for (let i = 1; i < at.length; i++) {
			expect((at[i]! - at[i - 1]!) / Math.SQRT2).toBeCloseTo(7, 0);
		}
	});
});
