import { expect, it } from 'vitest';
import { tiles } from '#lib/map/tiles.ts';
import { landKeys } from '#lib/ui/lands.ts';

it('every Land has a square of its own', () => {
	expect(Object.keys(tiles).sort()).toEqual([...landKeys].sort());
	expect(new Set(Object.values(tiles).map(String)).size).toBe(16);
});
