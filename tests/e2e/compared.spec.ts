import type { Page } from '@playwright/test';
import { expect, sites, test } from './support/test.ts';

/** The steps of the scale of colours that the map of a page uses. */
const coloursOf = (page: Page) =>
	page
		.locator('svg[role="img"] use.land')
		.evaluateAll((lands) => [
			...new Set(lands.map((land) => /step-(\w+)/.exec(land.getAttribute('class') ?? '')?.[1]))
		]);

const metrics = ['behoerden', 'foerderung'];

for (const path of ['/', '/karte/', '/vergleich/'])
	test(`what counts different things has no rank, no bar and no colour, and what can be compared is a click away: ${path}`, async ({
		page
	}) => {
		for (const metric of metrics) {
			await page.goto(`${sites.node}${path}?kennzahl=${metric}`);
			await expect(page.locator('main table').first()).toBeVisible();
			await expect(page.getByRole('columnheader', { name: 'Rang' })).toHaveCount(0);
			if (path !== '/vergleich/') {
				expect((await coloursOf(page)).filter((step) => step !== '0' && step !== 'z')).toEqual([]);
				await expect(page.locator('[data-legend]').first()).toContainText('ohne Farbskala');
			}
			for (const bar of await page.locator('tbody .bar').all())
				expect(await bar.evaluate((span: HTMLElement) => span.style.inlineSize)).toBe('0%');
			await expect(
				page
					.getByRole('note')
					.filter({ hasText: 'Verschiedenes' })
					.or(page.getByRole('note').filter({ hasText: 'andere Programme' }))
			).toBeVisible();
		}

		await page.goto(`${sites.node}${path}?kennzahl=behoerden`);
		const link = page
			.getByRole('note')
			.getByRole('link', { name: /\(\d+ Länder\)$/ })
			.first();
		const lands = Number(/\((\d+) Länder\)/.exec(await link.innerText())![1]);
		expect(lands).toBeGreaterThan(1);
		await link.click();
		await expect(page).toHaveURL(/kennzahl=behoerden&gegenstand=/);
		if (path === '/karte/')
			await expect
				.poll(async () => (await coloursOf(page)).some((step) => /[1-5]/.test(step ?? '')))
				.toBe(true);
		else {
			await expect(page.getByRole('columnheader', { name: 'Rang' })).toBeVisible();
			const ranks = page.locator('main tbody tr td:first-child');
			await expect
				.poll(async () => (await ranks.allInnerTexts()).filter((text) => /\d|offen/.test(text)).length)
				.toBe(lands);
		}
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the note and its links are there, and the map tells what each Land counts', async ({ page }) => {
		await page.goto(`${sites.node}/karte/?kennzahl=behoerden`);
		const link = page
			.getByRole('note')
			.getByRole('link', { name: /\(\d+ Länder\)$/ })
			.first();
		await expect(link).toHaveAttribute('href', /gegenstand=/);
		const counted = page.getByText(/^Gezählt wird: .*NW d-NRW AöR/);
		await expect(counted).toBeHidden();
		await page.getByText(/^Was die \d+ Länder zählen$/).click();
		await expect(counted).toBeVisible();
		await link.click();
		await expect(page.getByRole('note').filter({ hasText: 'Verschiedenes' })).toHaveCount(0);
	});
});
