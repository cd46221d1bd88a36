export type CsvForm = 'german' | 'international';
export type CsvCell = string | number | null;

/** A spreadsheet runs a cell that begins so as a formula. */
const formula = /^[=+\-@\t\r]/;

function cellOf(cell: CsvCell, form: CsvForm): string {
	if (cell === null) return '';
	if (typeof cell === 'number') {
		const plain = String(cell);
		return form === 'german' ? plain.replace('.', ',') : plain;
	}
	const safe = formula.test(cell) ? `'${cell}` : cell;
	const mustQuote = form === 'german' ? /[";\n\r]/ : /[",\n\r]/;
	return mustQuote.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV (RFC 4180). German: semicolon, decimal comma, with a byte order mark, as German spreadsheets open it;
 * international: comma, decimal point, plain UTF-8. Numbers have no thousands mark; text that a spreadsheet would run
 * as a formula is disarmed.
 */
export function csvOf(rows: readonly (readonly CsvCell[])[], form: CsvForm): string {
	const divider = form === 'german' ? ';' : ',';
	const lines = rows.map((row) => row.map((cell) => cellOf(cell, form)).join(divider));
	return (form === 'german' ? '\uFEFF' : '') + lines.join('\r\n') + '\r\n';
}
