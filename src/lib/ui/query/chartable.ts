import { isNumeric } from '../engine/cell.ts';
import type { Answer } from '../engine/port.ts';

/** An answer that can be drawn: one label and one number a row. */
export interface Chartable {
	by: string;
	column: string;
	bars: { label: string; value: number }[];
}

/** At most so many bars can be read. */
const most = 40;

/** The first column as labels, the first numeric column behind it as bars; null where that makes no picture. */
export function chartable({ columns, rows, more }: Answer): Chartable | null {
	if (rows.length < 2 || rows.length > most || more) return null;
	const at = columns.findIndex((column, i) => i > 0 && isNumeric(column.type));
	const [by, column] = [columns[0], columns[at]];
	if (at < 0 || !by || !column) return null;
	const bars = rows.flatMap((row) => {
		const value = Number(row[at]);
		return row[at] === null || row[0] === null || !Number.isFinite(value)
			? []
			: [{ label: String(row[0]), value }];
	});
	const labels = new Set(bars.map((bar) => bar.label));
	// A label that stands twice is broken down by something else, which bars would hide.
	if (labels.size !== bars.length || bars.length < 2 || bars.some((bar) => bar.value < 0)) return null;
	return { by: by.name, column: column.name, bars };
}
