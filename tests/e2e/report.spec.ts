import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pdfInfo } from '../support/pdf-info.ts';
import { overprinted, printed } from '../support/printed.ts';
import { lacking, run } from '../support/programs.ts';
import { expect, test } from './support/test.ts';

/** The report on a Land, read as those who get it read it. One after another: all rest on the same file. */
test.describe.configure({ mode: 'default' });

const name = 'digitalpegel-16-thueringen.pdf';
const address = 'https://digitalpegel.example/land/16/?stand=2026-11-25';
/** In points, as PDF counts. */
const heightOfA4 = 842;
let folder: string;
test.beforeAll(async () => {
	test.setTimeout(180_000);
	folder = mkdtempSync(join(tmpdir(), 'digitalpegel-'));
	const args = [
		'report',
		'11',
		'16',
		'--stand',
		'2026-11-25',
		'-o',
		folder,
		'--origin',
		'https://digitalpegel.example'
	];
	await promisify(execFile)('npx', ['--no-install', 'tsx', 'src/cli/main.ts', ...args]);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a report says of itself and in its bytes that it has tags and bookmarks, and no raster image', () => {
	const bytes = readFileSync(join(folder, name));
	const info = pdfInfo(bytes);
	expect(info.Title).toContain('Thüringen');
	expect(info.Author).toBe('Digitalpegel');
	expect(info.Subject).toMatch(/^Quelle: \d+ Meldungen, .* Stand der Kenntnis: 25\. November 2026\.$/);
	expect(info.Keywords).toBe(`CC BY 4.0 · ${address}`);
	const text = bytes.toString('latin1');
	for (const part of ['/StructTreeRoot', '/Outlines', '/Lang (de)']) expect(text).toContain(part);
	expect(text).not.toContain('/Subtype /Image');
});

test('poppler finds pages of A4 with tagged headings, tables, lists and drawings, all fonts inside', async () => {
	const reason = lacking('tags and fonts of a report', 'pdfinfo', 'pdffonts');
	test.skip(reason !== null, reason ?? '');
	expect(await run(folder, 'pdfinfo', name)).toMatch(/^Page size: .*\(A4\)$/m);
	const struct = await run(folder, 'pdfinfo', '-struct', name);
	for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure', 'Link'])
		expect(struct, tag).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
	const fonts = (await run(folder, 'pdffonts', name)).trim().split('\n').slice(2);
	expect(fonts.filter((font) => !/ yes (yes|no) +(yes|no) +\d+ +\d+$/.test(font))).toEqual([]);
	// Signs of bounds too: a letter of the machine would make each machine's file another. Letters with a rim bear no name.
	expect(fonts.filter((font) => !/^(\w+\+FiraSans-\w+|\[none\] +Type 3) /.test(font))).toEqual([]);
});

test('a report has day and licence in front, a list of its parts, sources and method, and no page that is empty', async () => {
	const reason = lacking('what a report says', 'pdftotext');
	test.skip(reason !== null, reason ?? '');
	const pages = (await run(folder, 'pdftotext', '-layout', name, '-')).split('\f').slice(0, -1);
	expect(pages.length).toBeGreaterThan(3);
	for (const [i, page] of pages.entries()) {
		const letters = page.replaceAll(/\s/g, '').length;
		expect(letters, `page ${i + 1} of ${pages.length}`).toBeGreaterThan(300);
	}
	const [first = ''] = pages;
	for (const words of ['Stand der Kenntnis: 25. November 2026.', `CC BY 4.0 · ${address}`, 'Inhalt'])
		expect(first).toContain(words);
	const parts = [
		'Der Stand in Zahlen',
		'Geld',
		'Karte der Länder',
		'Im Zeitverlauf',
		'Quellen',
		'Wie gezählt wird'
	];
	const whole = pages.join('\n');
	// The contents stand in two columns.
	const named = (part: string) => new RegExp(`(?:^| {2})${part}(?= {2}|$)`, 'gm');
	for (const part of parts) {
		expect(first, 'contents').toMatch(named(part));
		expect(whole.match(named(part)), part).toHaveLength(2);
	}
	// Each heading has something of its part below it on its page.
	for (const part of parts)
		for (const page of pages.filter((text) => new RegExp(`^ *${part}$`, 'm').test(text)))
			expect(page.trimEnd().split('\n').slice(0, -1).join('\n').trimEnd(), part).not.toMatch(
				new RegExp(`\\n *${part}$`)
			);
	const sources = whole.slice(whole.lastIndexOf('Quellen\n'), whole.lastIndexOf('Wie gezählt wird'));
	const [, count] = /Quelle: (\d+) Meldungen/.exec(first) ?? [];
	expect(sources.match(/^ *\d+\. /gm)).toHaveLength(Number(count));
	expect(whole).toContain('https://digitalpegel.example/methode/');
});

test('pages are more than half full, all but the last, and nothing is printed over anything else', async () => {
	for (const file of ['digitalpegel-11-berlin.pdf', name]) {
		const { pages, texts } = await printed(readFileSync(join(folder, file)));
		expect(overprinted(texts), file).toEqual([]);
		expect(pages).toBeGreaterThan(3);
		for (let page = 1; page < pages; page++) {
			const heights = texts.filter((text) => text.page === page).map(({ base }) => base / heightOfA4);
			// What stands at the foot of every page is no part of it.
			const lowest = Math.min(...heights.filter((height) => height > 0.06));
			expect(lowest, `${file}, page ${page}`).toBeLessThan(0.44);
		}
	}
});
