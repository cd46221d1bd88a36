import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import type { Entry } from './entries.ts';

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

/** The texts of an Atom feed are read as HTML; those of a JSON feed are plain. */
const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a feed says of itself. */
export interface FeedHead {
	title: string;
	description: string;
	/** Full address of the site, without a slash at the end. */
	site: string;
	/** Path of the feed, and of the page that shows the same. */
	self: string;
	page: string;
	/** Newest day of the ledger. */
	knowledge: string;
}

/** Entries as Atom 1.0 or JSON Feed 1.1. An entry is never edited: what changes is a new one. */
export function feedOf(head: FeedHead, entries: readonly Entry[], form: FeedForm): string {
	const { title, description, site, self, page, knowledge } = head;
	const noon = (day: string) => new Date(`${day}T12:00:00Z`);
	const feed = new Feed({
		title,
		description,
		id: `${site}${self}`,
		link: `${site}${page}`,
		language: 'de',
		copyright: 'CC BY 4.0, Digitalpegel',
		updated: noon(entries[0]?.day ?? knowledge),
		feedLinks: { [form]: `${site}${self}` },
		author: { name: 'Digitalpegel' }
	});
	const write = form === 'atom' ? escaped : (text: string) => text;
	for (const entry of entries.slice(0, most)) {
		const link = `${site}/angabe/${entry.figure}/`;
		feed.addItem({
			title: write(entry.title),
			id: lastingId(entry.id),
			link,
			description: write(entry.text),
			date: noon(entry.day),
			published: noon(entry.day)
		});
	}
	return form === 'atom' ? feed.atom1() : feed.json1();
}
