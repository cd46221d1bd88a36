import { expect, it } from 'vitest';
import { ageText } from '#lib/ui/compare/age.ts';

it.each([
	['2026-11-20', 'unter einem Monat'],
	['2026-10-20', '1 Monat'],
	['2024-12-30', '22 Monate'],
	['2024-11-24', '2 Jahre'],
	['2024-06', 'über 2 Jahre'],
	// Three years and eleven months are not three.
	['2022-12-12', 'fast 4 Jahre'],
	['2023', 'fast 3 Jahre']
])('a report of %s is, on 24 November 2026, %s old', (date, age) => {
	expect(ageText(date, '2026-11-24')).toBe(age);
});
