import { expect, sites, test } from './support/test.ts';

test.describe('the page of one figure', () => {
	test('says the figure in a sentence, quotes its words and leads to the source', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		const quoted = await page.locator('.figures q').first().textContent();
		await page.locator('.figures .quantity').first().click();
		await expect(page).toHaveURL(/\/angabe\//);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d|ein/i);
		await expect(page.locator('blockquote mark')).toHaveText(quoted?.trim() ?? '');
		await expect(page.getByText('Prüfsumme des Belegs')).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Geschichte' })).toBeVisible();
		await expect(page.locator('code').filter({ hasText: /^[0-9a-f]{64}$/ })).toHaveCount(1);
		await expect(page.locator('code').filter({ hasText: /@/ })).not.toHaveCount(0);
	});

	test('the checksum is that of the words shown', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		await page.locator('.figures .quantity').nth(1).click();
		const words = (await page.locator('blockquote mark').textContent()) ?? '';
		const told = await page
			.locator('code')
			.filter({ hasText: /^[0-9a-f]{64}$/ })
			.textContent();
		const bytes = new Uint8Array(
			await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words.trim().normalize('NFC')))
		);
		expect([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(told);
	});

	test('no quotation is longer than twelve words', async ({ page }) => {
		for (const metric of ['leistungen', 'behoerden', 'foerderung']) {
			await page.goto(`${sites.node}/?kennzahl=${metric}`);
			const quotes = await page.locator('.figures q').allTextContents();
			expect(quotes.length).toBeGreaterThan(0);
			for (const quote of quotes) expect(quote.trim().split(/\s+/).length, quote).toBeLessThanOrEqual(12);
		}
	});

	test('every number of the item has its reason, and every mark leads to one', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		await page.locator('.figures .quantity').first().click();
		await page.waitForURL(/angabe/);
		const numbers = page.locator('.marked .number');
		await expect(numbers).not.toHaveCount(0);
		const count = await numbers.count();
		await expect(page.locator('.reasons > li')).toHaveCount(count);
		for (let i = 0; i < count; i++) {
			const href = await numbers.nth(i).getAttribute('href');
			await expect(page.locator(`.reasons > li${href}`)).toHaveCount(1);
		}
	});

	test('its reference can be copied', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`${sites.node}/`);
		await page.locator('.figures .quantity').first().click();
		await page.waitForURL(/angabe/);
		await page.getByRole('button', { name: 'Kopieren' }).click();
		await expect(page.getByText('Kopiert.')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain(page.url());
		expect(copied).toMatch(/^DIGITALPEGEL\. /);
	});
});
