import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#lib/ui/feed/entries.ts';
import { feedOf, type FeedHead } from '#lib/ui/feed/feed.server.ts';

const head: FeedHead = {
	title: 'Digitalpegel: neue Angaben',
	description: 'neue Angaben',
	site: 'https://p.example/sub',
	self: '/feed/angaben.atom',
	page: '/angaben/',
	knowledge: '2026-11-25'
};
const entry = (part: Partial<Entry>): Entry => ({
	id: 'angabe:a',
	figure: 'a',
	day: '2026-11-24',
	title: 'Sachsen: 3 Leistungen',
	text: '„3 Leistungen“',
	land: '14',
	...part
});

describe('a feed', () => {
	it('is Atom that a parser takes, with lasting names and full addresses', () => {
		const text = feedOf(head, [entry({}), entry({ id: 'angabe:b', figure: 'b' })], 'atom');
		expect(XMLValidator.validate(text)).toBe(true);
		const { feed } = new XMLParser({ ignoreAttributes: false }).parse(text) as {
			feed: { updated: string; entry: { id: string; link: { '@_href': string } }[] };
		};
		expect(feed.updated).toBe('2026-11-24T12:00:00.000Z');
		expect(feed.entry.map((one) => one.link['@_href'])).toEqual([
			'https://p.example/sub/angabe/a/',
			'https://p.example/sub/angabe/b/'
		]);
		const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
		for (const { id } of feed.entry) expect(id).toMatch(uuid);
		expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(2);
		const moved = feedOf({ ...head, site: 'https://other.example' }, [entry({})], 'atom');
		expect(moved).toContain(feed.entry[0]?.id);
	});
	it('reads signs of markup as the signs that they are, in each form', () => {
		const odd = entry({ title: 'A & B <b>', text: '„<script>“' });
		expect(feedOf(head, [odd], 'atom')).toContain('A &amp; B &lt;b&gt;');
		const { items } = JSON.parse(feedOf(head, [odd], 'json')) as { items: { title: string }[] };
		expect(items[0]?.title).toBe('A & B <b>');
	});
	it('holds the newest hundred, and stands where there is none', () => {
		const many = Array.from({ length: 150 }, (_, i) => entry({ id: `angabe:${i}`, figure: `f${i}` }));
		expect(feedOf(head, many, 'atom').match(/<entry>/g)).toHaveLength(100);
		expect(feedOf(head, [], 'atom')).toContain('<updated>2026-11-25T12:00:00.000Z</updated>');
	});
});
