import { expect, it } from 'vitest';
import { mapLabel } from '#lib/map/map-label.ts';
import type { Painted } from '#lib/map/painted.ts';
import { tileLines, tiles } from '#lib/map/tiles.ts';
import { landKeys } from '#lib/ui/lands.ts';

const money = { value: 220e6, upper: null, bound: 'at_least', unit: 'eur' } as Painted;

it('every Land has a square of its own', () => {
	expect(Object.keys(tiles).sort()).toEqual([...landKeys].sort());
	expect(new Set(Object.values(tiles).map(String)).size).toBe(16);
});

it('a value stands within its square, its signs below it where both have no room', () => {
	expect(tileLines('232')).toEqual([{ text: '232', size: 22 }]);
	expect(tileLines('16 ’22')).toEqual([{ text: '16 ’22', size: 22 }]);
	const signed = [mapLabel({ ...money, flags: ['several_years'] }, 'de'), '’23'].join(' ');
	expect(tileLines(signed).map(({ text }) => text)).toEqual(['≥220\u00a0Mio.', 'mehrj. ’23']);
	for (const label of [signed, '340,75\u00a0Mio.\u00a0€', '≈2,5\u00a0Mio.', '12\u00a0%'])
		for (const { text, size } of tileLines(label)) {
			expect(text.length * size * 0.6, text).toBeLessThanOrEqual(92);
			expect(size, text).toBeGreaterThanOrEqual(11);
		}
});
