import { describe, expect, it } from 'vitest';
import { lastDayOf, lastDayWords } from '#lib/ui/view/last-day.ts';

describe('until when a view speaks', () => {
	it('is the end of a year that was over when the state of knowledge was taken', () => {
		expect(lastDayOf(2024, '2026-11-24')).toBe('2024-12-31');
		expect(lastDayWords(2024, '2026-11-24')).toBe('Ende 2024');
		expect(lastDayWords(2026, '2026-12-31')).toBe('31. Dezember 2026');
	});
	it('is the day of knowledge while the year still runs, or before it has begun', () => {
		expect(lastDayOf(2026, '2026-11-24')).toBe('2026-11-24');
		expect(lastDayWords(2026, '2026-11-24')).toBe('24. November 2026');
		expect(lastDayWords(2027, '2026-11-24')).toBe('24. November 2026');
	});
});
