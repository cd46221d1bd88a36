import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeNote } from '#lib/ui/number/place-note.ts';

const view = { width: 360, height: 640 };
const note = { width: 300, height: 120 };
const at = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 20 });

it('stands below what it explains, and above where below there is no room', () => {
	expect(placeNote(at(20, 100), note, view).top).toBe(126);
	expect(placeNote(at(20, 600), note, view).top).toBe(600 - 6 - 120);
});

it('never leaves the window', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 359 }), fc.integer({ min: 0, max: 639 }), (x, y) => {
			const { left, top } = placeNote(at(x, y), note, view);
			expect(left).toBeGreaterThanOrEqual(6);
			expect(left + note.width).toBeLessThanOrEqual(view.width);
			expect(top).toBeGreaterThanOrEqual(6);
			expect(top + note.height).toBeLessThanOrEqual(view.height);
		})
	);
});
