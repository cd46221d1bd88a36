import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';

/** What a citation of a figure needs. */
export interface Cited {
	/** The figure in a sentence. */
	sentence: string;
	id: string;
	/** State of knowledge of the data set. */
	knowledge: string;
	address: string;
	/** What it rests on. */
	title: string;
	publisher: string | null;
	published: string | null;
	url: string | null;
}

const closed = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/**
 * A figure as DIN ISO 690 cites what is online: who, what, state, address; behind it the item that it was read from. The
 * state of knowledge stands for the date of access: what is cited does not change with the day on which it is looked at.
 */
export function citationOf(cited: Cited): string {
	const locale = getLocale();
	const state = formatDate(cited.knowledge, locale);
	const { publisher, published, url } = cited;
	const item = [
		publisher === null ? null : `${publisher.toLocaleUpperCase(locale)}.`,
		closed(cited.title),
		published === null ? m.cite_no_date() : `${formatDate(published, locale)}.`,
		url === null ? null : m.cite_at({ address: url })
	].filter((part) => part !== null);
	return [
		`${m.site_name().toLocaleUpperCase(locale)}.`,
		closed(cited.sentence),
		m.cite_figure({ id: cited.id, date: state }),
		m.cite_at({ address: cited.address }),
		m.cite_read_from({ item: item.join(' ') })
	].join(' ');
}
