import { expect, sites, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

test.describe('the movable map', () => {
	test('is loaded by a click only, asks no other host, and opens what a place has to tell', async ({
		page
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(`${sites.node}/karte/`, { waitUntil: 'networkidle' });
		expect(asked.filter((url) => /maplibre/.test(url))).toEqual([]);

		await page.getByRole('button', { name: 'Karte erkunden' }).click();
		await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible({ timeout: 20_000 });
		await expect(page.getByRole('link', { name: 'Karte überspringen' })).toBeAttached();
		const show = page.getByRole('button', { name: /auf der Karte zeigen$/ }).first();
		const place = (await show.textContent({ timeout: 30_000 }))?.trim() ?? '';
		await show.focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('.maplibregl-popup')).toContainText(place);
		await expect(page.locator('.maplibregl-popup').getByRole('link')).toHaveAttribute('href', /angabe/);
	});

	test('without WebGL it says so, and the drawn map stays', async ({ page }) => {
		await page.addInitScript(() => {
			HTMLCanvasElement.prototype.getContext = () => null;
			OffscreenCanvas.prototype.getContext = () => null;
		});
		await page.goto(`${sites.node}/karte/`);
		await page.getByRole('button', { name: 'Karte erkunden' }).click();
		await expect(page.getByText('WebGL fehlt')).toBeVisible();
		await expect(page.locator('svg [data-land]').first()).toBeVisible();
	});
});

test.describe('the drawn map', () => {
	test('hatches the Länder without a report, and its legend says so', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		const gaps = await page.locator('svg [data-land].step-0').count();
		const rows = page.getByRole('region', { name: 'Tabelle der Länder' }).getByRole('row');
		await expect(rows.filter({ hasText: /keine (gesicherte )?Meldung|nur Meldung/ })).toHaveCount(gaps);
		const legend = page.getByRole('list', { name: 'Legende' });
		if (gaps > 0) await expect(legend).toContainText('Meldung');
		else await expect(legend).not.toContainText('Meldung');
	});
});
