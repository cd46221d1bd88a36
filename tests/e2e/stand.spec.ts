import type { APIRequestContext } from '@playwright/test';
import type { Metadata } from '#lib/dataset/metadata.ts';
import { checkOf } from '#lib/state/short-check.ts';
import { expect, sites, test } from './support/test.ts';

/** The first day of the data, and the newest. */
async function days(request: APIRequestContext) {
	const { stands } = (await (await request.get(`${sites.node}/daten/metadata.json`)).json()) as Metadata;
	return { first: stands[0] ?? '', newest: stands.at(-1) ?? '' };
}
const old = /Diese Seite zeigt, was am 24\. November 2026 bekannt war\./;

test('lists and indexes show the state of knowledge that is asked for', async ({ page }) => {
	const { first } = await days(page.request);
	for (const path of ['/gegenstand/', '/gegenstand/ozg/', '/quellen/', '/korrekturen/', '/suche/?q=ozg']) {
		await page.goto(`${sites.node}${path}${path.includes('?') ? '&' : '?'}stand=${first}`);
		await expect(page.getByText(old), path).toBeVisible();
		await page.getByRole('link', { name: /^Neuesten Stand zeigen/ }).click();
		await expect(page, path).not.toHaveURL(/stand=/);
		await expect(page.getByText(old), path).toHaveCount(0);
		await page.goto(`${sites.node}${path}${path.includes('?') ? '&' : '?'}stand=2099-01-01`);
		await expect(page.locator('.notices'), path).toContainText(
			'Einen Kenntnisstand vom 1. Januar 2099 gibt es nicht'
		);
	}
	await page.goto(`${sites.node}/korrekturen/?stand=${first}`);
	await expect(page.locator('main h2')).toHaveCount(1);
	const sources = () => page.locator('.publishers summary .small').allInnerTexts();
	await page.goto(`${sites.node}/quellen/`);
	const now = await sources();
	await page.goto(`${sites.node}/quellen/?stand=${first}`);
	expect(await sources()).not.toEqual(now);
});

test('pages that know no earlier state say so where one is asked for', async ({ page }) => {
	const { first } = await days(page.request);
	for (const path of ['/methode/', '/abfrage/']) {
		await page.goto(`${sites.node}${path}`);
		await expect(page.getByText('Diese Seite kennt keinen früheren Stand')).toHaveCount(0);
		await page.goto(`${sites.node}${path}?stand=${first}`);
		await expect(page.getByText('Diese Seite kennt keinen früheren Stand'), path).toBeVisible();
	}
});

for (const kind of ['node', 'static'] as const)
	test(`the data are cited with their state, and lead to what is kept of it: ${kind}`, async ({ page }) => {
		const { first, newest } = await days(page.request);
		await page.goto(`${sites[kind]}/daten/`);
		await expect(page.locator('blockquote')).toContainText(`/daten/?stand=${newest}`);
		await page.goto(`${sites[kind]}/daten/?stand=${first}`);
		const note = page.locator('aside.remark');
		await expect(note).toContainText('Gefragt ist nach dem vom 24. November 2026');
		for (const link of await note.getByRole('link').all()) {
			const { href } = await link.evaluate((a: HTMLAnchorElement) => ({ href: a.href }));
			expect((await page.request.get(href)).status(), href).toBe(200);
		}
	});

test('a view is cited with the file that shows the same without a script', async ({ page }) => {
	const { newest } = await days(page.request);
	for (const kind of ['node', 'static'] as const) {
		await page.goto(`${sites[kind]}/karte/`);
		const frame = page.locator('figure').first();
		await frame.getByText('Zitieren').click();
		const file = frame.getByRole('link', { name: new RegExp(`/e/karte/${newest}/$`) });
		await expect(file).toBeVisible();
		const href = (await file.getAttribute('href')) ?? '';
		expect(new URL(href).origin).toBe(new URL(sites[kind]).origin);
		expect((await page.request.get(href)).status(), href).toBe(200);
	}
	const frame = page.locator('figure').first();
	await expect(frame.locator('blockquote')).toContainText(/Ohne Skript: http.*\/e\/karte\//);
	// Of a view that no file shows, none is named.
	await page.goto(`${sites.static}/karte/?abdeckung=alle`);
	await expect(page).toHaveURL(/abdeckung/);
	await frame.getByText('Zitieren').click();
	await expect(frame.locator('blockquote')).toBeVisible();
	await expect(frame.locator('blockquote')).not.toContainText('Ohne Skript');
});

test('a day that is not over is cited as such', async ({ page }) => {
	const { newest } = await days(page.request);
	const mark = 'Der Tag war beim Zitieren noch nicht zu Ende.';
	for (const [now, open] of [
		[`${newest}T12:00:00+01:00`, true],
		['2099-01-01T12:00:00+01:00', false]
	] as const) {
		await page.clock.setFixedTime(new Date(now));
		await page.goto(`${sites.static}/karte/`);
		const frame = page.locator('figure').first();
		await frame.getByText('Zitieren').click();
		const quote = frame.locator('blockquote');
		await expect(quote).toContainText('Stand der Kenntnis');
		await expect(quote).toContainText(open ? mark : 'CC BY 4.0');
		if (!open) await expect(quote).not.toContainText(mark);
		await expect(frame.getByText('noch nicht zu Ende: Was heute')).toHaveCount(open ? 1 : 0);
	}
});

test.describe('a file without script', () => {
	test.use({ javaScriptEnabled: false });
	test('says that it shows the newest state, and names the frozen views', async ({ page }) => {
		const { first } = await days(page.request);
		await page.goto(`${sites.static}/karte/?stand=${first}`);
		await expect(page.getByText(/Ohne Skript zeigt diese Datei den neuesten Stand/)).toBeVisible();
		await page.getByRole('link', { name: '24. November 2026', exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`/e/karte/${first}/$`));
		await expect(page.locator('figure h1')).toBeVisible();
		for (const path of ['/quellen/', '/korrekturen/']) {
			await page.goto(`${sites.static}${path}?stand=${first}`);
			await expect(page.getByText(/Diese Datei zeigt den Kenntnisstand vom/)).toBeVisible();
		}
		await page.goto(`${sites.static}/methode/?stand=${first}`);
		await expect(page.getByText('Diese Seite kennt keinen früheren Stand')).toBeVisible();
		await page.goto(`${sites.node}/karte/?stand=${first}`);
		await expect(page.getByText(/Ohne Skript zeigt/)).toHaveCount(0);
	});
});

test('a short address with a wrong sign is no page, and the answer says what can be wrong', async ({
	request
}) => {
	const get = (path: string) => request.get(`${sites.node}${path}`, { maxRedirects: 0 });
	expect((await get('/g/1012n/')).headers().location).toBe('/karte/?kennzahl=behoerden');
	expect((await get('/g/')).status()).toBe(200);
	for (const [path, words] of [
		['/g/1012o/', 'Mindestens ein Zeichen ist falsch'],
		['/g/1012o/2026-11-25/', '0 und o, 1 und l'],
		['/g/1012n1/', 'Mindestens ein Zeichen ist falsch'],
		['/en/g/1012o/', 'at least one character is wrong'],
		// Its last signs are right, and yet no page has it.
		[`/g/z${checkOf('z')}/`, 'Mindestens ein Zeichen ist falsch']
	] as const) {
		const answer = await get(path);
		expect(answer.status(), path).toBe(404);
		expect(await answer.text(), path).toContain(words);
	}
});
