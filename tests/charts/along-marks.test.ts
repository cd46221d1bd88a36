import { expect, it } from 'vitest';
import { markAfter } from '#lib/charts/along-marks.ts';

it('the arrow keys go from mark to mark and stop at the ends', () => {
	expect(markAfter('ArrowRight', 0, 3)).toBe(1);
	expect(markAfter('ArrowDown', 2, 3)).toBe(2);
	expect(markAfter('ArrowLeft', 2, 3)).toBe(1);
	expect(markAfter('ArrowUp', 0, 3)).toBe(0);
	expect(markAfter('Home', 2, 3)).toBe(0);
	expect(markAfter('End', 0, 3)).toBe(2);
});

it('other keys, and a chart without marks, lead nowhere', () => {
	expect(markAfter('Tab', 0, 3)).toBeNull();
	expect(markAfter('ArrowRight', 0, 0)).toBeNull();
});
