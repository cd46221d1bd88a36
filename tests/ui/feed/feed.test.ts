import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { xmlFaults } from '../../support/xml.ts';
import type { Entry } from '#lib/ui/feed/entries.ts';
import { feedOf, type FeedHead } from '#lib/ui/feed/feed.server.ts';

const head: FeedHead = {
	name: 'angaben',
	title: 'Digitalpegel: neue Angaben',
	description: 'neue Angaben',
	language: 'de',
	site: 'https://p.example/sub',
	page: '/angaben/',
	knowledge: '2026-11-25'
};
const entry = (part: Partial<Entry>): Entry => ({
	id: 'angabe:a',
	figure: 'a',
	day: '2026-11-24',
	updated: '2026-11-24',
	title: 'Sachsen: 3 Leistungen',
	text: '„3 Leistungen“',
	lands: ['14'],
	...part
});
const two = [
	entry({ id: 'angabe:b', figure: 'b', day: '2026-11-20', updated: '2026-11-25' }),
	entry({ title: 'A & B <b> 5 > 3', text: '„<script>“ &amp;' })
];
const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The same of both forms, as a reader of feeds sees it. */
function readBoth(site = head.site, entries: readonly Entry[] = two) {
	const atom = parseAtomFeed(feedOf({ ...head, site }, entries, 'atom'));
	const json = parseJsonFeed(JSON.parse(feedOf({ ...head, site }, entries, 'json')));
	return {
		atom: (atom.entries ?? []).map((one) => ({
			id: one.id,
			link: one.links?.[0]?.href,
			title: one.title?.value,
			text: one.content?.value,
			published: one.published,
			updated: one.updated
		})),
		json: (json.items ?? []).map((one) => ({
			id: one.id,
			link: one.url,
			title: one.title,
			text: one.content_text,
			published: one.date_published,
			updated: one.date_modified
		}))
	};
}

describe('a feed', () => {
	it('says the same in both forms, signs of markup as the signs that they are', () => {
		const { atom, json } = readBoth();
		expect(atom).toEqual(json);
		expect(json).toMatchObject([
			{
				link: 'https://p.example/sub/angabe/b/',
				published: '2026-11-20T12:00:00.000Z',
				updated: '2026-11-25T12:00:00.000Z'
			},
			{ link: 'https://p.example/sub/angabe/a/', title: 'A & B <b> 5 > 3', text: '„<script>“ &amp;' }
		]);
	});
	it('gives each entry a name that stays, whatever host it is on and whatever is told of it', () => {
		const ids = readBoth().json.map(({ id }) => id);
		for (const id of ids) expect(id).toMatch(uuid);
		expect(new Set(ids).size).toBe(2);
		const later = two.map((one) => ({ ...one, title: 'anders', text: 'anders', updated: '2027-01-01' }));
		expect(readBoth('https://other.example', later).json.map(({ id }) => id)).toEqual(ids);
	});
	it('is another one in another language: its own names, its own links', () => {
		const english = parseAtomFeed(feedOf({ ...head, language: 'en', page: '/en/angaben/' }, two, 'atom'));
		const german = parseAtomFeed(feedOf(head, two, 'atom'));
		expect(english.xml?.lang).toBe('en');
		expect(english.links?.[0]?.href).toBe('https://p.example/sub/en/feed/angaben.atom');
		expect(english.entries?.[0]?.links?.[0]?.href).toBe('https://p.example/sub/en/angabe/b/');
		const ids = [english, german].flatMap(({ id, entries = [] }) => [id, ...entries.map((one) => one.id)]);
		expect(new Set(ids).size).toBe(6);
	});
	it('is Atom 1.0 by what RFC 4287 asks for', async () => {
		const text = feedOf(head, two, 'atom');
		expect(await xmlFaults(text, 'atom.rng')).toEqual([]);
		const feed = parseAtomFeed(text);
		expect(feed).toMatchObject({
			title: { value: 'Digitalpegel: neue Angaben' },
			xml: { lang: 'de' },
			authors: [{ name: 'Digitalpegel' }],
			updated: '2026-11-25T12:00:00.000Z'
		});
		expect(feed.id).toMatch(uuid);
		expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
			['self', 'https://p.example/sub/feed/angaben.atom'],
			['alternate', 'https://p.example/sub/angaben/']
		]);
		expect(parseAtomFeed(feedOf({ ...head, site: 'https://other.example' }, two, 'atom')).id).toBe(feed.id);
	});
	it.each([
		['without an author', /<author>.*?<\/author>/s],
		['with an entry that has no date', /<updated>[^<]*<\/updated>(?=\s*<\/entry>)/],
		['with an entry that has no name', /(?<=<entry>.*)<id>[^<]*<\/id>/s]
	])('would be found wrong %s', async (_, part) => {
		const text = feedOf(head, two, 'atom');
		const broken = text.replace(part, '');
		expect(broken).not.toBe(text);
		expect(await xmlFaults(broken, 'atom.rng')).not.toEqual([]);
	});
	it('is JSON Feed 1.1, told who wrote it and in which language', () => {
		expect(JSON.parse(feedOf(head, two, 'json'))).toMatchObject({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'Digitalpegel: neue Angaben',
			home_page_url: 'https://p.example/sub/angaben/',
			feed_url: 'https://p.example/sub/feed/angaben.json',
			language: 'de',
			authors: [{ name: 'Digitalpegel' }]
		});
		expect(feedOf(head, two, 'json')).not.toContain('"author"');
	});
	it('holds the newest hundred, and stands where there is none', async () => {
		const many = Array.from({ length: 150 }, (_, i) => entry({ id: `angabe:${i}`, figure: `f${i}` }));
		expect(readBoth(head.site, many).atom).toHaveLength(100);
		const none = feedOf(head, [], 'atom');
		expect(await xmlFaults(none, 'atom.rng')).toEqual([]);
		expect(parseAtomFeed(none).updated).toBe('2026-11-25T12:00:00.000Z');
		expect(JSON.parse(feedOf(head, [], 'json'))).toMatchObject({ items: [] });
	});
});
