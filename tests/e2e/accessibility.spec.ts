import type { Page } from '@playwright/test';
import { colourFindings, findings } from './support/axe.ts';
import { expect, sites, test } from './support/test.ts';
import { colourful, pages } from './support/pages.ts';

const schemes = ['light', 'dark'] as const;

/** Findings in light, and in dark where the page's colours differ from those of others: nothing but colours changes. */
async function findingsIn(page: Page, colorSchemes: readonly ('light' | 'dark')[]): Promise<string[]> {
	const found: string[] = [];
	for (const colorScheme of colorSchemes) {
		await page.emulateMedia({ colorScheme });
		const of = colorScheme === 'light' ? findings : colourFindings;
		found.push(...(await of(page)).map((finding) => `${colorScheme}: ${finding}`));
	}
	return found;
}

test.describe('axe finds nothing, and no page asks another host, stores anything or breaks its own rules', () => {
	for (const path of pages) {
		test(`${path}`, async ({ page }) => {
			await page.goto(sites.node + path);
			const dark = (colourful as readonly string[]).includes(path);
			expect(await findingsIn(page, dark ? schemes : ['light'])).toEqual([]);
		});
	}

	test('a text that was tried out', async ({ page }) => {
		await page.goto(`${sites.node}/probe/`);
		await page.getByRole('button', { name: 'Stand, Vorjahr, Plan' }).click();
		await expect(page.locator('.reasons .card')).not.toHaveCount(0);
		expect(await findingsIn(page, schemes)).toEqual([]);
	});

	test('the page of a figure', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		await page.locator('.figures .quantity').first().click();
		await page.waitForURL(/angabe/);
		await page.reload();
		await expect(page.locator('blockquote mark')).toBeVisible();
		expect(await findingsIn(page, schemes)).toEqual([]);
	});

	test('a page with all its folds open', async ({ page }) => {
		await page.goto(`${sites.node}/karte/`);
		const folds = page.locator('main details:not([open]) > summary:visible');
		while ((await folds.count()) > 0) await folds.first().click();
		await expect(page.locator('iframe')).toBeVisible();
		expect(await findingsIn(page, ['light'])).toEqual([]);
	});
});

test('axe is awake: it finds a picture without a name, an id that is there twice, and words too pale in the dark', async ({
	page
}) => {
	// A page without script: nothing takes back what is put into it.
	await page.goto(`${sites.node}/impressum/`);
	await page.evaluate(() => {
		const main = document.querySelector('main')!;
		main.append(document.createElement('img'));
		main.insertAdjacentHTML('beforeend', '<p>zu blass</p><b id="doppelt"></b><i id="doppelt"></i>');
		const pale = main.querySelector<HTMLElement>(':scope > p:last-of-type')!;
		Object.assign(pale.style, { color: 'light-dark(#000, #333)', background: 'light-dark(#fff, #000)' });
	});
	const light = (await findings(page)).join();
	expect(light).toContain('image-alt');
	expect(light).toContain('the id doppelt is there twice');
	expect(light).not.toContain('color-contrast');
	await page.emulateMedia({ colorScheme: 'dark' });
	expect((await colourFindings(page)).join()).toContain('color-contrast');
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

	test('nor is it when a chart is shown as a table', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		for (const path of ['/land/02/', '/zeit/?stufen=alle&kennzahl=foerderung']) {
			await page.goto(sites.node + path);
			await page.getByText('Als Tabelle', { exact: true }).first().click();
			await expect(page.locator('figure details[open] table').first()).toBeVisible();
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, path).toBeLessThanOrEqual(320);
		}
	});

	test('on a phone the unit that is chosen can be read whole', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto(`${sites.node}/karte/`);
		const field = page.locator('select[name="einheit"]');
		const room = await field.evaluate((select: HTMLSelectElement) => {
			const text = document.createElement('span');
			text.textContent = select.selectedOptions[0]?.textContent ?? '';
			text.style.font = getComputedStyle(select).font;
			document.body.append(text);
			const needed = text.getBoundingClientRect().width;
			text.remove();
			// The arrow needs its room, too.
			return select.clientWidth - 32 - needed;
		});
		expect(room).toBeGreaterThan(0);
	});

	test('the keyboard reaches the content first, then the choices', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#inhalt$/);
	});
});

test('in forced colours a break of a series covers no value', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(`${sites.node}/zeit/`);
	await expect(page.locator('.break').first()).toHaveCSS('fill', 'none');
});

test('on paper no heading stands above what cannot be printed', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(`${sites.node}/karte/`);
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('#drill')).toBeHidden();
});
