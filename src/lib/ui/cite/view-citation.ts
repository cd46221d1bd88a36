import { licence, type Reference } from '#lib/export/reference.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { closed } from './closed.ts';

/**
 * A view as DIN ISO 690 cites what is online: who, when, what, of which state, under which licence, where.
 * @param open whether the state's day is not over yet
 * @param file where the same lies for who runs no script
 */
export function viewCitation(
	{ title, address, state, language }: Reference,
	open = false,
	file: string | null = null
): string {
	return [
		`${m.site_name().toLocaleUpperCase(language)}, ${state.slice(0, 4)}.`,
		closed(title),
		`[${m.cite_medium()}].`,
		closed(m.knowledge({ date: formatDate(state, language) })),
		...(open ? [m.cite_open_mark()] : []),
		`${licence}.`,
		m.cite_at({ address }),
		...(file === null ? [] : [m.cite_as_file({ address: file })])
	].join(' ');
}
