import type { Locale } from './address.ts';
import type { Embed, EmbedKind, FigureAt } from './embed.ts';
import { parseShort, readEmbed } from './read-embed.ts';
import type { Known } from './view-state.ts';

/** Which view a page shows first. */
const kinds: Readonly<Record<string, EmbedKind>> = {
	'': 'rank',
	karte: 'map',
	zeit: 'time',
	vergleich: 'compare',
	angaben: 'figures'
};

const day = /^\d{4}-\d\d-\d\d$/;

/** What an address asks for as the day of its state of knowledge, readable or not: a folder of `/e/…`, else `stand`. */
export const askedDay = (path: string, search: URLSearchParams): string | null =>
	/\/e\/.+\/(\d{4}-\d\d-\d\d)\/?$/.exec(path)?.[1] ?? (search.get('stand') || null);

/**
 * The figure whose page or card an address is of, and the day as of which it tells it; null where it is of none.
 * @param path from the site's root
 */
export function figureAt(path: string, search: URLSearchParams): (FigureAt & { locale: Locale }) | null {
	const [, english, card, id, last] =
		/^\/(en\/)?(e\/)?angabe\/([a-z0-9]+)\/?(?:([\d-]{10})\/?)?$/.exec(path) ?? [];
	const stand = card === undefined ? search.get('stand') : (last ?? null);
	if (id === undefined || (card === undefined && last !== undefined)) return null;
	if (stand !== null && !day.test(stand)) return null;
	return { id, stand, locale: english === undefined ? 'de' : 'en' };
}

/**
 * The view that an address of the site shows, be it of a view for other pages or of a page.
 * @param path from the site's root
 * @returns null where it shows none, or where a part of it can't be read
 */
export function embedAt(
	path: string,
	search: URLSearchParams,
	known: Known
): { embed: Embed; locale: Locale } | null {
	const parts = /^\/(en\/)?(.*)$/.exec(path);
	if (!parts) return null;
	const [, english, rest = ''] = parts;
	const locale = english === undefined ? 'de' : 'en';
	const view = /^e\/([^/]+)\/(?:(\d{4}-\d\d-\d\d)\/)?$/.exec(rest);
	if (view) {
		const read = parseShort(decodeURIComponent(view[1] ?? ''), known, view[2] ?? null);
		return read && read.notices.length === 0 ? { embed: read.embed, locale } : null;
	}
	const kind = kinds[rest.replace(/\/$/, '')];
	if (kind === undefined) return null;
	const { embed, notices } = readEmbed(kind, search, known);
	return notices.length === 0 ? { embed, locale } : null;
}
