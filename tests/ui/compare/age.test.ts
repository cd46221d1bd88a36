import { expect, it } from 'vitest';
import { ageText, apartText } from '#lib/ui/compare/age.ts';

it.each([
	['2026-11-20', 'unter einem Monat'],
	['2026-10-20', '1 Monat'],
	['2024-12-30', '22 Monate'],
	['2024-11-24', '2 Jahre'],
	['2024-06', 'über 2 Jahre'],
	// Three years and eleven months are not three.
	['2022-12-12', 'fast 4 Jahre'],
	// A month is no day of it, and a year none of its months.
	['2026-11', 'unter einem Monat'],
	['2026-09', 'etwa 2 Monate'],
	['2025-01', 'etwa 22 Monate'],
	['2024-11', 'etwa 2 Jahre'],
	['2026', 'unter einem Jahr'],
	['2023', 'etwa 3 Jahre'],
	// Not yet over on that day.
	['2026-12', 'unter einem Monat'],
	['2027', 'unter einem Jahr']
])('a report of %s is, on 24 November 2026, %s old', (date, age) => {
	expect(ageText(date, '2026-11-24')).toBe(age);
});

it.each([
	['2024-03-31', '2025-01-31', '306 Tage'],
	['2024-03', '2025-01', 'etwa 10 Monate'],
	['2024-03-02', '2025-01', 'etwa 10 Monate'],
	['2025-01', '2022-12-12', 'etwa 25 Monate'],
	['2024-03', '2022', 'etwa 2 Jahre'],
	['2024', '2024-03', 'unter einem Jahr']
])('%s and %s lie %s apart: no more precise than the coarser date', (a, b, apart) => {
	expect(apartText(a, b)).toBe(apart);
});
