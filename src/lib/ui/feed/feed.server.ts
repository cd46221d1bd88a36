import { createHash } from 'node:crypto';
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { pathOf, type Locale } from '#lib/state/address.ts';
import type { Entry } from './entries.ts';
import { feedPath } from './feeds.ts';

export type FeedForm = 'atom' | 'json';
export const feedTypes: Readonly<Record<FeedForm, string>> = {
	atom: 'application/atom+xml; charset=utf-8',
	json: 'application/feed+json; charset=utf-8'
};

/** How many entries a feed holds: the newest. */
const most = 100;

/** A name that stays whatever host the site moves to: a UUID of the kind that is one's own (RFC 9562, 5.8). */
function lastingId(id: string): string {
	const hex = createHash('sha256').update(`digitalpegel ${id}`).digest('hex');
	const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
	const parts = [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		variant + hex.slice(17, 20),
		hex.slice(20, 32)
	];
	return `urn:uuid:${parts.join('-')}`;
}

/** What a feed says of itself. */
export interface FeedHead {
	/** Name of its file, without its end: both forms are one feed. */
	name: string;
	title: string;
	description: string;
	language: Locale;
	/** Full address of the site, without a slash at the end. */
	site: string;
	/** Path of the page that shows the same. */
	page: string;
	/** Newest day of the ledger. */
	knowledge: string;
}

const author = { name: 'Digitalpegel' };
/** A day has no hour; noon is of the same day in all of Europe. */
const noon = (day: string) => `${day}T12:00:00Z`;
const text = (value: string) => ({ value, type: 'text' });

/** The same told in another language is another entry; the first language's has the name that it always had. */
const inLanguage = (id: string, language: Locale) => (language === 'de' ? id : `${id} ${language}`);

/** What both forms are made of. */
const told = ({ name, language, site, page }: FeedHead, entries: readonly Entry[]) => ({
	self: (form: FeedForm) => site + feedPath(name, form, language),
	home: site + page,
	entries: entries.slice(0, most).map((entry) => ({
		id: lastingId(inLanguage(entry.id, language)),
		link: site + pathOf({ page: 'figure', id: entry.figure }, language),
		title: entry.title,
		text: entry.text,
		published: noon(entry.day),
		updated: noon(entry.updated)
	}))
});

function atomOf(head: FeedHead, given: readonly Entry[]): string {
	const { self, home, entries } = told(head, given);
	return generateAtomFeed({
		xml: { lang: head.language },
		id: lastingId(inLanguage(`feed:${head.name}`, head.language)),
		title: text(head.title),
		subtitle: text(head.description),
		updated: entries[0]?.updated ?? noon(head.knowledge),
		authors: [author],
		rights: text('CC BY 4.0, Digitalpegel'),
		links: [
			{ rel: 'self', type: 'application/atom+xml', href: self('atom') },
			{ rel: 'alternate', type: 'text/html', hreflang: head.language, href: home }
		],
		entries: entries.map((entry) => ({
			id: entry.id,
			title: text(entry.title),
			links: [{ rel: 'alternate', type: 'text/html', hreflang: head.language, href: entry.link }],
			published: entry.published,
			updated: entry.updated,
			content: text(entry.text)
		}))
	});
}

function jsonOf(head: FeedHead, given: readonly Entry[]): string {
	const { self, home, entries } = told(head, given);
	const feed = generateJsonFeed({
		title: head.title,
		description: head.description,
		home_page_url: home,
		feed_url: self('json'),
		language: head.language,
		authors: [author],
		items: entries.map((entry) => ({
			id: entry.id,
			url: entry.link,
			title: entry.title,
			content_text: entry.text,
			date_published: entry.published,
			date_modified: entry.updated
		}))
	});
	// The format asks for the list even where nothing is in it; the library leaves an empty one out.
	return `${JSON.stringify({ ...(feed as object), items: (feed as { items?: unknown }).items ?? [] }, null, '\t')}\n`;
}

/** Entries as Atom 1.0 or JSON Feed 1.1, those first that were updated last. */
export const feedOf = (head: FeedHead, entries: readonly Entry[], form: FeedForm): string =>
	form === 'atom' ? atomOf(head, entries) : jsonOf(head, entries);
