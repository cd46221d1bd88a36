import type { Page } from '@playwright/test';
import { expect, sites, test } from './support/test.ts';

const list = (page: Page) => page.getByRole('region', { name: 'Alle Angaben' });
const rows = (page: Page) => list(page).locator('tbody tr');
/** How many figures the heading tells. */
const told = async (page: Page) =>
	Number((await page.locator('h2#angaben').innerText()).replaceAll(/\D/g, ''));
const whole = async (page: Page) => {
	await expect(rows(page)).toHaveCount(await told(page), { timeout: 20_000 });
	await expect(list(page)).not.toHaveAttribute('aria-busy');
};
/** Places of the rows that are seen in the list, counted from 0. */
const seen = (page: Page) =>
	list(page).evaluate((box) => {
		const { top, bottom } = box.getBoundingClientRect();
		const head = box.querySelector('thead')!.getBoundingClientRect();
		const under = Math.max(top, Math.min(head.bottom, bottom));
		return [...box.querySelectorAll<HTMLElement>('tbody tr')]
			.filter((row) => {
				const at = row.getBoundingClientRect();
				return at.bottom > under + 1 && at.top < bottom - 1;
			})
			.map((row) => Number(row.ariaRowIndex) - 2);
	});
/** Follows a link as the page does, without a new document. */
const follow = (page: Page, to: string) =>
	page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.querySelector('main')!.append(link);
		link.click();
	}, to);

for (const kind of ['node', 'static'] as const)
	test(`all figures of a selection stand in one list, each told by its place, ${kind}`, async ({ page }) => {
		await page.goto(`${sites[kind]}/angaben/`);
		const count = await told(page);
		expect(count).toBeGreaterThan(100);
		await whole(page);
		await expect(list(page).locator('table')).toHaveAttribute('aria-rowcount', String(count + 1));
		const places = await rows(page).evaluateAll((all) => all.map((row) => Number(row.ariaRowIndex)));
		expect(places).toEqual(Array.from({ length: count }, (_, i) => i + 2));
		expect(await list(page).evaluate((box) => box.scrollHeight > 2 * box.clientHeight)).toBe(true);
		await expect(page.getByText(`Alle ${count} Angaben stehen in dieser Liste.`)).toBeVisible();
		await expect(page.getByRole('link', { name: 'nächste Seite' })).toHaveCount(0);
	});

for (const width of [360, 1280]) {
	test(`the list of a later page begins with that page, at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`${sites.node}/angaben/?seite=3`);
		await whole(page);
		// Those before it are there, too, above what is seen.
		await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '2');
		const places = await seen(page);
		expect(places).toContain(100);
		expect(places[0]).toBeGreaterThan(95);
	});

	test(`who comes back finds the list where it was left, at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`${sites.node}/angaben/`);
		await whole(page);
		await rows(page).nth(150).locator('a').first().click();
		await expect(page).toHaveURL(/\/angabe\//);
		await expect(list(page)).toHaveCount(0);
		await page.goBack();
		await expect.poll(() => seen(page)).toContain(150);
		await whole(page);
		expect(await seen(page)).toContain(150);
		await page.reload({ waitUntil: 'networkidle' });
		await expect.poll(() => seen(page)).toContain(150);
	});

	test(`columns keep their width and nothing jumps while rows come, at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`${sites.node}/angaben/`, { waitUntil: 'commit' });
		const widths = () =>
			list(page)
				.locator('tbody tr')
				.first()
				.evaluate((row) => [...row.children].map((cell) => cell.getBoundingClientRect().width));
		await rows(page).first().waitFor();
		await page.evaluate(() => document.fonts.ready);
		const before = await widths();
		await whole(page);
		expect(await widths()).toEqual(before);
		expect(await list(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
	});
}

test('a head stays in sight, and keys lead through the list', async ({ page }) => {
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
	const inView = async () => {
		await expect(page.locator(`#${id} a`).first()).toBeFocused();
		await expect(page.locator(`#${id}`)).toBeInViewport();
		await whole(page);
		await expect(page.locator(`#${id}`)).toBeInViewport();
	};
	await page.goto(`${sites.node}/methode/`);
	await page.goto(`${sites.node}/angaben/#${id}`);
	await inView();
	await page.goto(`${sites.node}/methode/`);
	await follow(page, `/angaben/#${id}`);
	await inView();
});

test('another order begins at its first row', async ({ page }) => {
	await page.goto(`${sites.node}/angaben/`);
	await whole(page);
	await list(page).evaluate((box) => (box.scrollTop = 5000));
	await expect.poll(async () => (await seen(page))[0]).toBeGreaterThan(10);
	await page.getByRole('link', { name: 'Wert', exact: true }).click();
	await expect(page).toHaveURL(/sort=/);
	await whole(page);
	expect((await seen(page))[0]).toBe(0);
	// Who comes back finds the other order at the place where it was left.
	await page.goBack();
	await expect(page).not.toHaveURL(/sort=/);
	await expect.poll(async () => (await seen(page))[0]).toBeGreaterThan(10);
});

test('the page can be left while rows still come', async ({ page }) => {
	for (const wait of [0, 50, 150, 400]) {
		await page.goto(`${sites.node}/angaben/`, { waitUntil: 'load' });
		await expect(list(page).locator('tr[aria-rowindex="60"]')).toBeAttached();
		await page.waitForTimeout(wait);
		await follow(page, '/methode/');
		await expect(page).toHaveURL(/methode/);
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Alle Angaben');
	}
});

test('on paper stand all rows of the list, and none is cut', async ({ page }) => {
	await page.goto(`${sites.node}/angaben/?seite=2`);
	await whole(page);
	await page.emulateMedia({ media: 'print' });
	expect(await list(page).evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1);
	await expect(rows(page).first()).toBeVisible();
	await expect(rows(page).last()).toBeVisible();
});

test('without a script a page is all of its rows, and the others are linked', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${sites.node}/angaben/`);
	await expect(rows(page)).toHaveCount(50);
	await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '2');
	expect(await list(page).evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1);
	await page.getByRole('link', { name: 'nächste Seite' }).click();
	await expect(page).toHaveURL(/seite=2/);
	await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '52');
	await context.close();
});

test.describe('of twenty thousand figures', () => {
	test.setTimeout(120_000);
	const many = 20_000;
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
		await follow(page, `/angaben/${query}`);
		await expect.poll(() => told(page), { timeout: 60_000 }).toBeGreaterThan(many);
		await expect(rows(page)).toHaveCount(500, { timeout: 20_000 });
		return told(page);
	}

	test('more come as one scrolls, at both ends', async ({ page }) => {
		const count = await openMany(page, '?seite=300');
		await expect(list(page).locator('table')).toHaveAttribute('aria-rowcount', String(count + 1));
		await expect(page.getByText(/^Angaben 14\.951 bis 15\.450 von 20\.\d{3}/)).toBeVisible();
		await list(page).evaluate((box) => (box.scrollTop = box.scrollHeight));
		await expect(rows(page).last()).toHaveAttribute('aria-rowindex', String(15_550 + 1));
		const last = await seen(page);
		expect(last.at(-1)).toBe(15_449);
		await list(page).evaluate((box) => (box.scrollTop = 0));
		await expect(rows(page).first()).toHaveAttribute('aria-rowindex', String(14_850 + 2));
		// What was seen stays where it was.
		expect(await seen(page)).toContain(14_950);
	});
});
