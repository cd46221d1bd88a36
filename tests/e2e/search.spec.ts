import { expect, sites, test } from './support/test.ts';

for (const kind of ['node', 'static'] as const)
	test(`a figure that was found shows what tells it from others of its place, ${kind}`, async ({ page }) => {
		await page.goto(`${sites[kind]}/suche/?q=wohngeld`);
		const rows = page.locator('ul.figures > li');
		await expect(rows.first()).toBeVisible();
		const told = await rows.allTextContents();
		expect(told.length).toBeGreaterThan(1);
		expect(new Set(told).size).toBe(told.length);
		for (const row of await rows.all()) {
			await expect(row.locator('.when')).toHaveText(/\d{4}|ohne Datum/);
			await expect(row.locator('q')).not.toBeEmpty();
			await expect(row.locator('cite')).not.toBeEmpty();
			await expect(row.locator('.quantity')).toHaveAttribute('href', /\/angabe\//);
		}
	});
