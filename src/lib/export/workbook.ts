import type { CsvCell } from './csv.ts';
import type { Sheet } from './sheet.ts';

export type WorkbookForm = 'xlsx' | 'ods';

export const workbookTypes: Readonly<Record<WorkbookForm, string>> = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	ods: 'application/vnd.oasis.opendocument.spreadsheet'
};

/** Characters a column is wide: as its longest cell, within what can be read. */
function widths(rows: readonly (readonly CsvCell[])[]): { width: number }[] {
	const columns = Math.max(0, ...rows.map((row) => row.length));
	return Array.from({ length: columns }, (_, i) => ({
		width: Math.min(60, Math.max(8, ...rows.map((row) => String(row[i] ?? '').length + 2)))
	}));
}

/**
 * A table as a workbook: the rows on the first sheet, numbers as numbers; title, source and licence on the second. It is
 * dated with the day of its numbers, so that the same numbers give the same bytes.
 * @param names what the sheets are called
 */
export async function workbookOf(
	{ title, day, notes, rows }: Sheet,
	form: WorkbookForm,
	names: { data: string; notes: string }
): Promise<Uint8Array<ArrayBuffer>> {
	const made = new Date(`${day}T12:00:00Z`);
	const told = [['', title], ...notes.map(({ label, text }) => [label, text])];
	const content = {
		sheets: [
			{
				name: names.data,
				columns: widths(rows),
				rows: rows.map((row) => [...row]),
				freezePane: { rows: 1 }
			},
			{ name: names.notes, columns: widths(told), rows: told }
		],
		properties: { title, creator: 'Digitalpegel', created: made, modified: made }
	};
	const bytes =
		form === 'xlsx'
			? await (await import('hucre/xlsx')).writeXlsx(content)
			: await (await import('hucre/ods')).writeOds(content);
	return new Uint8Array(bytes);
}
