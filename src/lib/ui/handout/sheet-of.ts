import { licence } from '#lib/export/reference.ts';
import type { Sheet } from '#lib/export/sheet.ts';
import type { CsvCell } from '#lib/export/csv.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Handout } from './handout.ts';

/**
 * A view's rows with all that goes with them.
 * @param address of the view at its state of knowledge
 */
export const sheetOf = (
	{ title, source, knowledge, attribution }: Handout,
	rows: readonly (readonly CsvCell[])[],
	address: string
): Sheet => ({
	title,
	day: knowledge,
	rows,
	notes: [
		// The line names itself; beside its label it would do so twice.
		[m.sheet_source(), source.replace(`${m.sheet_source()}: `, '')],
		[m.sheet_state(), knowledge],
		[m.sheet_licence(), licence],
		[m.sheet_address(), address],
		...(attribution === undefined ? [] : ([[m.sheet_attribution(), attribution]] as const))
	]
});
