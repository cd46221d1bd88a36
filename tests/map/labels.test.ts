import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaderPath, withinRim } from '#lib/map/labels.ts';

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

describe('the line from a small Land to its label', () => {
	const label = (y: number, to: number) =>
		({ key: '11', at: [562, y], leader: { from: [500, 220], to: [554, to] } }) as const;

	it('begins below the last line of a label above it', () => {
		expect(leaderPath(label(122, 144), 1)).toBe('M500,220L554,144');
		expect(leaderPath(label(122, 144), 2)).toBe('M500,220L554,164');
		expect(leaderPath(label(122, 144), 0)).toBe('M500,220L554,144');
	});
	it('begins above a label below it, however long that is', () => {
		expect(leaderPath(label(640, 620), 2)).toBe('M500,220L554,620');
	});
	it('is not there where a Land holds its label', () => {
		expect(leaderPath({ key: '09', at: [300, 600], leader: null }, 2)).toBeNull();
	});
});
