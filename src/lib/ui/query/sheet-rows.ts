import type { CsvCell } from '#lib/export/csv.ts';
import type { ColumnType } from '#lib/export/sheet.ts';
import { cellText, isNumeric } from '../engine/cell.ts';
import type { Answer } from '../engine/port.ts';

/** The most digits that a number of a spreadsheet holds for sure; with more it would be another one. */
const surely = 15;

/** Whether a spreadsheet holds a number of the database as it is, none of its digits lost. */
function isSure(cell: unknown): boolean {
	const text = cellText(cell);
	const digits = text.replaceAll(/\D/g, '').replace(/^0+/, '');
	return (
		typeof cell === 'number' || (digits.length <= surely && text !== '' && Number.isFinite(Number(text)))
	);
}

/** What the columns of an answer are in its files: numbers where the database says so and each of them is held as it is, else text. */
export const sheetTypes = (columns: Answer['columns'], rows: Answer['rows']): ColumnType[] =>
	columns.map(({ type }, i) =>
		isNumeric(type) && rows.every((row) => (row[i] ?? null) === null || isSure(row[i])) ? 'number' : 'text'
	);

function cellOf(cell: unknown, type: ColumnType | undefined): CsvCell {
	if (cell === null || cell === undefined) return null;
	return type === 'number' ? Number(cellText(cell)) : cellText(cell);
}

/** An answer as rows of a file, the names of its columns first. Counts and sums come as large integers and decimals. */
export function sheetRows(columns: Answer['columns'], rows: Answer['rows']): CsvCell[][] {
	const types = sheetTypes(columns, rows);
	return [
		columns.map(({ name }) => name),
		...rows.map((row) => row.map((cell, i) => cellOf(cell, types[i])))
	];
}
