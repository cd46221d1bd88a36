import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileKind, viewForms } from '../../src/cli/render/view-files.ts';
import { checkedBySums } from '../support/sums.ts';
import { expect, test } from './support/test.ts';

const run = promisify(execFile);
const digitalpegel = (...args: string[]) =>
	run(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args, '--origin', origin]);
const address = '/karte/?kennzahl=behoerden&stand=2026-11-25';
const origin = 'https://digitalpegel.example';

let folder: string;
test.beforeEach(() => {
	// Each command starts a server and a browser of its own, beside those of the tests.
	test.setTimeout(180_000);
	folder = mkdtempSync(join(tmpdir(), 'digitalpegel-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

test('a chart is made by command: the same bytes each time, a PDF with tags and fonts, a reference', async () => {
	const file = (name: string) => join(folder, name);
	const names = ['a.svg', 'a.pdf', 'a.xlsx', 'a.ods', 'a.bib', 'b.svg', 'b.pdf', 'b.xlsx', 'b.ods'];
	await digitalpegel('chart', address, ...names.flatMap((name) => ['-o', file(name)]));
	for (const end of ['svg', 'pdf', 'xlsx', 'ods'])
		expect(readFileSync(file(`a.${end}`)).equals(readFileSync(file(`b.${end}`))), end).toBe(true);
	const [a, pdf, bib] = ['a.svg', 'a.pdf', 'a.bib'].map((name) => readFileSync(file(name)));
	expect(a!.toString('utf8')).toContain(`${origin}${address.replace('&', '&amp;')}`);
	const text = pdf!.toString('latin1');
	for (const part of ['%PDF-', '/StructTreeRoot', '/MarkInfo', 'FiraSans', '/Lang (de)'])
		expect(text).toContain(part);
	expect(text).not.toContain('/Subtype /Image');
	expect(bib!.toString('utf8')).toContain(`url = {${origin}${address}}`);
});

/** Names in a folder whose check sums hold and leave out none. */
function checked(path: string): string[] {
	const names = checkedBySums(path);
	expect(readdirSync(path).sort()).toEqual([...names, 'SHA256SUMS'].sort());
	return names;
}

test('all files of a view are written with their check sums', async () => {
	const path = join(folder, 'all');
	await digitalpegel('export', address, '-o', path);
	expect(checked(path).map(fileKind).sort()).toEqual(Object.keys(viewForms).sort());
});

test('a view for pages of others is written as files that ask for nothing and lead to where they are from', async ({
	page,
	seen
}) => {
	const path = join(folder, 'view');
	await digitalpegel('embed', address, '-o', path);
	expect(checked(path).sort()).toEqual([
		'LIZENZ.txt',
		'auto.html',
		'bild.svg',
		'daten-de.csv',
		'daten.csv',
		'index.html'
	]);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`file://${path}/index.html`);
	expect(asked).toEqual([`file://${path}/index.html`]);
	await expect(page.locator('svg .land[data-land]')).toHaveCount(16);
	await expect(page.getByRole('link', { name: /Ansicht und Belege/ })).toHaveAttribute(
		'href',
		origin + address
	);
	expect(await page.evaluate(() => getComputedStyle(document.querySelector('main')!).paddingTop)).not.toBe(
		'0px'
	);
	seen.foreign.length = 0;
});
