import { expect, it } from 'vitest';
import { isOpenDay } from '#lib/state/open-day.ts';

it('a day is over at midnight in Germany, in summer and in winter', () => {
	expect(isOpenDay('2026-11-29', new Date('2026-11-29T22:59:59Z'))).toBe(true);
	expect(isOpenDay('2026-11-29', new Date('2026-11-29T23:00:00Z'))).toBe(false);
	expect(isOpenDay('2026-07-01', new Date('2026-07-01T21:59:59Z'))).toBe(true);
	expect(isOpenDay('2026-07-01', new Date('2026-07-01T22:00:00Z'))).toBe(false);
	expect(isOpenDay('2026-11-24', new Date('2026-11-29T12:00:00Z'))).toBe(false);
});
