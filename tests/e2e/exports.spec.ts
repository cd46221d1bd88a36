import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { viewFiles, viewForms, type ViewFile } from '../../src/cli/render/view-files.ts';
import type { HandoutPart } from '../../src/lib/ui/handout/parts.ts';
import { pngNotes } from '../support/png-notes.ts';
import { pdfInfo } from '../support/pdf-info.ts';
import { expect, sites, test } from './support/test.ts';

/** What a file says beside its numbers, by the keys that tables have. */
interface Told {
	title: string;
	counted: string;
	filter: string;
	source: string;
	knowledge: string;
	licence: string;
	address: string;
}
/** What stands in a row, by the heads of its columns. */
type Row = Record<string, string | number | null>;

const keys = ['title', 'counted', 'filter', 'source', 'knowledge', 'licence', 'address'] as const;

interface View {
	path: string;
	part: HandoutPart;
	/** What it counts, and what it says it leaves out. */
	counted: RegExp;
	filter: RegExp;
	/** Whether all forms are looked at; of kinds that differ in their words alone, the values as JSON and the drawing. */
	all?: true;
	/** Whether nobody told anything of it, so that it has no number. */
	none?: true;
}
const whole = /^alles, was so gezählt wird$/;
const services = /^Digitale Leistungen: OZG-Leistungsbündel, verfügbar$/;
const authorities = /^Angeschlossene Behörden: Behörden, angeschlossen$/;
const several = /^je nach Zeile verschieden/;
/** Layers of the map, with what is chosen beside. Of shares nobody told a level that can be divided; unit tests hold their numbers. */
const layers: (Pick<View, 'none'> & { query: string })[] = [
	{ query: 'ebene=veraenderung&von=2021' },
	{ query: 'ebene=anteil', none: true },
	{ query: 'ebene=je-kopf' },
	{ query: 'ebene=meldungsdichte&stichtag=2024-09' },
	{ query: 'ebene=entwickelt&stichtag=2024-09' }
];
/** Each kind of view that pages hand out. */
const views: View[] = [
	{ path: '/', part: 'karte', counted: services, filter: whole },
	{
		path: '/?kennzahl=behoerden&von=2021&bis=2024',
		part: 'rang',
		counted: authorities,
		filter: /^2021.+2024$/,
		all: true
	},
	{
		path: '/karte/?kennzahl=behoerden&gegenstand=digitaler-bauantrag&form=kacheln',
		part: 'karte',
		counted: authorities,
		filter: /^Digitaler Bauantrag, digitale Baugenehmigung$/,
		all: true
	},
	...layers.map(({ query, ...told }): View => ({
		path: `/karte/?kennzahl=behoerden&${query}`,
		part: 'karte',
		counted: authorities,
		filter: whole,
		...told
	})),
	{
		path: '/zeit/?kennzahl=behoerden',
		part: 'verlauf',
		counted: authorities,
		filter: whole,
		all: true
	},
	{
		path: '/zeit/?land=14,16',
		part: 'verlauf',
		counted: services,
		filter: /^Sachsen, Thüringen$/,
		all: true
	},
	{
		path: '/zeit/?kennzahl=behoerden',
		part: 'ziele',
		counted: /^Angeschlossene Behörden: Behörden$/,
		filter: whole
	},
	{ path: '/vergleich/', part: 'vergleich', counted: services, filter: whole },
	{
		path: '/vergleich/?gruppe=ost',
		part: 'vergleich',
		counted: services,
		filter: /^ostdeutsche Flächenländer$/
	},
	{ path: '/vergleich/?land=14,16', part: 'vergleich', counted: services, filter: /^Sachsen, Thüringen$/ },
	{ path: '/angaben/?kennzahl=foerderung', part: 'angaben', counted: several, filter: /Fördermittel/ },
	// Nobody told anything of these, which a picture says as well.
	{
		path: '/zeit/?kennzahl=foerderung&stufe=bewilligt&land=05,14',
		part: 'verlauf',
		counted: /^Fördermittel: Euro, bewilligt$/,
		filter: /^Nordrhein-Westfalen, Sachsen$/,
		none: true
	},
	{
		path: '/zeit/?kennzahl=behoerden&land=03,05&bis=2024',
		part: 'ziele',
		counted: /^Angeschlossene Behörden: Behörden$/,
		filter: /^Niedersachsen, Nordrhein-Westfalen, \d{4}.2024$/
	},
	{
		path: '/land/05/?bis=2024&sicherheit=sicher',
		part: 'geld',
		counted: /^Fördermittel: Euro$/,
		filter: /^Nordrhein-Westfalen, nur redaktionell geprüfte, \d{4}.2024$/
	},
	{
		path: '/land/05/?von=2020',
		part: 'nutzung',
		counted: several,
		filter: /^Nordrhein-Westfalen, 2020.\d{4}$/
	},
	{ path: '/land/16/', part: 'nutzung', counted: several, filter: /^Thüringen$/ },
	{ path: '/land/16/', part: 'geld', counted: /^Fördermittel: Euro$/, filter: /^Thüringen$/, all: true },
	{ path: '/land/16/', part: 'verlauf', counted: services, filter: /^Thüringen$/ },
	{
		path: '/gegenstand/e-rechnung/',
		part: 'karte',
		counted: /: /,
		filter: /E-Rechnung|Elektronische Rechnung/
	},
	{
		path: '/gegenstand/e-rechnung/',
		part: 'nutzung',
		counted: several,
		filter: /Elektronische Rechnung/,
		all: true
	}
];

/** Text of a drawing as it is read, its lines joined, and what it says of itself. */
function ofDrawing(svg: string): { drawn: string; described: string } {
	const plain = (text: string) =>
		text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('\u00a0', ' ');
	const lines = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => plain(line));
	return { drawn: lines.join(' '), described: plain(/<metadata[\s\S]*<\/metadata>/.exec(svg)?.[0] ?? '') };
}

/** How each form of file says it all; `null` where it is told in the numbers themselves. */
const readers: Record<string, (file: ViewFile, told: Told, rows: Row[]) => Promise<void> | void> = {
	svg({ bytes }, told) {
		const { drawn, described } = ofDrawing(bytes.toString('utf8'));
		for (const key of keys) {
			expect(described, key).toContain(told[key]);
			// An address that is longer than a line goes on in the next.
			const joined = key === 'address' ? drawn.replaceAll(' ', '') : drawn;
			if (key !== 'knowledge') expect(joined, key).toContain(told[key].replace(/\.$/, ''));
		}
	},
	pdf({ bytes }, told) {
		const info = pdfInfo(bytes);
		expect(info.Title).toBe(told.title);
		expect(info.Author).toBe('Digitalpegel');
		for (const key of keys.slice(1)) expect(info.Subject, key).toContain(told[key]);
		expect(info.Keywords).toBe(`${told.licence}, ${told.address}`);
		const fonts = [...bytes.toString('latin1').matchAll(/\/FontName \/\w+\+([\w-]+)/g)].map(
			([, name]) => name
		);
		expect(fonts.length).toBeGreaterThan(0);
		// Of a sign that the fonts lack, the machine that makes the file would choose the letters.
		expect(fonts.filter((name) => !name?.startsWith('FiraSans'))).toEqual([]);
	},
	...Object.fromEntries(
		['1x.png', '2x.png', '300dpi.png'].map((end) => [
			end,
			({ bytes }: ViewFile, told: Told) => {
				const notes = pngNotes(bytes);
				expect(notes).toMatchObject({ Title: told.title, Author: 'Digitalpegel', Copyright: told.licence });
				for (const key of keys.slice(1)) expect(notes.Description, key).toContain(told[key]);
			}
		])
	),
	...Object.fromEntries(
		['de.csv', 'csv'].map((end) => [
			end,
			({ bytes }: ViewFile, told: Told, values: Row[]) => {
				const rows: Record<string, string>[] = parse(bytes, {
					columns: true,
					bom: true,
					delimiter: end === 'csv' ? ',' : ';'
				});
				expect(rows.length).toBeGreaterThan(0);
				for (const row of rows) for (const key of keys) expect(row[`view_${key}`], key).toBe(told[key]);
				// As programs read numbers, in the German form with its comma.
				const written = (cell: string | number | null | undefined) =>
					typeof cell !== 'number' ? '' : end === 'csv' ? String(cell) : String(cell).replace('.', ',');
				expect(rows.map((row) => row.value)).toEqual(values.map((row) => written(row.value)));
			}
		])
	),
	...Object.fromEntries(
		(
			[
				['xlsx', readXlsx],
				['ods', readOds]
			] as const
		).map(([end, read]) => [
			end,
			async ({ bytes }: ViewFile, told: Told, values: Row[]) => {
				const book = await read(new Uint8Array(bytes));
				const [heads = [], ...cells] = book.sheets[0]?.rows ?? [];
				const typed = cells.map((row) => heads.map((_, i) => row[i] ?? ''));
				expect(typed).toEqual(values.map((row) => heads.map((head) => row[String(head)] ?? '')));
				const notes = (book.sheets[1]?.rows ?? []).map(([, text]) => text);
				for (const key of keys) expect(notes, key).toContain(told[key]);
			}
		])
	),
	json() {
		// It is what the others are held against.
	},
	async parquet({ bytes }, told, values) {
		const file = test.info().outputPath('a.parquet');
		writeFileSync(file, bytes);
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const sql = `SELECT decode(key), decode(value) FROM parquet_kv_metadata('${file}')`;
		const notes = Object.fromEntries(
			(await connection.runAndReadAll(sql)).getRowsJson() as [string, string][]
		);
		const types = (await connection.runAndReadAll(`DESCRIBE FROM '${file}'`)).getRowsJson();
		for (const [name, type] of types as [string, string][])
			if (/^(value|upper|rank)$/.test(name)) expect(type, name).toBe('DOUBLE');
		const read = (await connection.runAndReadAll(`SELECT value FROM '${file}'`)).getRowsJson();
		expect(read.map(([value]) => value)).toEqual(values.map(({ value }) => value));
		connection.closeSync();
		expect(notes).toMatchObject({ ...told });
	},
	bib({ bytes }, told) {
		expect(bytes.toString('utf8')).toContain(`url = {${told.address}}`);
		expect(bytes.toString('utf8')).toContain(`version = {${told.knowledge}}`);
		expect(bytes.toString('utf8')).toContain(told.licence);
	},
	ris({ bytes }, told) {
		const text = bytes.toString('utf8');
		for (const line of [`TI  - ${told.title}`, `UR  - ${told.address}`, `ET  - ${told.knowledge}`])
			expect(text).toContain(line);
		expect(text).toContain(told.licence);
	},
	'csl.json'({ bytes }, told) {
		expect((JSON.parse(bytes.toString('utf8')) as unknown[])[0]).toMatchObject({
			title: told.title,
			URL: told.address,
			version: told.knowledge,
			license: told.licence
		});
	},
	zip() {
		// Its files are those above; what they hold is tested where the package is.
	}
};

test('every form of file has its reader here', () => {
	expect(Object.keys(readers).sort()).toEqual(Object.keys(viewForms).sort());
});

const tables = ['de.csv', 'csv', 'xlsx', 'ods', 'parquet', 'json', 'csl.json', 'bib', 'ris'];
const pictures = ['svg', 'pdf', '1x.png', '2x.png', '300dpi.png'];

for (const { path, part, counted, filter, all, none } of views)
	test(`${part} of ${path} takes along all that goes with its numbers`, async ({ page }) => {
		test.setTimeout(90_000);
		const site = { page, urlOf: (own: string) => sites.node + own };
		const asked = all ? null : ['json', 'svg'];
		const files = await viewFiles(site, path, part, asked);
		const ends = files.map(({ end }) => end).filter((end) => end !== 'zip');
		expect(ends.sort()).toEqual((asked ?? [...tables, ...pictures]).sort());
		const json = files.find(({ end }) => end === 'json')!;
		const said = JSON.parse(json.bytes.toString('utf8')) as Told;
		const told = Object.fromEntries(keys.map((key) => [key, said[key]])) as unknown as Told;
		expect(told.counted).toMatch(counted);
		expect(told.filter).toMatch(filter);
		expect(told.source).toMatch(/Meldung(en)?, ausgelesen von Digitalpegel\. Stand der Kenntnis: /);
		expect(told.knowledge).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(told.licence).toBe('CC BY 4.0');
		expect(told.address).toContain(`stand=${told.knowledge}`);
		// Numbers are numbers, whatever the kind of view; how exact they are and what they count stands beside them.
		const { rows } = JSON.parse(json.bytes.toString('utf8')) as { rows: Row[] };
		expect(rows.some(({ value }) => value !== null)).toBe(!none);
		for (const row of rows) {
			expect(Object.keys(row)).toEqual(expect.arrayContaining(['value', 'bound', 'unit']));
			if (row.value === null) continue;
			expect(row.value).toEqual(expect.any(Number));
			expect([row.bound, row.unit]).toEqual([
				expect.stringMatching(/^[a-z_]+$/),
				expect.stringMatching(/^[a-z_]+(_per_\w+)?$/)
			]);
			for (const [column, cell] of Object.entries(row))
				if (/value|upper|^rank|^programmes$/.test(column) && !column.endsWith('_text') && cell !== null)
					expect(cell, column).toEqual(expect.any(Number));
		}
		for (const file of files) {
			await readers[file.end]?.(file, told, rows);
			expect(file.name).toMatch(new RegExp(`^digitalpegel-[a-z0-9-]{4,}-stand-${told.knowledge}\\.`));
			expect(file.name.endsWith(`.${file.end}`), file.name).toBe(true);
		}
	});

test('a table is drawn with all rows of its page, its bars and its courses, and no line leaves the drawing', async ({
	page
}) => {
	test.setTimeout(90_000);
	for (const [path, part] of [
		['/', 'rang'],
		['/vergleich/?gruppe=ost', 'vergleich'],
		['/angaben/?kennzahl=foerderung', 'angaben'],
		['/land/05/', 'geld']
	] as const) {
		const site = { page, urlOf: (own: string) => sites.node + own };
		const [file] = await viewFiles(site, path, part, ['svg']);
		const svg = file!.bytes.toString('utf8');
		const table = page
			.locator(part === 'angaben' ? 'main table' : 'section:has([data-handout="' + part + '"]) table')
			.first();
		// Parts of a cell stand beside each other on the page, and are parted by a point in the drawing.
		const plain = (text: string) => text.replaceAll(/[\s·]+/g, ' ').trim();
		const names = (await table.locator('tbody tr:not([data-beyond]) > :first-child').allInnerTexts()).map(
			plain
		);
		expect(names.length, path).toBeGreaterThan(0);
		const drawn = plain(ofDrawing(svg).drawn);
		for (const name of names) expect(drawn, path).toContain(name);
		expect(svg.match(/<rect /g)!.length - 1, path).toBeGreaterThanOrEqual(
			await table.locator('.bar:not([style*=" 0%"])').count()
		);
		expect(svg, path).not.toMatch(/fill="(transparent|none|rgba\([^"]*, 0\))" *(\/|width|height)/);
		expect(svg.includes('fill-opacity'), path).toBe((await table.locator('.bar.soft').count()) > 0);
		expect(svg).not.toMatch(/var\(|class=|style=|<style|<script|href="(?!https:\/\/creativecommons)/);
		const { beyond, over } = await page.evaluate((drawing) => {
			document.body.innerHTML = drawing.replace(/^<\?xml[^>]*>/, '');
			const whole = document.querySelector('svg')!.getBoundingClientRect();
			const boxes = [...document.querySelectorAll('text')].map((text) => ({
				words: text.textContent,
				box: text.getBoundingClientRect()
			}));
			// Lines of letters are a little higher than the letters.
			const meet = (a: DOMRect, b: DOMRect) =>
				a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
			return {
				beyond: boxes
					.filter(
						({ box: { left, right, bottom } }) =>
							left < whole.left - 1 || right > whole.right + 1 || bottom > whole.bottom + 1
					)
					.map(({ words }) => words),
				over: boxes.flatMap((one, i) =>
					boxes
						.slice(i + 1)
						.filter((other) => meet(one.box, other.box))
						.map((other) => `${one.words} / ${other.words}`)
				)
			};
		}, svg);
		expect(beyond, path).toEqual([]);
		expect(over, path).toEqual([]);
	}
});
