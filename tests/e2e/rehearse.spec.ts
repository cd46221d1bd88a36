import type { Page } from '@playwright/test';
import { expect, sites, test } from './support/test.ts';

/** Lets a test say when a page has time. */
const holdLeisure = (page: Page) =>
	page.addInitScript(() => {
		const waiting: (() => void)[] = [];
		Object.assign(window, {
			waiting,
			requestIdleCallback: (one: () => void) => waiting.push(one)
		});
	});

/** Gives a page time, once for each thing that waits for it. */
const giveLeisure = (page: Page, times: number) =>
	page.evaluate(async (most) => {
		const { waiting } = window as unknown as { waiting: (() => void)[] };
		let given = 0;
		for (let quiet = 0; quiet < 10 && given < most;) {
			const next = waiting.shift();
			if (next) {
				next();
				given += 1;
			}
			quiet = next ? 0 : quiet + 1;
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		return given;
	}, times);

const waits = (page: Page) =>
	page.evaluate(() => (window as unknown as { waiting: unknown[] }).waiting.length);

/** A choice of the filter; other forms of the page may have one of the same name. */
const choice = (page: Page, name: 'bis' | 'stufe') => page.locator(`.filter select[name="${name}"]`);

/** A table or a drawing of each page, that nobody touches. */
const parts = [
	['/', 'section[aria-labelledby="rang"] tbody tr'],
	['/', '#karte-bild-headline'],
	['/karte/', '.overview tbody tr'],
	['/vergleich/', 'section[aria-labelledby="tabelle"] tbody tr'],
	['/land/12/', '#karte-bild-headline']
] as const;

for (const [path, part] of parts)
	test(`what nobody touched stands when the first choice is made, and is changed by it in place: ${path} ${part}`, async ({
		page
	}) => {
		await holdLeisure(page);
		await page.goto(`${sites.node}${path}`, { waitUntil: 'networkidle' });
		const text = () => page.locator('main').innerText();
		const before = await text();
		const held = await page.locator(part).first().elementHandle();
		expect(await waits(page)).toBe(0);
		await choice(page, 'bis').focus();
		await expect.poll(() => waits(page)).toBe(1);
		expect(await giveLeisure(page, 200)).toBeGreaterThan(10);
		// It is seen by nobody.
		expect(await text()).toBe(before);
		await choice(page, 'bis').selectOption('2022');
		await expect(page).toHaveURL(/bis=2022/);
		expect(await text()).not.toBe(before);
		expect(await held!.evaluate((node) => node.isConnected)).toBe(true);
	});

test('whatever somebody does ends it, and it goes on when they come near again', async ({ page }) => {
	await holdLeisure(page);
	await page.goto(`${sites.node}/`, { waitUntil: 'networkidle' });
	await choice(page, 'bis').focus();
	await expect.poll(() => waits(page)).toBe(1);
	await page.keyboard.press('Shift');
	// What waited already finds that it is not wanted, and nothing waits any more.
	expect(await giveLeisure(page, 200)).toBe(1);
	await choice(page, 'stufe').focus();
	await expect.poll(() => waits(page)).toBe(1);
	expect(await giveLeisure(page, 200)).toBeGreaterThan(10);
});

test('what is computed beforehand is what the choice shows', async ({ page }) => {
	await page.goto(`${sites.node}/?bis=2022`, { waitUntil: 'networkidle' });
	const shown = await page.locator('main').innerText();
	await holdLeisure(page);
	await page.goto(`${sites.node}/`, { waitUntil: 'networkidle' });
	await choice(page, 'bis').focus();
	await expect.poll(() => waits(page)).toBe(1);
	await giveLeisure(page, 200);
	await choice(page, 'bis').selectOption('2022');
	await expect(page).toHaveURL(/bis=2022/);
	expect(await page.locator('main').innerText()).toBe(shown);
});
