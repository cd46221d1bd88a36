import { choice, ranking } from './support/parts.ts';
import { expect, sites, test } from './support/test.ts';

test.describe('plain files in a sub-folder of a host', () => {
	test('first page, Land, year and figure are there, and lead to one another', async ({ page }) => {
		await page.goto(`${sites.static}/`);
		await expect(page.locator('svg .land[data-land]')).toHaveCount(16);
		await page
			.getByRole('region', { name: 'Tabelle der Länder' })
			.getByRole('link', { name: 'Brandenburg', exact: true })
			.click();
		await expect(page).toHaveURL(`${sites.static}/land/12/`);
		await page.goto(`${sites.static}/`);
		await page.locator('.figures .quantity').first().click();
		await expect(page.locator('blockquote mark')).toBeVisible();
		await page.reload();
		await expect(page.locator('blockquote mark')).toBeVisible();
		await page.goto(`${sites.static}/en/jahr/2024/`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('2024');
	});

	test('a state with a query is brought by script, as the server would', async ({ page }) => {
		const state = '/?kennzahl=foerderung&von=2021&bis=2024';
		await page.goto(`${sites.node}${state}`);
		const served = await ranking(page).innerText();
		await page.goto(`${sites.static}${state}`);
		await expect(
			page.getByRole('navigation', { name: 'Kennzahl' }).getByRole('link', { name: 'Fördermittel' })
		).toHaveAttribute('aria-current', 'page');
		await expect.poll(() => ranking(page).innerText()).toBe(served);
		await choice(page, 'bis').selectOption('2023');
		await expect(page).toHaveURL(`${sites.static}/?kennzahl=foerderung&von=2021&bis=2023`);
	});

	test('the database starts from there too', async ({ page }) => {
		test.setTimeout(90_000);
		await page.goto(`${sites.static}/abfrage/`);
		await page.getByLabel('SQL-Abfrage').fill('SELECT count(*)::INTEGER AS n FROM figures');
		await page.getByRole('button', { name: 'Ausführen' }).click();
		await expect(page.getByRole('region', { name: 'Ergebnis der Abfrage' })).toContainText(/\d/, {
			timeout: 60_000
		});
	});

	test.describe('without script', () => {
		test.use({ javaScriptEnabled: false });
		test('the prerendered pages stand by themselves', async ({ page }) => {
			for (const path of ['/', '/land/10/', '/jahr/2024/', '/en/']) {
				await page.goto(sites.static + path);
				await expect(page.locator('svg .land[data-land]')).toHaveCount(16);
				await expect(ranking(page).getByRole('row')).toHaveCount(16);
			}
		});
	});
});
