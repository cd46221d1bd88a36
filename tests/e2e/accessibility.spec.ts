import { findings } from './support/axe.ts';
import { expect, sites, test } from './support/test.ts';
import { colourful, pages } from './support/pages.ts';

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`axe, ${colorScheme}`, () => {
		test.use({ colorScheme });
		for (const path of colorScheme === 'light' ? pages : colourful) {
			test(`${path}`, async ({ page }) => {
				await page.goto(sites.node + path);
				expect(await findings(page)).toEqual([]);
			});
		}

		test('a text that was tried out', async ({ page }) => {
			await page.goto(`${sites.node}/probe/`, { waitUntil: 'networkidle' });
			await page.getByRole('button', { name: 'Stand, Vorjahr, Plan' }).click();
			await expect(page.locator('.reasons .card')).not.toHaveCount(0);
			expect(await findings(page)).toEqual([]);
		});

		test('the page of a figure', async ({ page }) => {
			await page.goto(`${sites.node}/`);
			await page.locator('.figures .quantity').first().click();
			await page.waitForURL(/angabe/);
			await expect(page.locator('blockquote mark')).toBeVisible();
			expect(await findings(page)).toEqual([]);
		});
	});
}

test('axe is awake: it finds a picture without a name', async ({ page }) => {
	await page.goto(`${sites.node}/`);
	await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
	expect((await findings(page)).join()).toContain('image-alt');
});

test.describe('narrow and enlarged', () => {
	test('nothing is wider than a screen of 320 pixels', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		for (const path of ['/', '/?kennzahl=foerderung', '/land/12/', '/vergleich/?land=14,16', '/methode/']) {
			await page.goto(sites.node + path);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, path).toBeLessThanOrEqual(320);
		}
	});

	test('the keyboard reaches the content first, then the choices', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#inhalt$/);
	});
});
