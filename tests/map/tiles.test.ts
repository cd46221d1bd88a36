import { expect, it } from 'vitest';
import { tileLines, tiles } from '#lib/map/tiles.ts';
import { landKeys } from '#lib/ui/lands.ts';

it('every Land has a square of its own', () => {
	expect(Object.keys(tiles).sort()).toEqual([...landKeys].sort());
	expect(new Set(Object.values(tiles).map(String)).size).toBe(16);
});

it('a value stands within its square, its year below it where both have no room', () => {
	expect(tileLines('232')).toEqual([{ text: '232', size: 22 }]);
	expect(tileLines('16 ’22')).toEqual([{ text: '16 ’22', size: 22 }]);
	expect(tileLines('≥220 Mio. ’23').map(({ text }) => text)).toEqual(['≥220 Mio.', '’23']);
	for (const label of ['≥220 Mio. ’23', '340,75 Mio. €', '≈2,5 Mio.', '12 %'])
		for (const { text, size } of tileLines(label)) {
			expect(text.length * size * 0.6, text).toBeLessThanOrEqual(92);
			expect(size, text).toBeGreaterThanOrEqual(11);
		}
});
