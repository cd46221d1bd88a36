import type { Page } from '@playwright/test';
import { landMap, rowOf } from './support/parts.ts';
import { expect, sites, test } from './support/test.ts';

const nationwide = (page: Page) => page.getByRole('region', { name: 'Bundesweit' });
/** A page that went the whole way: read, extract, record, build. `unit` is that of Brandenburg's 650. */
const fed = [
	{ name: 'a page of the tests’ own', url: sites.fed, unit: '' },
	{ name: 'a real page', url: sites.seed, unit: 'einheit=onlinedienst' }
];

for (const { name, url, unit } of fed) {
	test.describe(`figures out of ${name}`, () => {
		test.beforeEach(() => {
			if (url === null) console.log('Skipped: ../shared/seeds with the real page is not here.');
			test.skip(url === null, 'the real page is not part of the repository');
		});

		test('Brandenburg stands at 650 services, in table, map and list', async ({ page }) => {
			await page.goto(`${url}/?${unit}`);
			await expect(rowOf(page, 'Brandenburg')).toContainText('650');
			await expect(landMap(page)).toHaveAccessibleDescription(/Brandenburg 650 \(/);
			await expect(page.locator('.land[data-land="12"]')).not.toHaveClass(/step-0/);
			await expect(page.locator('.land[data-land="09"]')).toHaveClass(/step-0/);
			await expect(rowOf(page, 'Bayern')).toContainText('keine Meldung');
			await expect(page.locator('section.figures .words').filter({ hasText: '650' })).toBeVisible();
		});

		test('the 100 that were added are no level, and are not summed with it', async ({ page }) => {
			await page.goto(`${url}/?${unit}`);
			await expect(rowOf(page, 'Brandenburg')).not.toContainText('750');
			await expect(page.locator('section.figures li').filter({ hasText: 'Zugang' })).toContainText('100');
		});

		test('the 270 authorities are nationwide, not Brandenburg’s', async ({ page }) => {
			await page.goto(`${url}/?kennzahl=behoerden`);
			await expect(nationwide(page)).toContainText(/mehr als 270|mindestens 270|≥\s?270/);
			await expect(nationwide(page)).toContainText('Brandenburg');
			await expect(rowOf(page, 'Brandenburg')).toContainText('keine Meldung');
			await expect(landMap(page)).not.toHaveAccessibleDescription(/270/);
			await expect(page.locator('svg [data-land]').first()).toBeAttached();
			await expect(page.locator('.map text').filter({ hasText: '270' })).toHaveCount(0);
		});

		test('Saarland’s 17 million euros are committed, neither announced nor paid', async ({ page }) => {
			await page.goto(`${url}/?kennzahl=foerderung&stufe=bewilligt`);
			const row = rowOf(page, 'Saarland');
			const waits = row.getByRole('link', { name: /wartet auf die Redaktion/ });
			await expect(row.getByText(/17.Mio/).or(waits)).toBeVisible();
			// What was read in doubt is no level, but no silence either: it leads to its words.
			if (await waits.isVisible()) {
				await expect(row).toContainText('keine gesicherte Meldung');
				await waits.click();
				await expect(page.locator('blockquote mark')).toContainText('17 Millionen Euro');
				await expect(page.locator('main')).toContainText('bewilligt');
			}
			for (const other of ['angekuendigt', 'ausgezahlt']) {
				await page.goto(`${url}/?kennzahl=foerderung&stufe=${other}`);
				await expect(rowOf(page, 'Saarland')).toContainText('keine Meldung');
			}
		});

		test('from the map to the words that state it', async ({ page }) => {
			await page.goto(`${url}/?${unit}`);
			await rowOf(page, 'Brandenburg').getByRole('link', { name: 'Beleg zu Brandenburg' }).click();
			await expect(page).toHaveURL(/\/angabe\/[^/]+\/$/);
			const words = page.locator('blockquote mark');
			await expect(words).toContainText('650');
			expect((await words.textContent())?.trim().split(/\s+/).length).toBeLessThanOrEqual(12);
		});

		test('years that are no figures stay out', async ({ page }) => {
			for (const query of ['', 'kennzahl=behoerden', 'kennzahl=foerderung', unit]) {
				await page.goto(`${url}/?${query}`);
				for (const text of await page.locator('.figures .quantity').allTextContents()) {
					expect(text).not.toMatch(/2\.?030|2\.?011|2\.?009/);
				}
			}
		});
	});
}
