import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFeed } from '#lib/news/feed.ts';
import { readSource } from '#lib/news/read.ts';

const source = (name: string) => ({
	text: readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'),
	where: name,
	url: null,
	publisher: null
});
const rows = (name: string) =>
	readFeed(source(name)).drafts.map((d) => [d.title, d.published, d.url, d.text, d.publisher]);

describe('feeds of every format', () => {
	it('RSS 2.0: HTML becomes text, the whole text goes before the summary, dates stay on their day', () => {
		expect(rows('feed.rss').slice(0, 3)).toEqual([
			[
				'Musterstadt: 48 Dienste & mehr',
				'2025-03-05',
				'https://bote.example/m/1?utm_source=rss',
				'Inzwischen sind 48\u00a0Dienste online.\nZwölf kamen hinzu.',
				'Musterbote & Freunde'
			],
			[
				'Musterdorf: Acht Dienste',
				'2025-03-04',
				'https://bote.example/m/2',
				'Musterdorf bietet acht Dienste an.',
				'Musterbote & Freunde'
			],
			['Bayern: Ohne Datum', null, null, 'Ohne Adresse und Tag.', 'Musterbote & Freunde']
		]);
	});
	it('RSS: an entry with an address twice is one item, one with nothing is noted', () => {
		const { items, problems } = readSource(source('feed.rss'), () => []);
		expect(items.map((item) => item.title)).toHaveLength(3);
		expect(problems.map((p) => p.level)).toEqual(['note']);
	});
	it('RSS: an entry without an address is known by the name that its own publisher gave it', () => {
		const id = (publisher: string | null) => readFeed({ ...source('feed.rss'), publisher }).drafts[2]?.id;
		expect(id(null)).toMatch(/^g-[0-9a-f]{12}$/);
		expect(id('Anderer Bote')).not.toBe(id(null));
	});
	it('Atom: the day of publication goes before that of change; links count from xml:base', () => {
		expect(rows('feed.atom')).toEqual([
			[
				'Musterstadt: 48 Dienste',
				'2025-03-05',
				'https://amt.example/m/1',
				'Es sind 48 Dienste.\nZwei Absätze.',
				'Amt'
			],
			['Musterdorf: Acht Dienste', '2025-03-04', 'https://amt.example/m/2', 'Acht Dienste.', 'Amt']
		]);
	});
	it('RSS 1.0 (RDF)', () => {
		expect(rows('feed.rdf')).toEqual([
			['Musterstadt: 48 Dienste', '2025-03-05', 'https://alt.example/1', 'Es sind 48.', 'Alt']
		]);
	});
	it('JSON Feed', () => {
		expect(rows('feed.json')).toEqual([
			['Musterstadt: 48 Dienste', '2025-03-05', 'https://portal.example/1', 'Es sind 48.', 'Portal'],
			['Musterdorf: Acht Dienste', null, null, 'Acht Dienste.', 'Portal']
		]);
	});
	it('broken XML: what can be told apart is read, and that is reported', () => {
		const { drafts, problems } = readFeed(source('feed-broken.rss'));
		expect(drafts.map((d) => [d.title, d.published, d.url])).toEqual([
			['Musterstadt: 48 Dienste', '2025-03-05', 'https://kaputt.example/1'],
			['Musterdorf: Acht', null, 'https://kaputt.example/2']
		]);
		expect(problems.map((p) => p.level)).toEqual(['error']);
	});
	it('no feed at all', () => {
		const { drafts, problems } = readFeed({ text: 'Wartung', where: 'x', url: null, publisher: null });
		expect([drafts.length, problems.length]).toEqual([0, 1]);
	});
});
