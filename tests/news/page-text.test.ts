import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '#lib/news/decode.ts';
import { readPageText } from '#lib/news/page-text.ts';

const load = (name: string) => decode(readFileSync(new URL(`./fixtures/${name}`, import.meta.url))).text;
const read = (text: string) =>
	readPageText({ text, where: 'page.txt', url: null, publisher: null }, () => []);
const { drafts, problems } = read(load('page.txt'));
const byTitle = (title: string) => drafts.find((item) => item.title.includes(title));

describe('a page saved as text', () => {
	it('has its items in the order of the page', () => {
		expect(drafts.map((item) => [item.published, item.title])).toEqual([
			[null, 'IT-Planungsrat: Ein Plan für gemeinsame Dienste'],
			['2025-03-03', 'Musterstadt: Rathaus schließt sich an'],
			['2025-02-13', 'Kreis Musterburg: Bauantrag ohne Papier'],
			['2025-02-07', 'Brandenburg: Zwischenstand'],
			['2025-02-07', 'OZG: „Wohnsitz“ erreicht Meilenstein']
		]);
		expect(problems).toEqual([]);
	});
	it('opens with an article without a date, whose topic was glued to its heading', () => {
		const article = drafts[0];
		expect(article?.flags).toEqual(['glued_heading']);
		expect(article?.text).toMatch(/^Bund und Länder wollen[\s\S]*weniger Aufwand\.“$/);
	});
	it('credits of pictures and advertising are no text', () => {
		expect(drafts.map((item) => item.text).join('\n')).not.toMatch(/Bildquelle|Anzeige/);
	});
	it('a teaser is exactly what is printed between date and "mehr..."', () => {
		expect(byTitle('Rathaus schließt')?.text).toBe(
			'Musterstadt nutzt ab sofort 12 Onlinedienste des Landes. „Das spart Wege“, sagt die Bürgermeisterin: „Viele Wege.“'
		);
		expect(byTitle('Rathaus schließt')?.flags).toEqual(['truncated']);
	});
	it('a teaser without "mehr..." goes on in the next line, and a blank line before the date is no matter', () => {
		expect(byTitle('Zwischenstand')?.text).toBe(
			'Das Land zählt 310 Verwaltungsleistungen im Netz\nund damit 25 mehr als im Vorjahr.'
		);
		expect(byTitle('Zwischenstand')?.flags).toEqual([]);
	});
	it('"und vieles mehr..." is the text\'s own', () => {
		expect(byTitle('Wohnsitz')?.text).toBe('Der Dienst und vieles mehr...');
	});
	it('reads the same from windows-1252', () => {
		expect(read(load('page-windows-1252.txt')).drafts).toEqual(drafts);
	});
	it('reads the same with the line ends of Windows', () => {
		expect(read(load('page.txt').replace(/\n/g, '\r\n')).drafts).toEqual(drafts);
	});
});

describe('what is wrong with a page is told by line, and the rest is still read', () => {
	const broken = read(load('page-broken.txt'));
	it('a day that the calendar does not have leaves the item undated', () => {
		expect(broken.drafts.map((item) => item.published)).toEqual([null, '2025-02-02']);
		expect(broken.problems[1]).toMatchObject({ where: 'page.txt:2', level: 'error' });
		expect(broken.problems[1]?.what).toContain('31.02.2025');
	});
	it('a teaser without a heading is left out', () => {
		expect(broken.problems[0]).toMatchObject({ where: 'page.txt:3', level: 'error' });
		expect(broken.drafts.some((item) => item.text?.includes('keine Überschrift'))).toBe(false);
	});
	it('a stray line is noted', () => {
		const stray = read('Impressum\n\nMusterdorf: Tag\n[02.02.2025] Acht Dienste sind da. mehr...\nKontakt');
		expect(stray.drafts).toHaveLength(1);
		expect(stray.problems.map((p) => [p.where, p.level])).toEqual([
			['page.txt:1', 'note'],
			['page.txt:5', 'note']
		]);
	});
});

it('a text without any date in brackets is one undated article', () => {
	const { drafts: found } = read(
		'Musterdorf: Acht Dienste\n\nMusterdorf bietet seit heute acht Dienste im Netz an.\nEs folgt mehr.'
	);
	expect(found).toHaveLength(1);
	expect(found[0]).toMatchObject({ published: null, title: 'Musterdorf: Acht Dienste' });
	expect(found[0]?.text).toMatch(/Es folgt mehr\.$/);
});

it('every teaser of a page comes out as it went in, whatever its words', () => {
	const word = fc.stringMatching(/^[A-Za-zäöüß0-9„“(),-]{1,12}$/);
	const sentence = fc.array(word, { minLength: 3, maxLength: 20 }).map((words) => `Das ${words.join(' ')}.`);
	const item = fc.record({
		title: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `Ort: ${words.join(' ')} da`),
		text: sentence,
		cut: fc.boolean()
	});
	fc.assert(
		fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), (items) => {
			const page = items
				.map((i) => `${i.title}\n[03.03.2025] ${i.text}${i.cut ? ' mehr...' : ''}`)
				.join('\n');
			const found = read(page);
			expect(found.problems).toEqual([]);
			expect(found.drafts.map((d) => [d.title, d.text])).toEqual(items.map((i) => [i.title, i.text]));
		})
	);
});

it('no text makes the reader throw', () => {
	const line = fc.oneof(
		fc.string(),
		fc.constantFrom('[01.01.2025] x', '[99.99.2025]', 'Ort: T', '', 'mehr...')
	);
	fc.assert(fc.property(fc.array(line), (lines) => void read(lines.join('\n'))));
});
