import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, sites, test } from './support/test.ts';
import { pages } from './support/pages.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Findings of axe on a page, one a line, with the first element that each is about. */
async function findings(page: Page): Promise<string[]> {
	await page.evaluate(await script());
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
		})
	);
	return violations.map(
		({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 120)} (${nodes.length})`
	);
}

let source: string | undefined;
async function script(): Promise<string> {
	const { readFile } = await import('node:fs/promises');
	return (source ??= await readFile(axe, 'utf8'));
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`axe, ${colorScheme}`, () => {
		test.use({ colorScheme });
		for (const path of pages) {
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
		for (const path of ['/', '/?kennzahl=foerderung', '/land/12/', '/hinweise/']) {
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
