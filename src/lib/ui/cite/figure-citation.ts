import { licence } from '#lib/export/reference.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { closed } from './closed.ts';

/** What a citation of a figure needs. */
export interface Cited {
	/** The figure in a sentence. */
	sentence: string;
	id: string;
	/** State of knowledge of the data set. */
	knowledge: string;
	/** Whether that day is not over yet, so that the state may still change. */
	open?: boolean;
	address: string;
	/** What it rests on. */
	title: string;
	publisher: string | null;
	published: string | null;
	url: string | null;
}

/** The item that a figure was read from, with its day and its address. */
export function readFrom({ publisher, title, published, url }: Omit<Cited, 'address'>): string {
	const locale = getLocale();
	const item = [
		publisher === null ? null : `${publisher.toLocaleUpperCase(locale)}.`,
		closed(title),
		published === null ? m.cite_no_date() : `${formatDate(published, locale)}.`,
		url === null ? null : m.cite_at({ address: url })
	].filter((part) => part !== null);
	return m.cite_read_from({ item: item.join(' ') });
}

/**
 * A figure as DIN ISO 690 cites what is online: who, what, state, licence, address; behind it the item that it was read from. The
 * state of knowledge stands for the date of access: what is cited does not change with the day on which it is looked at.
 */
export function citationOf(cited: Cited): string {
	const locale = getLocale();
	return [
		`${m.site_name().toLocaleUpperCase(locale)}.`,
		closed(cited.sentence),
		m.cite_figure({ id: cited.id, date: formatDate(cited.knowledge, locale) }),
		...(cited.open ? [m.cite_open_mark()] : []),
		`${licence}.`,
		m.cite_at({ address: cited.address }),
		readFrom(cited)
	].join(' ');
}
