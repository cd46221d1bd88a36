import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/cli/run.ts';
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

	test('the short address of any view leads to it', async ({ page }) => {
		const usual = '/karte/?kennzahl=behoerden&stand=2026-11-25';
		await page.goto(`${sites.static}/g/1012n/2026-11-25/`);
		await expect(page).toHaveURL(sites.static + usual);
		await expect(page.getByRole('navigation', { name: 'Kennzahl' })).toBeVisible();

		// A view that no file is of: its code stands behind the sign, in what “Zitieren” names and wherever it is typed.
		const rare = '/zeit/?kennzahl=foerderung&von=2021&bis=2023&land=05,14&stand=2026-11-25';
		await page.goto(sites.static + rare);
		await page.locator('[data-handout] summary', { hasText: 'Zitieren' }).first().click();
		const short = await page.locator('[data-short]').first().getAttribute('href');
		expect(short).toMatch(new RegExp(`^${sites.static}/g/#[a-z0-9]+/2026-11-25/$`));
		await page.goto(short ?? '');
		await expect(page).toHaveURL(sites.static + rare);

		await page.goto(`${sites.static}/g/#1012o`);
		await expect(page.getByRole('alert')).toContainText('keine von uns');
		await page.evaluate(() => (location.hash = '#1012n'));
		await expect(page).toHaveURL(`${sites.static}/karte/?kennzahl=behoerden`);
	});

	test('hold every view and card that the sitemap of views names, and no other', async ({ request }) => {
		const map = await (await request.get(`${sites.node}/e/sitemap.xml`)).text();
		const named = [...map.matchAll(/<loc>([^<]+)</g)].map(([, url = '']) => decodeURI(new URL(url).pathname));
		const built = join(root, 'build-static');
		const held = ['e', 'en/e'].flatMap((folder) =>
			readdirSync(join(built, folder), { recursive: true, encoding: 'utf8' })
				.filter((file) => file.endsWith('/index.html'))
				.map((file) => `/${folder}/${file.replace(/index\.html$/, '')}`)
		);
		expect(named.length).toBeGreaterThan(1000);
		expect(held.sort()).toEqual(named.sort());
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
		test('a short address leads to its view as a file, or the page says what to do', async ({ page }) => {
			await page.goto(`${sites.static}/en/g/1012n/2026-11-25/`);
			await expect(page).toHaveURL(`${sites.static}/en/e/karte~kennzahl=behoerden/2026-11-25/`);
			await expect(page.locator('svg .land[data-land]')).toHaveCount(16);
			await page.goto(`${sites.static}/g/#202249laoby34dfoc`);
			// Words in such an element are not found by text.
			await expect(page.locator('main noscript p')).toContainText('liest ein Skript');
		});
	});
});
