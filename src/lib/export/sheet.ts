import type { Day } from '#lib/schema/date.ts';
import type { CsvCell } from './csv.ts';

/** What is said beside the numbers of a table. The key is the same in every language, for programs. */
export interface SheetNote {
	key: 'counted' | 'filter' | 'source' | 'knowledge' | 'licence' | 'address' | 'attribution';
	label: string;
	text: string;
}

export type ColumnType = 'number' | 'text';

/** A table that leaves the site, with all that must go with its numbers. */
export interface Sheet {
	title: string;
	/** The day that its numbers' state of knowledge is of. */
	day: Day;
	/** What is counted, what is left out, source, state of knowledge, licence, address. */
	notes: readonly SheetNote[];
	/** The rows, their heads first. */
	rows: readonly (readonly CsvCell[])[];
	/** What its columns are, where that is known beside their cells. */
	types?: readonly ColumnType[] | undefined;
}

/** What is said beside the numbers, a line each, for files that have one place for it. */
export const notesText = (notes: readonly SheetNote[]): string =>
	notes.map(({ label, text }) => `${label}: ${text}`).join('\n');

/** The table as JSON: each row by the names of its columns; the notes in front, so that no number goes without them. */
export function jsonOf({ title, notes, rows }: Sheet): string {
	const [heads = [], ...body] = rows;
	const named = body.map((row) => Object.fromEntries(heads.map((head, i) => [String(head), row[i] ?? null])));
	const told = Object.fromEntries(notes.map(({ key, text }) => [key, text]));
	return JSON.stringify({ title, ...told, rows: named }, null, '\t') + '\n';
}

/**
 * The rows with all that goes with them in columns at their end, the same in each: a plain table has no other place for it
 * that every program reads, and a row that is copied elsewhere keeps it.
 */
export function rowsWithNotes({ title, notes, rows }: Sheet): CsvCell[][] {
	const told = [['title', title] as const, ...notes.map(({ key, text }) => [key, text] as const)];
	const [heads = [], ...body] = rows;
	return [
		[...heads, ...told.map(([key]) => `view_${key}`)],
		...body.map((row) => [...row, ...told.map(([, text]) => text)])
	];
}
