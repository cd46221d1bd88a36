import fc from 'fast-check';
import { expect, it } from 'vitest';
import { yearAt } from '#lib/ui/time/draw-years.ts';

const axis = { left: 100, width: 500 };
const span = { from: 2020, to: 2024 };

it.each([
	[100, 2020],
	[199, 2020],
	[200, 2021],
	[599, 2024]
])('at %d stands the year %d', (x, year) => {
	expect(yearAt(x, axis, span)).toBe(year);
});

it('never leaves the years of the axis, and never goes back on the way to the right', () => {
	fc.assert(
		fc.property(fc.integer({ min: -500, max: 2000 }), fc.nat(500), (x, more) => {
			const [a, b] = [yearAt(x, axis, span), yearAt(x + more, axis, span)];
			expect(a).toBeGreaterThanOrEqual(2020);
			expect(b).toBeLessThanOrEqual(2024);
			expect(b).toBeGreaterThanOrEqual(a);
		})
	);
});
