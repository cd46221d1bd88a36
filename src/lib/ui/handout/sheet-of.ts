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
	{ title, counted, filter, source, knowledge, attribution }: Handout,
	rows: readonly (readonly CsvCell[])[],
	address: string
): Sheet => ({
	title,
	day: knowledge,
	rows,
	notes: [
		...(counted === undefined ? [] : [{ key: 'counted' as const, label: m.sheet_counted(), text: counted }]),
		...(filter === undefined
			? []
			: [
					{
						key: 'filter' as const,
						label: m.sheet_filter(),
						text: filter.join(', ') || m.sheet_filter_none()
					}
				]),
		// The line names itself; beside its label it would do so twice.
		{ key: 'source', label: m.sheet_source(), text: source.replace(`${m.sheet_source()}: `, '') },
		{ key: 'knowledge', label: m.sheet_state(), text: knowledge },
		{ key: 'licence', label: m.sheet_licence(), text: licence },
		{ key: 'address', label: m.sheet_address(), text: address },
		...(attribution === undefined
			? []
			: [{ key: 'attribution' as const, label: m.sheet_attribution(), text: attribution }])
	]
});
