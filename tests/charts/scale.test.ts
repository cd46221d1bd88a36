import { expect, test } from 'vitest';
import { axisValues, linear } from '#lib/charts/scale.ts';

test('an axis of counts ends at or above the largest one, in steps of 1, 2 or 5 times a power of ten', () => {
	expect(axisValues(290, 3)).toEqual([0, 100, 200, 300]);
	expect(axisValues(1_400_000_000, 3)).toEqual([0, 500_000_000, 1_000_000_000, 1_500_000_000]);
	for (const max of [1, 7, 38, 101, 575, 9_999, 3_141_592]) {
		const values = axisValues(max, 3);
		expect(values.at(-1)).toBeGreaterThanOrEqual(max);
		expect(values.length).toBeGreaterThan(1);
		expect(values.length).toBeLessThan(7);
	}
});

test('nothing that is counted comes in halves, and an axis of nothing still has an end', () => {
	expect(axisValues(1, 3)).toEqual([0, 1]);
	expect(axisValues(2, 3)).toEqual([0, 1, 2]);
	expect(axisValues(0, 3)).toEqual([0, 1]);
});

test('a span is mapped onto another, and one without extent onto where the other begins', () => {
	const x = linear([2017, 2027], [40, 540]);
	expect([x(2017), x(2022), x(2028)]).toEqual([40, 290, 590]);
	expect(linear([0, 0], [10, 20])(0)).toBe(10);
});
