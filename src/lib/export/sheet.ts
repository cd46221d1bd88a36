import type { Day } from '#lib/schema/date.ts';
import type { CsvCell } from './csv.ts';

/** A table that leaves the site, with all that must go with its numbers. */
export interface Sheet {
	title: string;
	/** The day that its numbers' state of knowledge is of. */
	day: Day;
	/** What is said beside the numbers, a line each: source, state of knowledge, licence, address. */
	notes: readonly (readonly [label: string, text: string])[];
	/** The rows, their heads first. */
	rows: readonly (readonly CsvCell[])[];
}

/** The table as JSON: each row by the names of its columns; the notes in front, so that no number goes without them. */
export function jsonOf({ title, notes, rows }: Sheet): string {
	const [heads = [], ...body] = rows;
	const named = body.map((row) => Object.fromEntries(heads.map((head, i) => [String(head), row[i] ?? null])));
	return JSON.stringify({ title, ...Object.fromEntries(notes), rows: named }, null, '\t') + '\n';
}
