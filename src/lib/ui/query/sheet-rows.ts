import type { CsvCell } from '#lib/export/csv.ts';
import { cellText, isNumeric } from '../engine/cell.ts';
import type { Answer } from '../engine/port.ts';

/** The most digits that a number of a spreadsheet holds for sure; with more it would be another one. */
const surely = 15;

/** Counts and sums of whole numbers come as large integers and decimals: they are numbers as far as none of their digits is lost. */
function cellOf(cell: unknown, type: string): CsvCell {
	if (cell === null || cell === undefined || typeof cell === 'number') return cell ?? null;
	const text = cellText(cell);
	const digits = text.replaceAll(/\D/g, '').replace(/^0+/, '');
	return isNumeric(type) && digits.length <= surely && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** An answer as rows of a file, the names of its columns first. */
export const sheetRows = (columns: Answer['columns'], rows: Answer['rows']): CsvCell[][] => [
	columns.map(({ name }) => name),
	...rows.map((row) => row.map((cell, i) => cellOf(cell, columns[i]?.type ?? '')))
];
