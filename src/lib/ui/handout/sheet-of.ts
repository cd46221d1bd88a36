import type { CsvCell } from '#lib/export/csv.ts';
import type { Sheet } from '#lib/export/sheet.ts';
import type { Handout } from './handout.ts';
import { notesOf } from './notes-of.ts';

/**
 * A view's rows with all that goes with them.
 * @param address of the view at its state of knowledge
 */
export const sheetOf = (
	handout: Omit<Handout, 'rows' | 'embed' | 'part'>,
	rows: readonly (readonly CsvCell[])[],
	address: string
): Sheet => ({
	title: handout.title,
	day: handout.knowledge,
	rows,
	notes: notesOf(handout, address),
	types: handout.types?.()
});
