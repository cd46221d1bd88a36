import { readFileSync } from 'node:fs';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import type { Locator, Page } from '@playwright/test';
import { expect, sites, test } from './support/test.ts';

/** The file that a button hands out, its name and its bytes. */
async function fileOf(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return { name: download.suggestedFilename(), bytes: readFileSync((await download.path())!) };
}

test('a map is handed out as a drawing that says what it shows, with legend, source, attribution and address', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(`${sites.node}/karte/?kennzahl=behoerden`);
	const frame = page.locator('figure').first();
	await frame.getByText('Herunterladen').click();
	const { name, bytes } = await fileOf(page, frame.getByRole('button', { name: 'SVG' }));
	expect(name).toMatch(/^digitalpegel-angeschlossene-behoerden-.*-stand-\d{4}-\d\d-\d\d\.svg$/);
	const svg = bytes.toString('utf8');
	expect(svg).toMatch(/keine (gesicherte )?Meldung/);
	for (const words of ['© GeoBasis-DE / BKG', 'CC BY 4.0', '/karte/?kennzahl=behoerden', 'Quelle:'])
		expect(svg.replaceAll('&amp;', '&').replaceAll(/<\/text><text[^>]*>/g, ' ')).toContain(words);
	// It needs nothing beside it, and is drawn in light colours whatever the reader's are.
	expect(svg).not.toMatch(/var\(|class=|style=|<style|<script|(href|src)="(?!#|https:\/\/creativecommons)/);
	expect(svg).toMatch(/<use [^>]*fill="rgb\(/);
	expect(/<defs>.*?<\/defs>/s.exec(svg)?.[0]).not.toMatch(/fill=/);
	// Not every program paints the rim of letters first: it lies below them as letters of its own.
	expect(svg).not.toContain('paint-order');
	expect(svg.match(/aria-hidden="true"[^>]*>NW<|>NW</g)).toHaveLength(2);
	expect(svg).toContain('<rect x="0" y="0" fill="#ffffff"');
	const png = await fileOf(page, frame.getByRole('button', { name: 'PNG für den Druck' }));
	expect(png.name).toMatch(/\.300dpi\.png$/);
	expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1800);
	expect(png.bytes.toString('latin1', 37, 41)).toBe('pHYs');
});

test('small multiples are handed out all, each under its name', async ({ page }) => {
	await page.goto(`${sites.node}/zeit/`);
	const frame = page.locator('figure').first();
	await frame.getByText('Herunterladen').click();
	const { bytes } = await fileOf(page, frame.getByRole('button', { name: 'SVG' }));
	const svg = bytes.toString('utf8');
	const drawn = await frame.locator('li[data-land]:has(svg[role="img"]) h3').allTextContents();
	expect(drawn.length).toBeGreaterThan(5);
	for (const gap of await frame.locator('li[data-land]:has([data-gap]) h3').allTextContents())
		expect(svg.replaceAll(/<\/text><text[^>]*>/g, ' ')).toContain(gap.trim());
	for (const land of drawn) expect(svg).toContain(`>${land.trim()}</text>`);
	expect(svg.match(/<svg /g)).toHaveLength(drawn.length + 1);
});

test('the same rows come as CSV, XLSX, ODS and JSON; a Land without a report has no number', async ({
	page
}) => {
	await page.goto(`${sites.node}/?bis=2024`);
	const frame = page.locator('section', { has: page.locator('#rang') });
	await frame.getByText('Herunterladen').click();
	const get = async (name: string) => (await fileOf(page, frame.getByRole('button', { name }))).bytes;
	const json = JSON.parse((await get('JSON')).toString('utf8')) as {
		licence: string;
		address: string;
		rows: Record<string, string | number | null>[];
	};
	expect(json.licence).toBe('CC BY 4.0');
	expect(json.address).toContain('?bis=2024&stand=');
	expect(json.rows).toHaveLength(16);
	const gaps = json.rows.filter((row) => row.figure === null);
	expect(gaps.length).toBeGreaterThan(0);
	for (const gap of gaps) expect(gap.value).toBeNull();
	const heads = Object.keys(json.rows[0]!);
	const plain = json.rows.map((row) => heads.map((head) => row[head] ?? ''));
	for (const [name, read] of [
		['Excel', readXlsx],
		['OpenDocument', readOds]
	] as const) {
		const book = await read(new Uint8Array(await get(name)));
		const rows = (book.sheets[0]?.rows ?? []).map((row) => heads.map((_, i) => row[i] ?? ''));
		expect(rows[0]).toEqual(heads);
		expect(rows.slice(1), name).toEqual(plain);
	}
	const lines = (await get('CSV (international)')).toString('utf8').trim().split('\r\n');
	expect(lines).toHaveLength(17);
	expect(lines[0]?.startsWith(`${heads.join(',')},view_title,view_counted,view_filter,`)).toBe(true);
});

test('a view is cited with an address that keeps its state, in words and for programs', async ({ page }) => {
	await page.goto(`${sites.node}/zeit/?land=14,16`);
	const frame = page.locator('figure').first();
	await frame.getByText('Zitieren').click();
	const quote = frame.locator('blockquote');
	await expect(quote).toContainText(
		/^DIGITALPEGEL, \d{4}\. .*Sachsen, Thüringen.*CC BY 4\.0\. Verfügbar unter: http/
	);
	const { name, bytes } = await fileOf(page, frame.getByRole('button', { name: 'BibTeX' }));
	expect(name).toMatch(/\.bib$/);
	const address = await frame.locator('a[rel="bookmark"]').getAttribute('href');
	expect(bytes.toString('utf8')).toContain(`url = {${address}}`);
	expect(address).toMatch(/\/zeit\/\?land=14,16&stand=\d{4}-\d\d-\d\d$/);
	await page.goto(address!);
	await expect(page.locator('figure svg[role="img"]').first()).toBeVisible();
	await expect(page.locator('.notice')).toHaveCount(0);
});

test('a drawing is printed alone, in its own size and letters: that is how a browser makes a PDF', async ({
	page
}) => {
	await page.addInitScript(() => {
		window.print = () => {
			(window.top as unknown as { printed: string }).printed = document.documentElement.outerHTML;
			(window.top as unknown as { named: string }).named = window.top!.document.title;
			window.dispatchEvent(new Event('afterprint'));
		};
	});
	await page.goto(`${sites.node}/karte/?kennzahl=behoerden`);
	await page.locator('[data-files] summary').first().click();
	await page.locator('[data-print]').first().click();
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { printed?: string }).printed))
		.toBeTruthy();
	const printed = await page.evaluate(() => (window as unknown as { printed: string }).printed);
	expect(printed).toMatch(/@page ?\{ ?size: ?\d+px \d+px/);
	expect(printed).toMatch(/@font-face[^}]*Fira Sans[^}]*url\("http/);
	expect(printed).toContain('CC BY 4.0');
	expect(printed).not.toContain('<button');
	// Browsers name the file after the page around.
	expect(await page.evaluate(() => (window as unknown as { named: string }).named)).toMatch(
		/^digitalpegel-angeschlossene-behoerden-[a-z0-9-]+-stand-\d{4}-\d\d-\d\d$/
	);
	await expect(page.locator('iframe[aria-hidden]')).toHaveCount(0);
	await expect(page).toHaveTitle(/^Karte/);
});
