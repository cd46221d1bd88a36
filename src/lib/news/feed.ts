import { parseFeed } from 'feedsmith';
import type { PartialDate } from '#lib/schema/date.ts';
import { toldDate } from './dates.ts';
import { readBrokenFeed } from './feed-broken.ts';
import { idOfEntry } from './id.ts';
import { absolute } from './html/dom.ts';
import { htmlToText } from './html/text.ts';
import { withoutReadOn } from './page-noise.ts';
import { draft, type Draft, type Drafts, type Problem, type Source } from './reading.ts';

/** An entry of any format, as far as it concerns an item. HTML is still HTML. */
export interface Entry {
	title: string | undefined;
	/** Text as HTML (or plain), best first. */
	texts: (string | undefined)[];
	/** Dates as told, best first. */
	dates: (string | undefined)[];
	link: string | undefined;
	/** The source's own name of the entry, used where it has no address. */
	guid: string | undefined;
}

const first = (values: (string | undefined)[]) =>
	values.find((value) => value !== undefined && value.trim() !== '');

/** An item of an entry; null for one that has neither heading nor text. */
export function entryDraft(entry: Entry, base: string | null, publisher: string | null): Draft | null {
	const title = htmlToText(entry.title ?? '').replace(/\n/g, ' ');
	const { text, cut } = withoutReadOn(htmlToText(first(entry.texts) ?? ''));
	if (title === '' || (text === '' && !entry.link)) return null;
	const published = entry.dates.reduce<PartialDate | null>((found, told) => found ?? toldDate(told), null);
	const url = absolute(entry.link, base) ?? absolute(entry.guid, null);
	return draft(title, {
		id: url === null && entry.guid ? idOfEntry(publisher, entry.guid) : null,
		text,
		published,
		url,
		publisher,
		flags: cut ? ['truncated'] : []
	});
}

function entriesOf(text: string): { entries: Entry[]; title: string | undefined; link: string | undefined } {
	const { format, feed } = parseFeed(text);
	if (format === 'atom') {
		const linkOf = (links: { href?: string; rel?: string }[] | undefined) =>
			links?.find((link) => !link.rel || link.rel === 'alternate')?.href;
		const entries = (feed.entries ?? []).map((e) => ({
			title: e.title?.value,
			texts: [e.content?.value, e.summary?.value],
			// Atom demands `updated`; where `published` is absent, it is the date that the source gives.
			dates: [e.published, e.dc?.dates?.[0], e.updated],
			link: absolute(linkOf(e.links), e.xml?.base ?? null) ?? linkOf(e.links),
			guid: e.id
		}));
		return { entries, title: feed.title?.value, link: linkOf(feed.links) };
	}
	if (format === 'json') {
		const entries = (feed.items ?? []).map((e) => ({
			title: e.title,
			texts: [e.content_html, e.content_text, e.summary],
			dates: [e.date_published, e.date_modified],
			link: e.url ?? e.external_url,
			guid: e.id
		}));
		return { entries, title: feed.title, link: feed.home_page_url };
	}
	if (format === 'rdf') {
		const entries = (feed.items ?? []).map((e) => ({
			title: e.title,
			texts: [e.content?.encoded, e.description],
			dates: [e.dc?.dates?.[0], e.dcterms?.issued?.[0], e.dcterms?.created?.[0]],
			link: e.link,
			guid: e.rdf?.about
		}));
		return { entries, title: feed.title, link: feed.link };
	}
	const entries = (feed.items ?? []).map((e) => ({
		title: e.title,
		texts: [e.content?.encoded, e.description],
		dates: [e.pubDate, e.dc?.dates?.[0]],
		link: e.link,
		guid: e.guid?.value
	}));
	return { entries, title: feed.title, link: feed.link };
}

/**
 * Reads RSS 2.0, RSS 1.0 (RDF), Atom and JSON Feed. HTML in headings and descriptions becomes text. A feed
 * whose XML is broken is read as far as its entries can be told apart, and that is reported.
 */
export function readFeed(source: Source): Drafts {
	const problems: Problem[] = [];
	let found: ReturnType<typeof entriesOf>;
	try {
		found = entriesOf(source.text);
	} catch (error) {
		found = readBrokenFeed(source.text);
		const why = error instanceof Error ? error.message : String(error);
		problems.push({
			what: found.entries.length
				? `the feed is broken (${why}); ${found.entries.length} entries were read all the same`
				: `no feed that can be read (${why})`,
			where: source.where,
			todo: 'compare with the source; tell its publisher that the feed is not well-formed',
			level: 'error'
		});
	}
	const publisher = source.publisher ?? (htmlToText(found.title ?? '') || null);
	const base = source.url ?? found.link ?? null;
	const drafts: Draft[] = [];
	for (const [index, entry] of found.entries.entries()) {
		const item = entryDraft(entry, base, publisher);
		if (item) drafts.push(item);
		else {
			problems.push({
				what: `entry ${index + 1} has no heading, or nothing below it`,
				where: source.where,
				todo: 'nothing; the other entries were read',
				level: 'note'
			});
		}
	}
	return { drafts, problems };
}
