import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it, vi } from 'vitest';
import type { Sheet } from '#lib/export/sheet.ts';
import { workbookOf } from '#lib/export/workbook.ts';

const sheet: Sheet = {
	title: 'Förderung je Land',
	day: '2026-11-25',
	notes: [{ key: 'licence', label: 'Lizenz', text: 'CC BY 4.0' }],
	rows: [
		['Land', 'Wert', 'Datum'],
		['Thüringen', 1234567.89, '2024-12'],
		['Hessen', null, null],
		['=SUM(A1)', 0, '']
	]
};
const names = { data: 'Daten', notes: 'Quelle und Lizenz' };

describe.each([
	['xlsx', readXlsx],
	['ods', readOds]
] as const)('a workbook as %s', (form, read) => {
	it('has numbers as numbers, gaps as gaps, text never as a formula, and its notes on a sheet of their own', async () => {
		const book = await read(await workbookOf(sheet, form, names));
		expect(book.sheets.map(({ name }) => name)).toEqual(['Daten', 'Quelle und Lizenz']);
		const [data, notes] = book.sheets.map(({ rows }) => rows);
		expect(data?.[0]).toEqual(['Land', 'Wert', 'Datum']);
		expect(data?.[1]).toEqual(['Thüringen', 1234567.89, '2024-12']);
		expect(data?.[2]?.[1] ?? null).toBeNull();
		expect(data?.[3]?.[0]).toBe('=SUM(A1)');
		expect(notes).toContainEqual(['Lizenz', 'CC BY 4.0']);
	});

	it('has the same bytes whenever it is made', async () => {
		vi.useFakeTimers();
		try {
			const made = [];
			for (const now of ['2026-11-25T08:00:00Z', '2031-01-01T23:59:59Z']) {
				vi.setSystemTime(now);
				made.push(await workbookOf(sheet, form, names));
			}
			expect(made[0]).toEqual(made[1]);
		} finally {
			vi.useRealTimers();
		}
	});
});
