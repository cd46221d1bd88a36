import { choice, ranking } from './support/parts.ts';
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
			await expect(page.locator('svg .land[data-land]')).toHaveCount(16);
			await expect(ranking(page).getByRole('row')).toHaveCount(16);
			await expect(page.locator('#angaben')).toBeVisible();
		});
	}

	test('states differ: a choice is answered by the server, also one the prepared files don’t hold', async ({
		page
	}) => {
		const view = async (query: string) => {
			await page.goto(sites.node + query);
			return {
				table: await ranking(page).innerText(),
				list: await page.locator('.figures .quantity').count()
			};
		};
		const all = await view('/');
		expect((await view('/?kennzahl=foerderung')).table).not.toBe(all.table);
		const everywhere = await view('/?abdeckung=alle');
		expect(everywhere.list).toBeGreaterThan(0);
		expect(everywhere.list).toBeLessThan(all.list);
	});

	test('the filter is a form that can be sent', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		await choice(page, 'von').selectOption('2022');
		await page.getByRole('button', { name: 'Anzeigen' }).click();
		await expect(page).toHaveURL(/von=2022/);
		await expect(choice(page, 'von')).toHaveValue('2022');
	});

	test('a Land on the map leads to its page, a figure to its words', async ({ page }) => {
		await page.goto(`${sites.fed}/`);
		const href = await page.locator('.hits a:has(use[href$="-12"])').getAttribute('href');
		await page.goto(new URL(href ?? '', page.url()).href);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Brandenburg');
		await page.locator('.figures .quantity').first().click();
		await expect(page.locator('blockquote mark')).toBeVisible();
	});

	test('the page of a figure tells all that it knows', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		const href = await page.locator('.figures .quantity').first().getAttribute('href');
		await page.goto(new URL(href ?? '', page.url()).href);
		await expect(page.getByRole('heading', { level: 2 })).toContainText([
			'Was genau bekannt ist',
			'Wo es gilt',
			'Die Worte, die sie belegen',
			'Einzelheiten',
			'Hinweise und Zweifel',
			'In ihrer Reihe',
			'Warum diese Zahlen, warum nicht jene',
			'Geschichte',
			'Zitieren'
		]);
		await expect(page.getByRole('img', { name: /^Karte: / })).toBeVisible();
		await expect(page.locator('.marked [aria-current]')).toHaveCount(1);
		await expect(page.locator('.reasons .current .trace li')).not.toHaveCount(0);
		await expect(page.getByText(/^Bekannt seit/)).toBeVisible();
		await expect(page.locator('blockquote').last()).toContainText(page.url());
		await expect(page.getByRole('button', { name: 'Kopieren' })).toHaveCount(0);
	});
});
