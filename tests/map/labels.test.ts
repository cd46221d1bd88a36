import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinRim } from '#lib/map/labels.ts';

const viewBox = [0, 0, 600, 800] as const;

describe('a value on the map', () => {
	it('stands in the middle of its Land where there is room', () => {
		expect(withinRim(300, '≥2,2 Mrd. ’20', 15, viewBox)).toBe(300);
	});
	it('moves inwards before a letter of it is cut off, so that no year and no unit is read wrong', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 600, noNaN: true }),
				fc.integer({ min: 1, max: 20 }),
				(x, letters) => {
					const middle = withinRim(x, 'x'.repeat(letters), 15, viewBox);
					const half = (letters * 15 * 0.55) / 2;
					expect(middle - half).toBeGreaterThanOrEqual(0);
					expect(middle + half).toBeLessThanOrEqual(600);
				}
			)
		);
	});
});
