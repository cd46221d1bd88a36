import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { askServer } from '../../src/cli/render/ask-server.ts';
import { viewFiles } from '../../src/cli/render/view-files.ts';
import { root } from '../../src/cli/run.ts';
import { pngSize } from '../support/png-notes.ts';
import { lacking, run } from '../support/programs.ts';
import { expect, sites, test } from './support/test.ts';

/** What leaves the site, read by the programs that reports are made with. One after another: all rest on the same files. */
test.describe.configure({ mode: 'default' });

const origin = 'https://digitalpegel.example';
const stand = 'stand=2026-11-25';
/** The charts of the recipes, as `docs/REPORTS.md` makes them. */
const charts = {
	karte: `/karte/?kennzahl=behoerden&${stand}`,
	foerderung: `/karte/?kennzahl=foerderung&stufe=bewilligt&${stand}`,
	verlauf: `/zeit/?${stand}`
};
const names = Object.keys(charts) as (keyof typeof charts)[];
const forms = ['svg', 'pdf', 'bib', 'csl.json'];
const moreForms = ['1x.png', '2x.png', '300dpi.png', 'csv', 'json', 'xlsx', 'ods'];

let folder: string;
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
interface Csl {
	id: string;
	title: string;
	URL: string;
	note: string;
	license: string;
}
const cslOf = (name: string) => (JSON.parse(text(`${name}.csl.json`)) as [Csl])[0];
/** A text without its line breaks and the hyphens at them. */
const flowing = (printed: string) => printed.replaceAll(/-\n/g, '').replaceAll(/\s+/g, ' ');

test.beforeAll(async ({ browser }) => {
	test.setTimeout(90_000);
	folder = mkdtempSync(join(tmpdir(), 'digitalpegel-'));
	const context = await browser.newContext({ acceptDownloads: true, reducedMotion: 'reduce' });
	const page = await context.newPage();
	await page.route(`${origin}/**`, async (route) => {
		const response = await askServer(route, sites.node + route.request().url().slice(origin.length));
		await route.fulfill({ response });
	});
	for (const name of names) {
		const ends = name === 'karte' ? [...forms, ...moreForms] : forms;
		const files = await viewFiles({ page, urlOf: (path) => origin + path }, charts[name], undefined, ends);
		for (const { end, bytes } of files) writeFileSync(at(`${name}.${end}`), bytes);
	}
	// A table of a page, of which the values are handed out alone.
	const money = await viewFiles({ page, urlOf: (path) => origin + path }, `/land/14/?${stand}`, 'geld', [
		'csv',
		'json',
		'xlsx',
		'ods'
	]);
	for (const { end, bytes } of money) writeFileSync(at(`geld.${end}`), bytes);
	writeFileSync(at('digitalpegel.bib'), names.map((name) => text(`${name}.bib`)).join('\n'));
	for (const file of readdirSync(join(root, 'docs', 'recipes')))
		copyFileSync(join(root, 'docs', 'recipes', file), at(basename(file)));
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await context.close();
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Skips a test, and says why, where a program that it tries is not there. */
function need(what: string, ...programs: string[]) {
	const reason = lacking(what, ...programs);
	test.skip(reason !== null, reason ?? '');
}

/** LibreOffice turns a file into another; its profile lies beside, so that nobody's own is touched. */
const office = (file: string, kind: string) =>
	run(
		folder,
		'soffice',
		`-env:UserInstallation=file://${folder}/profile`,
		'--headless',
		'--convert-to',
		kind,
		file
	);

test('pictures have the size of their drawing, once, twice and at 300 dots an inch', () => {
	const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(text('karte.svg')) ?? [];
	for (const [end, times, dpi] of [
		['1x.png', 1, 96],
		['2x.png', 2, 192],
		['300dpi.png', 300 / 96, 300]
	] as const)
		expect(pngSize(readFileSync(at(`karte.${end}`))), end).toEqual({
			width: Math.round(Number(width) * times),
			height: Math.round(Number(height) * times),
			dpi
		});
});

test('poppler finds one page of vectors, tags, a name for the drawing and all fonts inside', async () => {
	need('tags and fonts of PDF', 'pdfinfo', 'pdffonts', 'pdfimages', 'pdftotext');
	for (const name of names) {
		const pdf = `${name}.pdf`;
		const info = await run(folder, 'pdfinfo', pdf);
		expect(info).toMatch(/^Pages: +1$/m);
		expect(info).toMatch(/^Tagged: +yes$/m);
		expect(info).toMatch(/^Author: +Digitalpegel$/m);
		expect(info).toContain(cslOf(name).title);
		expect(info).toContain(`Adresse: ${origin}${charts[name]}`);
		expect(await run(folder, 'pdfinfo', '-struct', pdf)).toMatch(/^Document\n\s+Figure/);
		const fonts = (await run(folder, 'pdffonts', pdf)).trim().split('\n').slice(2);
		expect(fonts.length).toBeGreaterThan(1);
		expect(fonts.filter((font) => !/ yes (yes|no) +(yes|no) +\d+ +\d+$/.test(font))).toEqual([]);
		expect((await run(folder, 'pdfimages', '-list', pdf)).trim().split('\n')).toHaveLength(2);
		const drawn = flowing(await run(folder, 'pdftotext', pdf, '-'));
		for (const words of ['25. November 2026', 'CC BY 4.0', 'ausgelesen von Digitalpegel', 'Auswahl: alles'])
			expect(drawn, name).toContain(words);
	}
});

test('LaTeX makes the report of the recipe: two pages, three charts, each with source, state and reference', async () => {
	need('the recipe for LaTeX', 'pdflatex', 'bibtex', 'pdfinfo', 'pdftotext');
	test.setTimeout(60_000);
	const latex = () => run(folder, 'pdflatex', '-interaction=nonstopmode', '-halt-on-error', 'bericht');
	await latex();
	await run(folder, 'bibtex', 'bericht');
	await latex();
	await latex();
	expect(text('bericht.log')).not.toMatch(/Warning|Overfull|undefined/);
	expect(await run(folder, 'pdfinfo', 'bericht.pdf')).toMatch(/^Pages: +2$/m);
	const printed = flowing(await run(folder, 'pdftotext', 'bericht.pdf', '-'));
	for (const [i, name] of names.entries()) {
		expect(printed).toContain(`Abbildung ${i + 1}: `);
		const { note, URL } = cslOf(name);
		// Once in the drawing, once below it, once in the reference.
		expect(printed.split(note).length, `${name}: ${note}`).toBeGreaterThanOrEqual(4);
		expect(printed.replaceAll(' ', '')).toContain(URL);
	}
	expect(printed.match(/\[Digitalpegel, 2026[abc]\]/g)).toHaveLength(3);
	expect(await run(folder, 'pdfimages', '-list', 'bericht.pdf')).not.toMatch(/image/);
});

test('the recipe for LibreOffice names source, state and reference as they are exported', () => {
	const recipe = text('bericht.fodt');
	const plain = recipe.replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&');
	const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
	const marks = [...recipe.matchAll(/<text:bibliography-mark[^>]*>/g)].map(
		([mark]) =>
			(parser.parse(`${mark}</text:bibliography-mark>`) as Record<string, Record<string, string>>)[
				'text:bibliography-mark'
			]
	);
	expect(marks).toHaveLength(names.length);
	for (const [i, name] of names.entries()) {
		const { id, title, URL, note, license } = cslOf(name);
		expect(marks[i]).toMatchObject({
			'text:identifier': id,
			'text:title': title,
			'text:url': URL,
			'text:note': `${note} ${license}`
		});
		expect(plain).toContain(`${note} ${license} [${i + 1}]`);
		expect(plain).toContain(`${title} [Datensatz, online]`);
		expect(plain).toContain(`Verfügbar unter: ${URL}`);
	}
});

test('LibreOffice Writer keeps the drawings as vectors, in a PDF and in its own form', async () => {
	need('SVG in LibreOffice Writer', 'soffice', 'pdfinfo', 'pdfimages', 'pdftotext');
	test.setTimeout(90_000);
	await office('bericht.fodt', 'pdf');
	expect(await run(folder, 'pdfinfo', 'bericht.pdf')).toMatch(/^Pages: +2$/m);
	expect((await run(folder, 'pdfimages', '-list', 'bericht.pdf')).trim().split('\n')).toHaveLength(2);
	const printed = flowing(await run(folder, 'pdftotext', '-raw', 'bericht.pdf', '-'));
	for (const [i, name] of names.entries()) {
		expect(printed).toContain(`Abbildung ${i + 1}:`);
		expect(printed.split(cslOf(name).note).length, name).toBeGreaterThanOrEqual(3);
	}
	// As a writer inserts them, not beside the document but in it.
	const within = text('bericht.fodt').replaceAll(
		/<draw:image xlink:href="(\w+\.svg)"[^>]*\/>/g,
		(_, svg: string) =>
			`<draw:image><office:binary-data>${readFileSync(at(svg)).toString('base64')}</office:binary-data></draw:image>`
	);
	writeFileSync(at('darin.fodt'), within);
	await office('darin.fodt', 'odt');
	const odt = unzipSync(new Uint8Array(readFileSync(at('darin.odt'))));
	const content = new TextDecoder().decode(odt['content.xml']);
	const frames = [...content.matchAll(/<draw:frame[\s\S]*?<\/draw:frame>/g)].map(([frame]) => frame);
	expect(frames).toHaveLength(names.length);
	for (const frame of frames) {
		// The first that a program knows is drawn; a raster copy is for those that don't know the first.
		const [, first = ''] = /<draw:image xlink:href="([^"]+)"/.exec(frame) ?? [];
		expect(first).toMatch(/\.svg$/);
		expect(new TextDecoder().decode(odt[first])).toContain('<desc>');
	}
});

for (const [name, end] of [
	['karte', 'ods'],
	['karte', 'xlsx'],
	['geld', 'ods'],
	['geld', 'xlsx']
] as const)
	test(`LibreOffice Calc reads the same values out of ${name}.${end} as are in the CSV`, async () => {
		need(`${end} in LibreOffice Calc`, 'soffice');
		test.setTimeout(60_000);
		// Comma, quotes, UTF-8, from the first row, cells as they are and not as they are shown, the first sheet.
		await office(
			`${name}.${end}`,
			'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1'
		);
		const made =
			readdirSync(folder).find((file) => file.startsWith(`${name}-`) && file.endsWith('.csv')) ?? '';
		const read = parse(readFileSync(at(made))) as string[][];
		rmSync(at(made));
		const columns = read[0]?.length ?? 0;
		const told = (parse(readFileSync(at(`${name}.csv`))) as string[][]).map((row) => row.slice(0, columns));
		expect(columns).toBeGreaterThan(10);
		expect(read).toEqual(told);
		// Not as text either: numbers are what Calc can count with.
		const values = (JSON.parse(text(`${name}.json`)) as { rows: { value: number | null }[] }).rows;
		const value = read[0]!.indexOf('value');
		expect(read.slice(1).map((row) => (row[value] === '' ? null : Number(row[value])))).toEqual(
			values.map(({ value }) => value)
		);
	});
