import { expect, sites, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

const states = [
	'/',
	'/?kennzahl=behoerden',
	'/?kennzahl=foerderung&stufe=bewilligt&von=2021&bis=2025',
	'/?einheit=onlinedienst&land=12,14',
	'/?gegenstand=alle-leistungen',
	'/?abdeckung=alle',
	'/land/12/',
	'/jahr/2024/',
	'/en/?kennzahl=foerderung'
];

test.describe('without script', () => {
	for (const state of states) {
		test(`${state} has its map, table, timeline and figures`, async ({ page }) => {
			const answer = await page.goto(sites.node + state);
			expect(answer?.status()).toBe(200);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.locator('svg path[data-land]')).toHaveCount(16);
			await expect(page.locator('table').first().locator('tbody tr')).toHaveCount(16);
			await expect(page.locator('#angaben')).toBeVisible();
		});
	}

	test('states differ: a choice is answered by the server, also one the prepared files don’t hold', async ({
		page
	}) => {
		const levels = async (query: string) => {
			await page.goto(sites.node + query);
			return page.locator('table').first().locator('tbody').innerText();
		};
		const all = await levels('/');
		expect(await levels('/?kennzahl=foerderung')).not.toBe(all);
		const some = await levels('/?abdeckung=alle');
		expect(some).not.toBe(all);
		expect(some).toContain('keine Meldung');
	});

	test('the filter is a form that can be sent', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		await page.getByLabel('Von', { exact: true }).selectOption('2022');
		await page.getByRole('button', { name: 'Anzeigen' }).click();
		await expect(page).toHaveURL(/von=2022/);
		await expect(page.getByLabel('Von', { exact: true })).toHaveValue('2022');
	});

	test('a Land on the map leads to its page, a figure to its words', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		const href = await page.locator('a:has([data-land="12"])').getAttribute('href');
		await page.goto(new URL(href ?? '', page.url()).href);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Brandenburg');
		await page.locator('.figures .quantity').first().click();
		await expect(page.locator('blockquote mark')).toBeVisible();
	});
});
