import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { elementCode } from '../../src/lib/ui/embed/code.ts';
import { expect, sites, test } from './support/test.ts';

let host: Server;
let url: string;
const bodies: Record<string, () => string> = {
	'/element': () =>
		elementCode({
			url: `${sites.node}/e/karte~kennzahl=behoerden/`,
			title: 'Karte',
			theme: 'hell',
			titled: true,
			heights: { 320: 640 },
			picture: `${sites.node}/bild/karte~kennzahl=behoerden.png`,
			alternative: 'Karte',
			click: null,
			script: `${sites.node}/digital-pegel.js`
		}),
	'/klick': () =>
		bodies['/element']!().replace('<digital-pegel ', '<digital-pegel click="Karte von Digitalpegel laden" '),
	// As WordPress shows a provider that it does not know: its sandbox, its secret, its way to ask for the height. Its
	// script comes last and may miss what the frame told before, so it says that it is there.
	'/wordpress': () =>
		`<iframe id="f" sandbox="allow-scripts" security="restricted" width="600" height="300" title="x" src="${sites.node}/e/karte/auto.html#?secret=a1B2c3"></iframe>
		<script>f.addEventListener('load', () => setTimeout(() => {
			addEventListener('message', ({ data, source }) => { if (data.message === 'height' && data.secret === 'a1B2c3' && source === f.contentWindow) f.height = Math.min(1000, Math.max(200, data.value)); });
			f.contentWindow.postMessage({ message: 'ready', secret: 'a1B2c3' }, '*');
		}, 500));</script>`
};

test.beforeAll(async () => {
	host = createServer((request, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(
			`<!doctype html><html lang="de"><title>Amt</title><h1>Amt</h1>${bodies[request.url ?? '']?.() ?? ''}</html>`
		);
	});
	await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
	url = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
test.afterAll(() => new Promise((resolve) => host.close(resolve)));
test.afterEach(({ seen }) => {
	// The page around is the other origin here.
	seen.foreign.length = 0;
});

test('the element gives a view the height that it needs, also when its table opens', async ({ page }) => {
	await page.goto(`${url}/element`);
	const frame = page.locator('digital-pegel iframe');
	const height = () => frame.evaluate((f) => Number((f as HTMLIFrameElement).height));
	await expect.poll(height).not.toBe(640);
	const before = await height();
	const inner = page.frameLocator('digital-pegel iframe');
	await inner.getByText('Als Tabelle').click();
	await expect.poll(height).toBeGreaterThan(before + 100);
	expect(
		await inner.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight)
	).toBeLessThanOrEqual(1);
	await expect(frame).toHaveAttribute('title', 'Karte');
});

test('room is kept for the height that a view needs where it stands, so that nothing moves', async ({
	page
}) => {
	await page.setViewportSize({ width: 616, height: 800 });
	await page.goto(`${sites.node}/zeit/`);
	const panel = page.locator('[data-embed]').first();
	await panel.locator('summary').click();
	await panel.getByLabel(/^Element mit Skript/).check();
	const code = panel.getByLabel('Code zum Kopieren');
	await expect(code).toHaveValue(/600:\d+/);
	bodies['/verlauf'] = () => snippet;
	const snippet = await code.inputValue();
	await page.goto(`${url}/verlauf`);
	const frame = page.locator('digital-pegel iframe');
	const reserved = /600:(\d+)/.exec(snippet)?.[1];
	const told = Number(reserved);
	// What was reserved is what the frame takes, but for the slack that strangers' letters are given.
	await expect.poll(() => frame.evaluate((f: HTMLIFrameElement) => Number(f.height))).toBeLessThan(told);
	const height = await frame.evaluate((f: HTMLIFrameElement) => Number(f.height));
	expect(told - height).toBeLessThan(told * 0.03);
});

test('of several elements on a page each becomes its view', async ({ page }) => {
	bodies['/zwei'] = () => {
		const one = bodies['/element']!();
		return `<script src="${sites.node}/digital-pegel.js"></script>${one}${one}`;
	};
	await page.goto(`${url}/zwei`);
	await expect(page.locator('digital-pegel > iframe')).toHaveCount(2);
});

test('without the script its picture stays, named and with its way to the view', async ({ page }) => {
	bodies['/ohne'] = () => bodies['/element']!().replace(/<script.*/, '');
	await page.goto(`${url}/ohne`);
	const picture = page.getByRole('link', { name: 'Karte' }).getByRole('img');
	await expect(picture).toBeVisible();
	expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200);
});

test('heights that others send are not heard', async ({ page }) => {
	await page.goto(`${url}/element`);
	const frame = page.locator('digital-pegel iframe');
	const height = () => frame.evaluate((f) => (f as HTMLIFrameElement).height);
	await expect.poll(height).not.toBe('640');
	const before = await height();
	await page.evaluate(() => postMessage({ type: 'digitalpegel:height', v: 1, height: 5555 }, '*'));
	await page.waitForTimeout(200);
	expect(await height()).toBe(before);
});

test('where it has to ask first, nothing is loaded before the click', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`${url}/klick`);
	const button = page.getByRole('button', { name: 'Karte von Digitalpegel laden' });
	await expect(button).toBeVisible();
	expect(asked.filter((one) => one.includes('/e/'))).toEqual([]);
	await button.press('Enter');
	await expect(page.frameLocator('iframe').locator('svg .land[data-land]')).toHaveCount(16);
});

test('WordPress is told the height in its own way', async ({ page }) => {
	await page.goto(`${url}/wordpress`);
	await expect
		.poll(() => page.locator('#f').evaluate((f) => Number((f as HTMLIFrameElement).height)))
		.toBeGreaterThan(500);
});

test('the script weighs less than 2 kB', () => {
	const size = brotliCompressSync(readFileSync('static/digital-pegel.js')).length;
	expect(size).toBeGreaterThan(200);
	expect(size).toBeLessThan(2000);
});

test('an editorial system finds the record of a view, and the frame that it names shows it', async ({
	page,
	request
}) => {
	await page.goto(`${sites.node}/karte/?kennzahl=behoerden`);
	const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
	const told = (await (await request.get(href!)).json()) as { html: string; type: string; title: string };
	expect(told).toMatchObject({ type: 'rich', version: '1.0' });
	expect(told.title).toContain('Angeschlossene Behörden');
	const src = /src="([^"]+)"/.exec(told.html)?.[1];
	const asked = await request.get(
		`${sites.node}/oembed?format=json&maxwidth=400&url=${encodeURIComponent(`${sites.node}/en/karte/?kennzahl=behoerden`)}`
	);
	expect(await asked.json()).toMatchObject({
		width: 400,
		title: expect.stringMatching(/authorities/i) as unknown
	});
	expect((await request.get(`${sites.node}/oembed?url=https://other.example/`)).status()).toBe(404);
	expect((await request.get(`${sites.node}/oembed?format=xml&url=${sites.node}/karte/`)).status()).toBe(501);
	await page.goto(src!);
	await expect(page.locator('svg .land[data-land]')).toHaveCount(16);
});

test('a link to a figure becomes its card, and a link to any page has a picture', async ({
	page,
	request
}) => {
	test.setTimeout(90_000);
	await page.goto(`${sites.node}/angaben/`);
	const figure = await page.locator('a[href*="/angabe/"]').first().getAttribute('href');
	await page.goto(new URL(figure!, page.url()).href);
	const heading = await page.locator('h1').innerText();
	const record = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
	const told = (await (await request.get(record!)).json()) as { html: string; title: string };
	// Its title stands alone, so it tells the date, too.
	expect(told.title.replaceAll(/\s/g, ' ')).toContain(heading.replaceAll(/\s/g, ' ').replace(/\.$/, ' ('));
	const asked = await request.get(`${sites.node}/oembed?url=${encodeURIComponent(page.url())}`);
	expect(((await asked.json()) as typeof told).html).toBe(told.html);
	const day = '2026-11-25';
	const then = await request.get(
		`${sites.node}/oembed?url=${encodeURIComponent(`${page.url()}?stand=${day}`)}`
	);
	expect(((await then.json()) as typeof told).html).toContain(`/${day}/"`);

	for (const path of [
		new URL(page.url()).pathname,
		'/',
		'/land/12/',
		'/en/methode/',
		'/zeit/?kennzahl=behoerden',
		'/angaben/?kennzahl=foerderung',
		'/gegenstand/e-rechnung/'
	]) {
		await page.goto(sites.node + path);
		const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
		const response = await request.get(picture!);
		expect(response.headers()['content-type'], picture!).toBe('image/png');
		const png = await response.body();
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	}
	// What the page shows with its filter, of its day; where it shows no view, no numbers of another.
	const then2 = `${new URL(figure!, `${sites.node}/angaben/`).pathname}?stand=${day}`;
	for (const [path, name] of [
		['/?kennzahl=foerderung&stufe=bewilligt', 'karte~kennzahl=foerderung~stufe=bewilligt'],
		['/karte/?kennzahl=behoerden&ebene=anteil', 'karte~kennzahl=behoerden~ebene=anteil'],
		['/zeit/?kennzahl=behoerden', 'verlauf~kennzahl=behoerden'],
		['/vergleich/?gruppe=ost', 'vergleich~gruppe=ost'],
		['/land/05/?kennzahl=foerderung', 'verlauf~kennzahl=foerderung~land=05'],
		['/gegenstand/e-rechnung/', 'nutzung~gegenstand=e-rechnung'],
		['/angaben/?kennzahl=foerderung&nur=undatiert', 'angaben~kennzahl=foerderung~nur=undatiert'],
		['/angaben/?q=wohngeld', 'digitalpegel'],
		[then2, `angabe~${/angabe\/([^/]+)/.exec(then2)?.[1]}~stand=${day}`],
		['/methode/', 'digitalpegel']
	] as const) {
		await page.goto(sites.node + path);
		const picture = (await page.locator('meta[property="og:image"]').getAttribute('content'))!;
		expect(picture, path).toBe(`${sites.node}/bild/${name}.png`);
		expect((await request.get(picture)).status(), picture).toBe(200);
	}
	for (const none of ['balken', 'karte~bis=sieben', 'karte~stand=2001-01-01', 'angabe~nichts'])
		expect((await request.get(`${sites.node}/bild/${none}.png`)).status(), none).toBe(404);
});
