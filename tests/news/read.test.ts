import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '#lib/news/decode.ts';
import { dedupe } from '#lib/news/dedupe.ts';
import { detect } from '#lib/news/detect.ts';
import { itemOf } from '#lib/news/item.ts';
import { itemLine } from '#lib/news/items.ts';
import { draft } from '#lib/news/reading.ts';
import { readSource } from '#lib/news/read.ts';

const load = (name: string) => decode(readFileSync(new URL(`./fixtures/${name}`, import.meta.url))).text;
const placesOf = (title: string) => (title.startsWith('Musterstadt: ') ? ['99999999'] : []);
const read = (text: string, as: Parameters<typeof readSource>[2] = null) =>
	readSource({ text, where: 'in', url: null, publisher: null }, placesOf, as);

describe('the kind of an input is found by looking', () => {
	it.each([
		['page.txt', 'text'],
		['page-windows-1252.txt', 'text'],
		['article.html', 'html'],
		['list-printed.html', 'html'],
		['feed.rss', 'feed'],
		['feed-broken.rss', 'feed'],
		['feed.atom', 'feed'],
		['feed.rdf', 'feed'],
		['feed.json', 'feed'],
		['digests.ndjson', 'digest']
	])('%s', (name, kind) => expect(detect(load(name))).toBe(kind));
	it.each(['', ' \n', '%PDF-1.7', 'PK\0\0', '[1,2]', '{"a":1}'])('%j is none', (text) => {
		expect(detect(text)).toBeNull();
		expect(read(text).problems[0]?.level).toBe('error');
	});
	it('what read printed, read reads again, unchanged', () => {
		const first = read(load('page.txt')).items;
		const lines = first.map(itemLine).join('\n');
		expect(detect(lines)).toBe('items');
		expect(read(lines)).toEqual({ items: first, problems: [] });
	});
});

describe('digests', () => {
	const { items, problems } = read(load('digests.ndjson'));
	it('keep their id and words, and are our own', () => {
		expect(items[0]).toEqual({
			id: 'muster-1',
			url: 'https://muster.example/1',
			publisher: 'Musterbote',
			title: 'Musterstadt: 48 Dienste',
			published: '2025-03-05',
			places: ['99999999'],
			kind: 'service',
			digest: '[05.03.2025] Es sind 48 Dienste. mehr...',
			text: '[05.03.2025] Es sind 48 Dienste. mehr...',
			recorded: null,
			flags: []
		});
	});
	it('broken lines are told by number, the others are read', () => {
		expect(items.map((item) => item.id)).toEqual(['muster-1', 'muster-2', 'muster-5']);
		expect(problems.map((p) => p.where)).toEqual(['in:3', 'in:4', 'in:5']);
	});
	it('a date that is none leaves the item undated, which it says', () => {
		expect(items[2]).toMatchObject({ published: null, flags: ['undated'] });
	});
});

describe('an item that is read again', () => {
	it('gets the places and kind it lacks, and keeps what it has', () => {
		const item = { ...itemOf(draft('Musterstadt: Portal', { id: 'x', digest: 'x' }), () => []), kind: null };
		const told = { ...item, id: 'y', places: ['09'], kind: 'event' as const };
		const { items } = read([item, told].map(itemLine).join('\n'));
		expect(items.map((i) => [i.places, i.kind])).toEqual([
			[['99999999'], 'service'],
			[['09'], 'event']
		]);
	});
	it('a line that is no item is a problem', () => {
		const { items, problems } = read(
			`${itemLine(itemOf(draft('A', { id: 'x' }), placesOf))}\n{"id":"y"}`,
			'items'
		);
		expect(items).toHaveLength(1);
		expect(problems[0]).toMatchObject({ where: 'in:2', level: 'error' });
	});
});

describe('the same item twice is one item', () => {
	const item = (title: string, rest: Parameters<typeof draft>[1]) => itemOf(draft(title, rest), placesOf);
	it('by address', () => {
		const both = dedupe([
			item('Kurz', { url: 'https://a.example/1', text: 'Kurz.', flags: ['truncated'] }),
			item('Lang', {
				url: 'http://a.example/1/?utm_medium=x',
				text: 'Lang und breit.',
				published: '2025-01-02'
			})
		]);
		expect(both).toHaveLength(1);
		expect(both[0]).toMatchObject({
			title: 'Kurz',
			published: '2025-01-02',
			text: 'Lang und breit.',
			flags: []
		});
	});
	it('by title and date', () => {
		const told = { published: '2025-01-02', text: 'x' };
		expect(
			dedupe([item('„A“ – b', told), item('"A" - B', { ...told, url: 'https://a.example/1' })])
		).toMatchObject([{ title: '„A“ – b', url: 'https://a.example/1' }]);
	});
	it('not by title alone: another day, or two days untold', () => {
		expect(
			dedupe([item('A', { published: '2025-01-02' }), item('A', { published: '2025-01-03' })])
		).toHaveLength(2);
		expect(dedupe([item('A', { text: 'x' }), item('A', { text: 'y' })])).toHaveLength(2);
	});
	it('but two that are recorded under two ids stay two', () => {
		const told = { url: 'https://a.example/1' };
		const one = { ...item('A', { ...told, id: 'x' }), recorded: '2026-01-02' };
		const two = { ...item('B', { ...told, id: 'y' }), recorded: '2026-01-02' };
		expect(dedupe([one, two]).map((i) => i.id)).toEqual(['x', 'y']);
		expect(dedupe([one, { ...two, recorded: null }]).map((i) => i.id)).toEqual(['x']);
	});
	it('is the same when asked twice', () => {
		const any = fc.record({
			title: fc.constantFrom('A', 'B'),
			published: fc.constantFrom(null, '2025-01-01', '2025-01-02'),
			url: fc.constantFrom(null, 'https://a.example/1', 'https://a.example/2'),
			text: fc.constantFrom('x', 'yy')
		});
		fc.assert(
			fc.property(fc.array(any), (rows) => {
				const once = dedupe(rows.map(({ title, ...rest }) => item(title, rest)));
				expect(dedupe(once)).toEqual(once);
			})
		);
	});
});

it('no input makes the reader throw', () => {
	const piece = fc.oneof(
		fc.string(),
		fc.constantFrom('<p>', '</p>', '<h2>a</h2>', '<rss>', '<item>', '{"id":', '[01.01.2025] ')
	);
	fc.assert(fc.property(fc.array(piece), (pieces) => void read(pieces.join(''))));
});

it('hostile inputs are problems or items, and never hold the reader up', () => {
	const deep = `${'<div>'.repeat(60_000)}<h2>a</h2>x`;
	const spaces = `Ort: T\n[01.01.2025] a${' '.repeat(200_000)}b`;
	const headings = `<main>${'<h2>Ort: a</h2><p>b</p>'.repeat(3000)}</main>`;
	for (const text of [deep, spaces, headings, '['.repeat(100_000), '<!--'.repeat(50_000)]) {
		const { items, problems } = read(text);
		expect(items.length + problems.length).toBeGreaterThan(0);
	}
});
