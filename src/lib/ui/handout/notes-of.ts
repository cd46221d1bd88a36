import { licence } from '#lib/export/reference.ts';
import type { SheetNote } from '#lib/export/sheet.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Handout } from './handout.ts';

/**
 * What goes with a view's numbers wherever they go, whether as a table or as a drawing.
 * @param address of the view at its state of knowledge
 */
export const notesOf = (
	{ counted, filter, source, knowledge, attribution }: Omit<Handout, 'rows' | 'embed' | 'part' | 'address'>,
	address: string
): SheetNote[] => [
	{ key: 'counted', label: m.sheet_counted(), text: counted },
	{ key: 'filter', label: m.sheet_filter(), text: filter.join(', ') || m.sheet_filter_none() },
	// The line names itself; beside its label it would do so twice.
	{ key: 'source', label: m.sheet_source(), text: source.replace(`${m.sheet_source()}: `, '') },
	{ key: 'knowledge', label: m.sheet_state(), text: knowledge },
	{ key: 'licence', label: m.sheet_licence(), text: licence },
	{ key: 'address', label: m.sheet_address(), text: address },
	...(attribution === undefined
		? []
		: [{ key: 'attribution' as const, label: m.sheet_attribution(), text: attribution }])
];
