import { expect, sites, test } from './support/test.ts';

/** Numbers that stand beside each other without one filter in common tell what they count. */
test('a number of services tells its unit where several are mixed', async ({ page }) => {
	await page.goto(`${sites.node}/angaben/?kennzahl=leistungen`);
	const units = /^Digitale Leistungen\s+(OZG-Leistungsbündel|Verwaltungsleistungen|Onlinedienste|Formulare)$/;
	const kinds = await page.locator('td.metric').allInnerTexts();
	expect(kinds.length).toBeGreaterThan(10);
	for (const kind of kinds) expect(kind).toMatch(units);
	// Once is enough.
	await page.goto(`${sites.node}/angaben/?kennzahl=leistungen&spalten=wert,kennzahl,einheit`);
	await expect(page.locator('td.metric').first()).toHaveText('Digitale Leistungen');

	for (const [path, heading] of [
		['/', 'Neu erfasst'],
		['/land/09/', 'Kreise und Gemeinden']
	] as const) {
		await page.goto(sites.node + path);
		const counted = page.locator(`section:has(> h2:text-is("${heading}")) .counted`);
		await expect(counted.first()).toBeVisible();
		for (const told of await counted.allTextContents())
			expect(told).toMatch(/€|OZG-Leistungsbündel|Verwaltungsleistungen|Onlinedienste|Formulare|Behörden/);
	}
});

test('a section that is linked to says of which Land it is', async ({ page }) => {
	await page.goto(`${sites.node}/land/09/#entwickelt`);
	await expect(page.locator('#entwickelt')).toHaveText('Bayern: hier entwickelt, hier genutzt');
});

test('lines of a small panel are told apart', async ({ page }) => {
	await page.goto(`${sites.node}/zeit/?stand=2026-11-25`);
	const panel = page.locator('li[data-land="05"]');
	await expect(panel.locator('[data-note]')).toHaveText(/16 flächendeckend; 372 in mindestens einer Kommune/);
	// One line needs no name.
	await expect(page.locator('li[data-land="16"] [data-note]')).toHaveCount(0);
});

test('a subject that is in no list has a name', async ({ page }) => {
	await page.goto(`${sites.node}/korrekturen/`);
	const told = page.locator('del, ins');
	await expect(told.filter({ hasText: /^(vorher:|jetzt:)?\s*Kommunalportal$/ }).first()).toBeAttached();
});

test('the figure table fits a phone and a desk', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto(`${sites.node}/angaben/`);
	const place = page.locator('td.place').first();
	const box = (await place.boundingBox())!;
	expect(box.x + box.width).toBeLessThanOrEqual(360);
	const sort = page.locator('thead a').filter({ hasText: 'Ort' });
	expect((await sort.boundingBox())!.height).toBeGreaterThanOrEqual(24);
	await sort.click();
	await expect(page).toHaveURL(/sortiert|ort/);
	await page.setViewportSize({ width: 1440, height: 900 });
	for (const address of ['/angaben/', '/angaben/?seite=4']) {
		await page.goto(sites.node + address);
		const scroll = page.locator('.scroll:has(td.place)');
		expect(await scroll.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
	}
	// Amounts say for how many years they are, and of what they are a part.
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(`${sites.node}/angaben/?kennzahl=foerderung`);
	await expect(page.locator('td.value').filter({ hasText: 'für mehrere Jahre' }).first()).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
});

test('what a wide table is about is read without moving it', async ({ page }) => {
	await page.setViewportSize({ width: 768, height: 900 });
	await page.goto(`${sites.node}/vergleich/`);
	const box = page.locator('.scroll:has(caption)').first();
	const [around, caption] = [(await box.boundingBox())!, (await box.locator('caption').boundingBox())!];
	expect(caption.x + caption.width).toBeLessThanOrEqual(around.x + around.width + 1);
});

/** What readers may set for all text (WCAG 2.2, 1.4.12). */
const spaced = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

test('pages fit 320 pixels with letters set apart', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	for (const path of ['/', '/zeit/', '/angaben/', '/gegenstand/aufenthalt-digital/', '/methode/']) {
		await page.goto(sites.node + path);
		if (path === '/zeit/') await expect(page.locator('.brush')).toBeVisible();
		await page.evaluate((css) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets = [sheet];
		}, spaced);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
	}
});

test('the table beside the map stands in sight on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	for (const query of [
		'',
		'?kennzahl=behoerden',
		'?kennzahl=foerderung',
		'?kennzahl=behoerden&ebene=veraenderung',
		'?kennzahl=behoerden&ebene=anteil',
		'?kennzahl=foerderung&ebene=je-kopf',
		'?kennzahl=behoerden&ebene=entwickelt',
		'?ebene=meldungsdichte'
	]) {
		await page.goto(`${sites.node}/karte/${query}`);
		const table = page.getByRole('region', { name: 'Dieselben Werte als Tabelle' });
		const hidden = await table.evaluate((box) => box.scrollWidth - box.clientWidth);
		expect(hidden, query).toBeLessThanOrEqual(0);
	}
});

test('the comparison stands in sight on a common screen, with all units', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	for (const query of ['', '?land=14,16', '?kennzahl=behoerden', '?kennzahl=foerderung']) {
		await page.goto(`${sites.node}/vergleich/${query}`);
		const table = page.locator('.scroll:has(.trend)').first();
		const hidden = await table.evaluate((box) => box.scrollWidth - box.clientWidth);
		expect(hidden, query).toBeLessThanOrEqual(0);
	}
});

test('years beside the brush are readable on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto(`${sites.node}/zeit/`);
	const years = page.locator('.brush').getByText(/^20\d\d$/);
	await expect(years.last()).toBeVisible();
	let end = 0;
	for (const year of await years.locator('visible=true').all()) {
		const { left, right, height } = await year.evaluate((one) => {
			const range = document.createRange();
			range.selectNodeContents(one);
			return range.getBoundingClientRect().toJSON() as DOMRect;
		});
		expect(height).toBeGreaterThanOrEqual(12);
		expect(left).toBeGreaterThan(end);
		end = right;
	}
	expect(end).toBeGreaterThan(300);
});

test('a key is promised only where it does something', async ({ page }) => {
	const box = page.getByRole('search').locator('input').first();
	await page.goto(`${sites.node}/angaben/`);
	await expect(box).toHaveAttribute('aria-keyshortcuts', '/');
	await page.keyboard.press('/');
	await expect(box).toBeFocused();
	await page.goto(`${sites.node}/methode/`);
	await expect(box).not.toHaveAttribute('aria-keyshortcuts');
});

test('a profile on paper shows what is folded and leaves no page half empty for its map', async ({
	page
}) => {
	await page.setViewportSize({ width: 718, height: 1000 });
	await page.goto(`${sites.node}/land/09/`);
	await page.emulateMedia({ media: 'print' });
	const map = page.locator('.land-map svg[role="img"]').first();
	expect((await map.boundingBox())!.height).toBeLessThan(500);
	await expect(map.locator('.value').first()).toBeVisible();
	await expect(page.locator('ul.figures').last().locator('li').last()).toBeVisible();
});
