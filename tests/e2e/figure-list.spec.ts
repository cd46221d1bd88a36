import type { Page } from '@playwright/test';
import { expect, sites, test } from './support/test.ts';

const list = (page: Page) => page.getByRole('region', { name: 'Alle Angaben' });
const rows = (page: Page) => list(page).locator('tbody tr[data-index]');
/** How many figures the heading tells. */
const told = async (page: Page) =>
	Number((await page.locator('h2#angaben').innerText()).replaceAll(/\D/g, ''));
const whole = async (page: Page) => {
	await expect(rows(page)).toHaveCount(await told(page), { timeout: 20_000 });
	await expect(list(page)).not.toHaveAttribute('aria-busy');
};
/** Places of the rows that are seen. */
const seen = (page: Page) =>
	list(page).evaluate((box) => {
		const { top, bottom } = box.getBoundingClientRect();
		const head = box.querySelector('thead')!.getBoundingClientRect();
		const under = Math.max(top, Math.min(head.bottom, bottom));
		return [...box.querySelectorAll<HTMLElement>('tr[data-index]')]
			.filter((row) => {
				const at = row.getBoundingClientRect();
				return at.bottom > under + 1 && at.top < bottom - 1;
			})
			.map((row) => Number(row.dataset.index));
	});

test('all figures of a selection stand in one list, each told by its place', async ({ page }) => {
	await page.goto(`${sites.node}/angaben/`);
	const count = await told(page);
	expect(count).toBeGreaterThan(100);
	await whole(page);
	await expect(list(page).locator('table')).toHaveAttribute('aria-rowcount', String(count + 1));
	const places = await rows(page).evaluateAll((all) => all.map((row) => Number(row.ariaRowIndex)));
	expect(places).toEqual(Array.from({ length: count }, (_, i) => i + 2));
	expect(await list(page).evaluate((box) => box.scrollHeight > box.clientHeight)).toBe(true);
	await expect(list(page).locator('.room')).toHaveCount(0);
});

for (const width of [360, 1280])
	test(`the list of a later page begins with that page, at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`${sites.node}/angaben/?seite=3`);
		await whole(page);
		await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '2');
		// It stays where it was, below a caption that is above the list now.
		const places = await seen(page);
		expect(places).toContain(100);
		expect(places[0]).toBeGreaterThan(95);
	});

test('a head stays in sight, and columns keep their width while rows come', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 800 });
	await page.goto(`${sites.node}/angaben/`);
	await whole(page);
	await list(page).focus();
	await page.keyboard.press('End');
	const count = await told(page);
	await expect.poll(async () => (await seen(page)).at(-1)).toBe(count - 1);
	const [box, head] = [await list(page).boundingBox(), await list(page).locator('th').first().boundingBox()];
	expect(Math.abs(head!.y - box!.y)).toBeLessThan(2);
	await page.keyboard.press('Home');
	await expect.poll(async () => (await seen(page))[0]).toBe(0);
	await page.keyboard.press('PageDown');
	await expect.poll(async () => (await seen(page))[0]).toBeGreaterThan(0);
});

test('an address leads to a figure of whatever page', async ({ page }) => {
	await page.goto(`${sites.node}/angaben/`);
	await whole(page);
	const id = (await rows(page).last().getAttribute('id'))!;
	await page.goto(`${sites.node}/methode/`);
	await page.goto(`${sites.node}/angaben/#${id}`);
	await expect(page.locator(`#${id} a`).first()).toBeFocused();
	await expect(page.locator(`#${id}`)).toBeInViewport();
	await whole(page);
	await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('on paper stands the page that the address names', async ({ page }) => {
	await page.goto(`${sites.node}/angaben/?seite=2`);
	await whole(page);
	await page.emulateMedia({ media: 'print' });
	const printed = await rows(page).evaluateAll((all: HTMLElement[]) =>
		all.filter((row) => row.offsetHeight > 0).map((row) => Number(row.dataset.index))
	);
	expect(printed).toEqual(Array.from({ length: 50 }, (_, i) => 50 + i));
	expect(await list(page).evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1);
	await expect(page.locator('caption')).toContainText('Seite 2 von');
});

test('without a script a page is all of its rows, and the others are linked', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${sites.node}/angaben/`);
	await expect(rows(page)).toHaveCount(50);
	await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '2');
	await page.getByRole('link', { name: 'nächste Seite' }).click();
	await expect(page).toHaveURL(/seite=2/);
	await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '52');
	await context.close();
});

test.describe('of a hundred thousand figures', () => {
	test.setTimeout(120_000);
	const many = 100_000;
	/** Comes from another page, with as many figures as are asked for. */
	async function openMany(page: Page, query = ''): Promise<number> {
		let made = false;
		await page.route(/figures.*\.json/, async (route) => {
			const response = await route.fetch();
			const told = (await response.json()) as unknown;
			const list = Array.isArray(told) ? (told as { id: string }[]) : null;
			if (made || list === null || list.length < 5) return route.fulfill({ response });
			made = true;
			const json = Array.from({ length: many }, (_, i) => ({
				...list[i % list.length]!,
				id: `f${String(i).padStart(11, '0')}`
			}));
			return route.fulfill({ response, json });
		});
		await page.goto(`${sites.node}/zeit/`);
		// From here on a link is followed without a new page.
		await expect(page.locator('.brush')).toBeVisible();
		await page.evaluate((to) => {
			const link = document.createElement('a');
			link.href = to;
			document.querySelector('main')!.append(link);
			link.click();
		}, `/angaben/${query}`);
		await expect.poll(() => told(page), { timeout: 60_000 }).toBeGreaterThan(many);
		await expect(list(page).locator('.room')).not.toHaveCount(0);
		return told(page);
	}

	test('those in sight are drawn, from the first to the last', async ({ page }) => {
		const count = await openMany(page);
		await expect(list(page).locator('table')).toHaveAttribute('aria-rowcount', String(count + 1));
		expect(await rows(page).count()).toBeLessThan(120);
		await list(page).focus();
		await page.keyboard.press('End');
		await expect.poll(async () => (await seen(page)).at(-1)).toBe(count - 1);
		expect(await rows(page).count()).toBeLessThan(120);
		await list(page).evaluate((box) => (box.scrollTop = box.scrollHeight / 2));
		await expect.poll(async () => (await seen(page)).length).toBeGreaterThan(3);
		const middle = await seen(page);
		expect(middle).toEqual(Array.from({ length: middle.length }, (_, i) => middle[0]! + i));
		expect(middle[0]).toBeGreaterThan(count / 4);
		expect(await rows(page).count()).toBeLessThan(120);
		await page.keyboard.press('Home');
		await expect.poll(async () => (await seen(page))[0]).toBe(0);
	});

	test('the focus stays where it is when its row is left', async ({ page }) => {
		await openMany(page);
		await list(page).evaluate((box) => (box.scrollTop = 20_000));
		await expect.poll(async () => (await seen(page))[0] ?? 0).toBeGreaterThan(100);
		const index = (await seen(page))[2]!;
		const link = list(page).locator(`tr[data-index="${index}"] a`).first();
		await link.focus();
		await list(page).evaluate((box) => (box.scrollTop = box.scrollHeight / 2));
		await expect.poll(async () => (await seen(page))[0] ?? 0).toBeGreaterThan(1000);
		await expect(link).toBeFocused();
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
	});
});
