import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { embedCode } from '../../src/lib/ui/embed/code.ts';
import { neededHeight } from '../../src/lib/ui/embed/needed-height.ts';
import { colourFindings, findings } from './support/axe.ts';
import { parseLedger } from '../../src/lib/ledger/ndjson.ts';
import { printed } from '../support/printed.ts';
import { expect, sites, test } from './support/test.ts';

const kinds = ['karte~kennzahl=behoerden', 'verlauf~land=12', 'rang~kennzahl=foerderung~stufe=bewilligt'];
/** All that a view loads, as brotli sends it. */
const budget = 15_400;

test.describe('a page of another origin, strict and without script', () => {
	let host: Server;
	let url: string;
	test.beforeAll(async () => {
		const frames = kinds.map((short) =>
			embedCode({ url: `${sites.node}/e/${short}/`, title: short, theme: 'hell', titled: true, height: 1500 })
		);
		host = createServer((_, response) => {
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.setHeader(
				'content-security-policy',
				`default-src 'none'; style-src 'unsafe-inline'; frame-src ${sites.node}`
			);
			response.end(`<!doctype html><html lang="de"><title>Amt</title><h1>Amt</h1>${frames.join('')}</html>`);
		});
		await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
		url = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
	});
	test.afterAll(() => new Promise((resolve) => host.close(resolve)));

	test('shows three kinds within the budget, with the table inside and nothing that runs', async ({
		page,
		seen
	}) => {
		const sizes: Promise<[frame: string, type: string, bytes: number]>[] = [];
		page.on('response', (response) => {
			if (!response.url().startsWith(sites.node)) return;
			sizes.push(
				response
					.body()
					.then((body) => [
						response.frame().url(),
						response.headers()['content-type'] ?? '',
						brotliCompressSync(body).length
					])
			);
		});
		await page.goto(url);
		for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
		await page.waitForLoadState('networkidle');
		await expect(page.frameLocator('iframe >> nth=0').locator('svg .land[data-land]')).toHaveCount(16);
		await expect(page.frameLocator('iframe >> nth=2').getByRole('row')).not.toHaveCount(0);
		const all = await Promise.all(sizes);
		expect(all.filter(([, type]) => /script|font/.test(type))).toEqual([]);
		for (const short of kinds) {
			const own = all.filter(([frame]) => frame.includes(short));
			const sum = own.reduce((bytes, [, , size]) => bytes + size, 0);
			test.info().annotations.push({ type: short, description: `${own.length} requests, ${sum} bytes` });
			expect(own, short).toHaveLength(1);
			expect(sum, short).toBeGreaterThan(1000);
			expect(sum, short).toBeLessThan(budget);
		}
		// Frames that allow no script say where one was stopped: there is none.
		for (const short of kinds)
			expect(
				await page
					.frame({ url: `${sites.node}/e/${short}/` })
					?.locator('script')
					.count(),
				short
			).toBe(0);
		expect(seen.errors).toEqual([]);
		// The page around is the other origin here.
		expect(seen.foreign.every((asked) => asked.startsWith(url))).toBe(true);
		seen.foreign.length = 0;
		expect(await page.context().cookies()).toEqual([]);
	});

	test('is accessible with its frames, shows each in full and prints all of it', async ({ page, seen }) => {
		await page.setViewportSize({ width: 700, height: 900 });
		await page.goto(url);
		for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
		await page.waitForLoadState('networkidle');
		for (const short of kinds) {
			const inner = page.frames().find((frame) => frame.url().includes(encodeURI(short)));
			const hidden = await inner!.evaluate(
				() => document.documentElement.scrollHeight - document.documentElement.clientHeight
			);
			expect(hidden, short).toBeLessThanOrEqual(1);
		}
		// Nothing runs in the frames, so that they are looked into by the test of every kind; here it is what stands around them.
		expect((await findings(page)).filter((found) => !/^(landmark|region)/.test(found))).toEqual([]);
		const { texts } = await printed(await page.pdf({ format: 'A4', tagged: true }));
		seen.foreign.length = 0;
		const words = texts
			.map(({ text }) => text)
			.join(' ')
			.replaceAll(/\s+/g, ' ');
		for (const told of ['Angeschlossene Behörden', 'Brandenburg', 'Quelle: ']) expect(words).toContain(told);
		expect(words.match(/Digitalpegel ist kein/g)).toHaveLength(kinds.length);
	});
});

/** The views of each kind that the record, the frame and the narrow screen are tried with, a card among them. */
const allKinds = [
	'karte',
	'karte~form=kacheln',
	'verlauf',
	'verlauf~kennzahl=foerderung',
	'verlauf~land=02,13',
	'verlauf~kennzahl=behoerden~land=12',
	'rang',
	'rang~kennzahl=behoerden~stufe=geplant',
	'karte~kennzahl=behoerden~ebene=veraenderung',
	'karte~kennzahl=foerderung~ebene=je-kopf~form=kacheln~stichtag=2024-09',
	'verlauf~kennzahl=foerderung~stufen=alle',
	'vergleich',
	'vergleich~kennzahl=foerderung~gruppe=ost',
	'angaben',
	'angaben~nur=umstritten',
	'geld~kennzahl=foerderung~land=14',
	'nutzung~land=05',
	'nutzung~gegenstand=d-nrw',
	'ziele~kennzahl=behoerden'
];
const neededIn = (page: Page) =>
	page.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));

test('no view and no card holds a script, and each has a copy beside it that may run the one that tells its height', async ({
	page,
	request
}) => {
	test.setTimeout(120_000);
	const bodyOf = async (path: string, policy: RegExp) => {
		const response = await request.get(sites.node + path);
		expect(response.status(), path).toBe(200);
		expect(response.headers()['content-security-policy'], path).toMatch(policy);
		return response.text();
	};
	const card = await aCard(page);
	for (const view of [...allKinds.flatMap((short) => [short, `${short}/2026-11-24`]), card])
		for (const path of [`/e/${view}/`, `/en/e/${view}/`]) {
			const html = await bodyOf(path, /^default-src 'none'; style-src [^;]*; (?!.*script)/);
			expect(html, path).not.toMatch(/<script|\son\w+=|javascript:/i);
			const telling = await bodyOf(`${path}auto.html`, /^default-src 'none'; script-src 'sha256-[^' ]+'; /);
			expect(telling.replace(/<script>[\s\S]*?<\/script>/, ''), path).toBe(html);
			expect(telling.match(/<script/g), path).toHaveLength(1);
		}
	for (const none of ['/e/balken/auto.html', '/e/angabe/nichts/auto.html', '/e/karte/2020-01-01/auto.html'])
		expect((await request.get(sites.node + none)).status(), none).toBe(404);
});

test('the record tells a height that holds at its width, and little more', async ({ page, request }) => {
	test.setTimeout(300_000);
	for (const short of [...allKinds, (await aCard(page)).replace('/', '~')]) {
		const address = `${sites.node}/e/${short.replace('angabe~', 'angabe/')}/`;
		const html = await (await request.get(address)).text();
		await page.goto(address);
		// Wider than a record asks for, too: it is reckoned by the same rules.
		for (const width of [280, 400, 600, 1200]) {
			const height = neededHeight(html, width);
			if (width <= 600) {
				const asked = await request.get(
					`${sites.node}/oembed?maxwidth=${width}&url=${encodeURIComponent(address)}`
				);
				expect(await asked.json(), short).toMatchObject({ width, height });
			}
			await page.setViewportSize({ width, height });
			const needed = await neededIn(page);
			expect.soft(height, `${short}, ${width}`).toBeGreaterThanOrEqual(needed);
			expect.soft(height, `${short}, ${width}`).toBeLessThan(needed * 1.5 + 40);
			const hidden = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
			expect.soft(hidden, `${short}, ${width}`).toBeLessThanOrEqual(0);
		}
	}
});

test('the timelines of all Länder are no longer than a column bears', async ({ page }) => {
	await page.setViewportSize({ width: 600, height: 800 });
	for (const short of ['verlauf', 'verlauf~kennzahl=behoerden', 'verlauf~kennzahl=foerderung']) {
		await page.goto(`${sites.node}/e/${short}/`);
		expect(await neededIn(page), short).toBeLessThan(1600);
	}
});

test('the ranks have room in a column of text and on the narrowest telephone', async ({ page }) => {
	for (const [width, bars] of [
		[280, true],
		[420, true],
		[600, false]
	] as const)
		for (const short of ['rang', 'rang~kennzahl=behoerden', 'rang~kennzahl=foerderung']) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`${sites.node}/e/${short}/`);
			const beyond = await page.locator('.scroll').evaluate((box) => box.scrollWidth - box.clientWidth);
			expect(beyond, `${short} at ${width}`).toBe(0);
			// A bar each, as long as its number, where it has a line of its own.
			const lengths = await page
				.locator('tbody .bar')
				.evaluateAll((all) => all.map((bar) => Math.round(bar.getBoundingClientRect().width)));
			// Only what counts the same has bars: without a subject, authorities and money have none.
			expect(Math.max(...lengths), `${short} at ${width}`).toBe(
				bars && short === 'rang'
					? await page
							.locator('tbody .barcol')
							.first()
							.evaluate((cell) => cell.clientWidth)
					: 0
			);
			// It is still told as a table.
			await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(16);
			await expect(page.getByRole('row', { name: /Thüringen/ }).getByRole('cell')).not.toHaveCount(0);
		}
});

test('a comparison says in a narrow frame what there is, and no dash for what is not', async ({ page }) => {
	await page.setViewportSize({ width: 280, height: 800 });
	await page.goto(`${sites.node}/e/vergleich/`);
	await expect(page.locator('tbody tr')).toHaveCount(16);
	const dashes = page.locator('tbody td', { hasText: /^–$/ });
	expect(await dashes.count()).toBeGreaterThan(0);
	for (const dash of await dashes.all()) await expect(dash).toBeHidden();
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3600);
	await page.setViewportSize({ width: 1280, height: 800 });
	await expect(dashes.first()).toBeVisible();
});

test('every kind is read in full at 280 pixels and in a column, at text of 100 and of 200 %', async ({
	page
}) => {
	test.setTimeout(120_000);
	for (const short of [...allKinds, await aCard(page)]) {
		// Without a script a page is the same at a width, whether it was loaded at it or made as wide.
		await page.goto(`${sites.node}/e/${short}/`);
		for (const size of [100, 200]) {
			if (size !== 100) await page.addStyleTag({ content: `html { font-size: ${size}% }` });
			for (const width of [280, 600]) {
				await page.setViewportSize({ width, height: 800 });
				const seen = await page.evaluate(() => ({
					width: window.innerWidth,
					beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
					small: [...document.querySelectorAll<SVGTextElement>('svg text')]
						.filter((text) => text.getBoundingClientRect().width > 0)
						.filter(
							(text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.d ?? 0) < 11.95
						)
						.map((text) => text.textContent)
				}));
				expect(seen, `${short}, ${width}, ${size} %`).toEqual({ width, beyond: 0, small: [] });
			}
		}
	}
});

test('forced colours keep the classes of a map apart and every line seen', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	for (const short of ['karte', 'karte~form=kacheln', 'karte~kennzahl=behoerden~ebene=meldungsdichte']) {
		await page.goto(`${sites.node}/e/${short}/`);
		const fills = await page
			.locator('svg [data-land]:is(.land, .tile)')
			.evaluateAll((lands) => new Set(lands.map((land) => getComputedStyle(land).fill)).size);
		expect(fills, short).toBeGreaterThan(2);
	}
	await page.goto(`${sites.node}/e/verlauf~kennzahl=behoerden/`);
	const text = await page.evaluate(() => getComputedStyle(document.body).color);
	const strokes = await page
		.locator('svg path.line')
		.evaluateAll((lines) => [...new Set(lines.map((line) => getComputedStyle(line).stroke))]);
	expect(strokes).toEqual([text]);
});

test('a view obeys the fragment of its address and prints light', async ({ page }) => {
	const surface = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	await page.goto(`${sites.node}/e/karte/`);
	expect(await surface()).toBe('rgb(255, 255, 255)');
	await page.goto(`${sites.node}/e/karte/#dunkel-ohne-titel`);
	expect(await surface()).toBe('rgb(20, 24, 31)');
	await expect(page.locator('figcaption')).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	expect(await surface()).toBe('rgb(255, 255, 255)');
});

test('a frozen view says so and leads to newer numbers, in files as well', async ({ page }) => {
	for (const site of [sites.node, sites.static]) {
		await page.setViewportSize({ width: 280, height: 600 });
		await page.goto(`${site}/e/karte~kennzahl=behoerden/2026-11-24/`);
		await expect(page.getByText('Stand 24. November 2026.')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
		await expect(page.getByRole('link', { name: /neuere Zahlen/ })).toHaveAttribute(
			'href',
			/e\/karte~kennzahl=behoerden\/$/
		);
	}
});

test('a frozen view says what was corrected since, and keeps to the budget all the same', async ({
	page
}) => {
	const sizes: Promise<number>[] = [];
	page.on('response', (response) =>
		sizes.push(response.body().then((body) => brotliCompressSync(body).length))
	);
	await page.goto(`${sites.node}/e/karte~kennzahl=foerderung~bis=2023/2026-11-24/`);
	const sum = (await Promise.all(sizes)).reduce((bytes, size) => bytes + size, 0);
	test.info().annotations.push({ type: 'frozen', description: `${sum} bytes` });
	expect(sum).toBeLessThan(budget);
	const note = page.locator('footer p').first();
	await expect(note).toContainText(/Seither sind \d+ Angaben dieser Ansicht berichtigt worden/);
	const opened = page.waitForEvent('popup');
	await note.getByRole('link', { name: /€/ }).first().click();
	await expect(await opened).toHaveURL(/\/angabe\//);
	await page.goto(`${sites.node}/e/karte~kennzahl=foerderung~bis=2023/`);
	await expect(page.getByText(/Seither/)).toHaveCount(0);
});

test('no text of a chart is cut: a number without its first letters is another one', async ({ page }) => {
	for (const width of [320, 640])
		for (const short of [
			'verlauf~kennzahl=foerderung',
			'verlauf~kennzahl=foerderung~land=11',
			'verlauf',
			'karte~kennzahl=foerderung'
		]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`${sites.node}/e/${short}/`);
			const beyond = await page.locator('svg text').evaluateAll((texts) =>
				texts
					.filter((text) => text.getBoundingClientRect().width > 0)
					.filter((text) => {
						const { left, right } = text.getBoundingClientRect();
						return left < 0 || right > document.documentElement.clientWidth;
					})
					.map((text) => text.textContent)
			);
			expect(beyond, `${short}, ${width}`).toEqual([]);
		}
});

test('what names no view is no page', async ({ page, seen }) => {
	for (const path of ['/e/balken/', '/e/karte~bis=1999/', '/e/angabe/nicht/']) {
		const response = await page.goto(sites.node + path);
		expect(response?.status(), path).toBe(404);
	}
	const card = await aCard(page);
	for (const path of ['/e/karte/', `/e/${card}/`])
		for (const [day, reason] of [
			['2020-01-01', 'Einen Kenntnisstand vom 1. Januar 2020 gibt es nicht; der erste ist vom '],
			['2099-01-01', 'Einen Kenntnisstand vom 1. Januar 2099 gibt es nicht; der neueste ist vom ']
		] as const) {
			const response = await page.goto(`${sites.node}${path}${day}/`);
			expect(response?.status(), path).toBe(404);
			await expect(page.locator('main')).toContainText(reason);
			const asked = `${sites.node}/oembed?url=${encodeURIComponent(`${sites.node}${path}${day}/`)}`;
			const told = await page.request.get(asked);
			expect(told.status(), asked).toBe(404);
			expect(await told.text()).toContain(reason);
		}
	await page.goto(`${sites.node}/en/e/karte/2099-01-01/`);
	await expect(page.locator('main')).toContainText('There is no state of knowledge of 1 January 2099');
	const future = await page.goto(`${sites.node}/${card}/?stand=2099-01-01`);
	expect(future?.status()).toBe(404);
	await page.goto(`${sites.node}/karte/?stand=2099-01-01`);
	await expect(page.locator('.notices')).toContainText('der neueste ist vom');
	seen.failed.length = 0;
	seen.errors.length = 0;
});

/** The card of a figure, as its page names it. */
async function aCard(page: Page): Promise<string> {
	await page.goto(`${sites.node}/land/12/`);
	const link = await page.locator('.figures .quantity').first().getAttribute('href');
	return `angabe/${/angabe\/([^/]+)\//.exec(link ?? '')?.[1] ?? ''}`;
}

test('the card of a figure says it in a sentence with its words, within the budget and without asking further', async ({
	page
}) => {
	const card = await aCard(page);
	await page.goto(`${sites.node}/${card}/`);
	const sentence = await page.getByRole('heading', { level: 1 }).innerText();
	await page.locator('summary', { hasText: 'Einbetten' }).click();
	await expect(page.getByLabel('Code zum Kopieren')).toHaveValue(new RegExp(`/e/${card}/"`));
	await page.getByLabel(/dieser Stand bleibt/).check();
	await expect(page.getByLabel('Code zum Kopieren')).toHaveValue(
		new RegExp(`/e/${card}/\\d{4}-\\d\\d-\\d\\d/"`)
	);
	await page.getByLabel(/immer die neuesten/).check();
	await expect(page.getByLabel('mit Überschrift')).toHaveCount(0);
	await page.goto('about:blank');
	const sizes: Promise<number>[] = [];
	page.on('response', (response) =>
		sizes.push(response.body().then((body) => brotliCompressSync(body).length))
	);
	await page.goto(`${sites.node}/e/${card}/`);
	expect((await Promise.all(sizes)).reduce((bytes, size) => bytes + size, 0)).toBeLessThan(budget);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence);
	await expect(page.locator('blockquote mark')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Angabe und Belege bei Digitalpegel' })).toHaveAttribute(
		'href',
		new RegExp(`${card}/$`)
	);
	await page.goto(`${sites.static}/en/e/${card}/`);
	await expect(page.getByRole('link', { name: 'Figure and evidence at Digitalpegel' })).toBeVisible();
});

for (const kind of ['node', 'static'] as const)
	test(`a card of an earlier day tells what was told then, within the budget, ${kind}`, async ({ page }) => {
		const { id, day, told } = decidedLater();
		const sizes: Promise<number>[] = [];
		page.on('response', (response) =>
			sizes.push(response.body().then((body) => brotliCompressSync(body).length))
		);
		await page.goto(`${sites[kind]}/e/angabe/${id}/${day}/`);
		expect((await Promise.all(sizes)).reduce((bytes, size) => bytes + size, 0)).toBeLessThan(budget);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(told);
		await expect(page.getByText('Stand der Kenntnis: ')).toBeVisible();
		await expect(page.locator('footer')).toContainText('berichtigt oder neu beurteilt');
		await expect(page.locator('footer a').first()).toHaveAttribute('href', new RegExp(`/e/angabe/${id}/$`));
	});

test('there is no card of a day on which the figure was not known', async ({ page, seen }) => {
	const { id } = decidedLater();
	for (const day of ['2026-11-01', '2099-01-01', '2026-13-01'])
		expect((await page.goto(`${sites.node}/e/angabe/${id}/${day}/`))?.status(), day).toBe(404);
	seen.failed.length = 0;
	seen.errors.length = 0;
});

/** A figure whose number of municipalities, services or euros was read on one day and judged or read otherwise on a later one. */
function decidedLater(): { id: string; day: string; told: string } {
	const ledger = parseLedger(readFileSync('data/figures.ndjson', 'utf8'), 'figures.ndjson');
	const first = ledger.find(
		(f) =>
			f.unit !== 'eur' &&
			f.value > 9 &&
			f.value < 1000 &&
			f.knownUntil !== null &&
			ledger.some((g) => g.id === f.id && g.knownFrom === f.knownUntil)
	);
	if (!first) throw new Error('data/figures.ndjson holds no figure that was read otherwise before');
	return { id: first.id, day: first.knownFrom, told: String(first.value) };
}

test('the card of a figure that an editor rejected says so', async ({ page }) => {
	const [decision] = /^[^,]+,reject,/m.exec(readFileSync('data/decisions.csv', 'utf8')) ?? [];
	const id = decision?.split(',')[0] ?? '';
	expect(id).not.toBe('');
	await page.goto(`${sites.node}/e/angabe/${id}/#hell-ohne-titel`);
	await expect(page.getByText('Die Redaktion hat diese Angabe verworfen; sie zählt nicht.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('every kind is accessible, and those of most colours in the dark too', async ({ page }) => {
	test.setTimeout(120_000);
	const card = await aCard(page);
	const dark = [...kinds, card, 'karte~kennzahl=behoerden~ebene=veraenderung', 'vergleich'];
	for (const short of [...allKinds, card]) {
		await page.goto(`${sites.node}/e/${short}/`);
		expect(await findings(page), short).toEqual([]);
	}
	for (const short of dark) {
		await page.goto(`${sites.node}/e/${short}/#dunkel`);
		expect(await colourFindings(page), `${short}, dark`).toEqual([]);
	}
});

test('the code of a view can be copied from its chart, of the newest numbers or of this state', async ({
	page
}) => {
	await page.goto(`${sites.node}/karte/?kennzahl=behoerden`);
	await page.locator('summary', { hasText: 'Einbetten' }).first().click();
	const code = page.getByLabel('Code zum Kopieren');
	await expect(code).toHaveValue(/\/e\/karte~kennzahl=behoerden\/"/);
	await expect(page.frameLocator('iframe').locator('svg .land[data-land]')).toHaveCount(16);
	// The name stays where it is pasted: it tells no day that passes.
	await expect(code).toHaveValue(/title="Angeschlossene Behörden je Land: Behörden, angeschlossen"/);
	await page.getByLabel(/dieser Stand bleibt/).check();
	await expect(code).toHaveValue(/title="[^"]*, angeschlossen, Stand \d[^"]* 20\d\d"/);
	await page.getByLabel('dunkel').check();
	await expect(code).toHaveValue(/\/e\/karte~kennzahl=behoerden\/\d{4}-\d{2}-\d{2}\/#dunkel"/);
});

/** The part of a page where a view is handed out, opened. */
async function opened(page: Page, nth = 0) {
	const panel = page.locator('[data-embed]').nth(nth);
	await panel.locator('summary').click();
	return panel;
}

test('the code tells the height that the view needs at the width that is chosen', async ({ page }) => {
	await page.goto(`${sites.node}/zeit/?kennzahl=behoerden`);
	const panel = await opened(page);
	const code = panel.getByLabel('Code zum Kopieren');
	const told: [number, number][] = [];
	for (const width of [320, 600, 800]) {
		await panel.getByLabel(new RegExp(`^${width} Pixel`)).check();
		await expect(code).toHaveValue(new RegExp(`width="${width}"`));
		await expect(code).not.toHaveValue(/height="900"/);
		told.push([width, Number(/height="(\d+)"/.exec(await code.inputValue())?.[1])]);
	}
	await panel.getByLabel(/so breit wie die Seite/).check();
	const wide = Number(/height="(\d+)"/.exec(await code.inputValue())?.[1]);
	for (const [width, height] of [...told, [1000, wide] as const]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`${sites.node}/e/verlauf~kennzahl=behoerden/`);
		const needed = await neededIn(page);
		expect(height, String(width)).toBeGreaterThanOrEqual(needed);
		if (width !== 1000) expect(height, String(width)).toBeLessThan(needed * 1.1);
	}
});

test('a view is handed out in English, as an element, after a click, as a picture and as a table', async ({
	page
}) => {
	await page.goto(`${sites.node}/zeit/?kennzahl=behoerden`);
	const panel = await opened(page);
	const code = panel.getByLabel('Code zum Kopieren');
	await panel.getByLabel(/^Englisch/).check();
	await expect(code).toHaveValue(/\/en\/e\/verlauf~kennzahl=behoerden\/" title="[^"]*authorities/i);
	await panel.getByLabel(/^Element mit Skript/).check();
	await expect(code).toHaveValue(/<digital-pegel heights="280:\d+ [^"]*600:\d+[^"]*"><a [^>]*><img /);
	await panel.getByLabel(/^Element, das erst fragt/).check();
	await expect(code).toHaveValue(/click="Load the view from Digitalpegel"/);
	await expect(code).not.toHaveValue(/<img/);
	await panel.getByLabel(/^Bild/).check();
	await expect(code).toHaveValue(/<img src="digitalpegel-[^"]*\.svg" alt="[^"]*Sachsen[^"]*\d/);
	await panel.getByLabel(/^Tabelle als HTML/).check();
	const rows = (await code.inputValue()).match(/<tr>/g)?.length;
	expect(rows).toBe(await page.locator('#verlauf-bild-headline ~ details table tr').count());
});

test('the map of tiles is handed out as one', async ({ page }) => {
	await page.goto(`${sites.node}/karte/?form=kacheln`);
	await expect(page.locator('link[type="application/json+oembed"]')).toHaveAttribute(
		'href',
		/\/oembed\/karte~form=kacheln\.json$/
	);
	const panel = await opened(page);
	await expect(panel.getByLabel('Code zum Kopieren')).toHaveValue(/\/e\/karte~form=kacheln\/"/);
	await expect(page.frameLocator('[data-embed] iframe').locator('.tile')).toHaveCount(16);
});

test('each map, timeline and table has a frame, that shows what its page shows', async ({ page }) => {
	test.setTimeout(90_000);
	for (const [path, nth, short, words] of [
		['/karte/?ebene=anteil&kennzahl=behoerden', 0, 'karte~kennzahl=behoerden~ebene=anteil', 'Anteil an den'],
		['/karte/?stichtag=2024-09', 0, 'karte~stichtag=2024-09', 'Ende September 2024'],
		['/zeit/?stufen=alle', 0, 'verlauf~stufen=alle', 'alle Stufen'],
		['/vergleich/?gruppe=ost', 0, 'vergleich~gruppe=ost', 'ostdeutsche Flächenländer'],
		['/angaben/?nur=umstritten', 0, 'angaben~nur=umstritten', 'Alle Angaben, '],
		['/zeit/?kennzahl=behoerden', 1, 'ziele~kennzahl=behoerden', 'Ziele und was daraus wurde'],
		['/land/05/', 0, 'nutzung~land=05', 'Hier genutzt'],
		['/land/05/', 1, 'geld~kennzahl=foerderung~land=05', 'Nordrhein-Westfalen: Geld'],
		['/gegenstand/d-nrw/', 1, 'nutzung~gegenstand=d-nrw', 'Wo es genutzt wird']
	] as const) {
		await page.goto(sites.node + path);
		const panel = await opened(page, nth);
		const code = panel.getByLabel('Code zum Kopieren');
		await expect(code, path).toHaveValue(new RegExp(`/e/${short}/" title="[^"]*${words}`));
		await expect(panel.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText(words);
		await expect(panel.getByRole('link', { name: /Anleitung für WordPress/ })).toHaveAttribute(
			'href',
			/einbetten\/$/
		);
	}
});

test('a frame of a table has the rows of its page, also of an earlier day', async ({ page }) => {
	for (const [path, short, name] of [
		[
			'/vergleich/?kennzahl=behoerden&stand=2026-11-24',
			'vergleich~kennzahl=behoerden',
			'Angeschlossene Behörden'
		],
		['/angaben/?nur=umstritten&stand=2026-11-24', 'angaben~nur=umstritten', 'Alle Angaben']
	] as const) {
		const rows = async () => {
			const region = page.getByRole('region', { name, exact: true });
			const texts = await region.locator('tbody tr').allInnerTexts();
			return texts.slice(0, 12).map((text) => text.replaceAll(/\s+/g, ' ').trim());
		};
		await page.goto(sites.node + path);
		const seen = await rows();
		expect(seen.length, path).toBeGreaterThan(1);
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(`${sites.node}/e/${short}/2026-11-24/`);
		expect(await rows(), path).toEqual(seen);
		await expect(page.getByText('Stand 24. November 2026.')).toBeVisible();
	}
});

test('in a narrow frame each cell of a wide table stands behind the head of its column', async ({ page }) => {
	await page.setViewportSize({ width: 280, height: 800 });
	for (const short of ['angaben', 'vergleich', 'geld~kennzahl=foerderung~land=14', 'nutzung~land=05']) {
		await page.goto(`${sites.node}/e/${short}/`);
		const cells = page.locator('tbody tr').first().locator('td[data-head]');
		expect(await cells.count(), short).toBeGreaterThan(1);
		const head = await cells.last().evaluate((cell) => getComputedStyle(cell, '::before').content);
		expect(head, short).toBe(`"${(await cells.last().getAttribute('data-head')) ?? ''}"`);
		const beyond = await page
			.locator('tbody :is(th, td)')
			.evaluateAll(
				(all) => all.filter((cell) => cell.getBoundingClientRect().right > window.innerWidth).length
			);
		expect(beyond, short).toBe(0);
	}
});

test('a list with words of a reader has no frame, and says why', async ({ page }) => {
	await page.goto(`${sites.node}/angaben/?q=wohngeld`);
	const panel = await opened(page);
	await expect(panel.getByText('Für eine Liste mit Suchwörtern gibt es keinen Rahmen')).toBeVisible();
	await expect(panel.getByLabel('Code zum Kopieren')).toHaveValue(/<table>[^]*Wohngeld/i);
});

test('plain files hand out no address that they do not have', async ({ page, request }) => {
	await page.goto(`${sites.static}/karte/`);
	const usual = await opened(page);
	await expect(usual.getByLabel('Code zum Kopieren')).toHaveValue(/src="http/);
	const code = await usual.getByLabel('Code zum Kopieren').inputValue();
	expect((await request.get(/src="([^"]+)"/.exec(code)?.[1] ?? '')).status()).toBe(200);
	await page.getByText('Herunterladen').first().click();
	await expect(page.locator('[data-file="bundle"]')).toHaveCount(1);

	await page.goto(`${sites.static}/karte/?bis=2019`);
	const panel = await opened(page);
	await expect(panel.getByText('Dieser Server hält nur die üblichen Ansichten')).toBeVisible();
	await expect(panel.getByLabel('Befehl zum Kopieren')).toHaveValue(
		/digitalpegel -- embed '\/karte\/\?bis=2019&stand=\d{4}-\d\d-\d\d' --part karte -o karte --origin http/
	);
	await expect(panel.getByLabel('Code zum Kopieren')).toHaveValue(/<img /);
	await expect(panel.locator('iframe')).toHaveCount(0);
	await page.getByText('Herunterladen').first().click();
	await expect(page.locator('[data-file="json"]')).toHaveCount(1);
	await expect(page.locator('[data-file="bundle"]')).toHaveCount(0);
	await expect(page.locator('link[type="application/json+oembed"]')).toHaveCount(0);
});
