import { expect, sites, test } from './support/test.ts';

for (const kind of ['node', 'static'] as const)
	test(`a figure that was found shows what tells it from others of its place, ${kind}`, async ({ page }) => {
		await page.goto(`${sites[kind]}/suche/?q=wohngeld`);
		const rows = page.locator('ul.figures > li');
		await expect(rows.first()).toBeVisible();
		const told = await rows.allTextContents();
		expect(told.length).toBeGreaterThan(1);
		expect(new Set(told).size).toBe(told.length);
		for (const row of await rows.all()) {
			await expect(row.locator('.when')).toHaveText(/\d{4}|ohne Datum/);
			await expect(row.locator('.words')).not.toBeEmpty();
			await expect(row.locator('cite')).not.toBeEmpty();
			await expect(row.locator('.quantity')).toHaveAttribute('href', /\/angabe\//);
		}
	});

test('the search box offers the names that it knows once somebody writes in it, and not before', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`${sites.static}/suche/`);
	expect(asked.filter((url) => url.includes('metadata.json'))).toEqual([]);
	await page.keyboard.press('/');
	const names = page.locator('header datalist option');
	await expect(names).not.toHaveCount(0);
	const told = await names.evaluateAll((options) =>
		options.map((option) => (option as HTMLOptionElement).value)
	);
	expect(told).toContain('Thüringen');
	expect(told).toContain('Wohngeld');
	expect(new Set(told).size).toBe(told.length);
});

for (const kind of ['node', 'static'] as const)
	test(`a town of which nothing is told is found, with its Land, ${kind}`, async ({ page }) => {
		await page.goto(`${sites[kind]}/suche/?q=Potsdam`);
		const untold = page.locator('[data-untold]');
		await expect(untold.getByRole('listitem').first()).toHaveText(/^\s*Potsdam \(Stadt\):\s*Brandenburg$/);
		await untold.getByRole('link', { name: 'Brandenburg' }).first().click();
		await expect(page).toHaveURL(/land\/12/);
	});

test('the key can be turned off until the window is closed, and nothing is kept before', async ({ page }) => {
	await page.goto(`${sites.node}/barrierefreiheit/`);
	await page.getByRole('main').getByRole('link', { name: 'Suche' }).click();
	const box = page.getByRole('banner').getByRole('combobox');
	const key = page.getByLabel('Die Taste „/“ führt zur Suche');
	const kept = () =>
		page.evaluate(() => Object.keys(sessionStorage).filter((name) => !name.startsWith('sveltekit:')));
	await expect(key).toBeChecked();
	expect(await kept()).toEqual([]);
	await key.uncheck();
	await expect(box).not.toHaveAttribute('aria-keyshortcuts');
	// The key would act from a page's body, and would from a page that is opened later: the box to turn it on shows that its script runs.
	for (const path of [null, '/suche/']) {
		if (path) await page.goto(sites.node + path);
		await expect(key).toBeVisible();
		await expect(key).not.toBeChecked();
		await page.locator('h1').click();
		await page.keyboard.press('/');
		await expect(box).not.toBeFocused();
		await expect(box).not.toHaveAttribute('aria-keyshortcuts');
	}
	await key.check();
	expect(await kept()).toEqual([]);
	await page.locator('h1').click();
	await page.keyboard.press('/');
	await expect(box).toBeFocused();
});

test('the search box offers towns that begin with what is written', async ({ page }) => {
	await page.goto(`${sites.node}/karte/`);
	await page.keyboard.press('/');
	await page.keyboard.type('Görl');
	await expect(page.locator('header datalist option[value="Görlitz"]')).toHaveCount(1);
});

test('words of a place and of a subject together lead to both, and to the figures of both', async ({
	page
}) => {
	await page.goto(`${sites.node}/suche/?q=Wohngeld+NRW`);
	const both = page.locator('[data-apart]');
	await expect(both.getByRole('link', { name: 'Wohngeld', exact: true })).toHaveAttribute(
		'href',
		/gegenstand\/wohngeld\//
	);
	await expect(both.getByRole('link', { name: 'Alles zu Nordrhein-Westfalen' })).toHaveAttribute(
		'href',
		/land\/05\//
	);
	const told = both.getByRole('link', { name: /Angaben? dazu in Nordrhein-Westfalen/ });
	const count = Number(/\d+/.exec((await told.textContent()) ?? '')?.[0]);
	expect(count).toBeGreaterThan(0);
	await told.click();
	await expect(page).toHaveURL(/angaben\/\?.*land=05/);
	await expect(page.locator('tbody tr')).toHaveCount(count);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
	test('one search box stands above what is found, and what is found is seen at once', async ({ page }) => {
		await page.goto(`${sites.node}/suche/?q=wohngeld`);
		await expect(page.getByRole('banner').getByRole('combobox')).toBeHidden();
		await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
		await expect(page.getByLabel('Die Taste „/“ führt zur Suche')).toBeHidden();
		const head = await page.getByRole('banner').boundingBox();
		expect(head!.height).toBeLessThan(740 * 0.4);
		const first = await page.getByRole('main').getByRole('heading', { level: 2 }).first().boundingBox();
		expect(first!.y).toBeLessThan(740);
		await page.goto(`${sites.node}/karte/`);
		await expect(page.getByRole('banner').getByRole('combobox')).toBeVisible();
	});
});

test('two Länder lead to their comparison, first of all', async ({ page }) => {
	await page.goto(`${sites.node}/suche/?q=sachsen+th%C3%BCringen+2024`);
	await page
		.locator('main')
		.getByRole('link', { name: 'Sachsen und Thüringen vergleichen, Stand Ende 2024' })
		.click();
	await expect(page).toHaveURL(/\/vergleich\/\?(bis=2024&land=14,16|land=14,16&bis=2024)$/);
	await expect(page.getByRole('heading', { name: 'Sachsen und Thüringen' })).toBeVisible();
});

test('contested figures and the pages of the foot are found by what they are called', async ({ page }) => {
	for (const [text, name, address] of [
		['umstritten', 'Umstrittene Angaben', /\/angaben\/\?nur=umstritten$/],
		['barrierefreiheit', 'Barrierefreiheit', /\/barrierefreiheit\/$/]
	] as const) {
		await page.goto(`${sites.node}/suche/?q=${text}`);
		await page.locator('main').getByRole('link', { name, exact: true }).click();
		await expect(page).toHaveURL(address);
	}
});
