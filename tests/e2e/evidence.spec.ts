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
});
