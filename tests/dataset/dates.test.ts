import { expect, it } from 'vitest';
import { spanOf } from '#lib/dataset/dates.ts';

it.each([
	['2024', '2024-01-01', '2024-12-31'],
	['2024-02', '2024-02-01', '2024-02-29'],
	['2025-02', '2025-02-01', '2025-02-28'],
	['2025-02-07', '2025-02-07', '2025-02-07']
])('%s leaves open %s to %s, and counts at its end', (date, since, day) => {
	expect(spanOf(date)).toEqual({ since, day });
});

it('a day that the calendar does not have is refused', () => {
	expect(() => spanOf('2025-02-30')).toThrow('2025-02-30');
});
