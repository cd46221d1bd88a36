import type { Page } from '@playwright/test';
import { choice } from './support/parts.ts';
import { expect, sites, test } from './support/test.ts';

/**
 * All that a page shows, without what its reader holds in hand: the filter's own fields, folds that were opened, what the
 * framework keeps to find its parts again.
 */
const shownOn = (page: Page) =>
	page.locator('main').evaluate((main) => {
		const lines: string[] = [];
		const walk = (node: Node) => {
			if (node instanceof Text) {
				const text = node.data.replace(/\s+/g, ' ').trim();
				if (text !== '') lines.push(text);
			}
			if (!(node instanceof Element) || node.matches('form.filter, [data-handout]')) return;
			// The server writes links relative to the page, a browser from the root.
			const valueOf = ({ name, value }: Attr) =>
				name === 'href' ? new URL(value, document.baseURI).href : value.replace(/\s+/g, ' ').trim();
			const attributes = [...node.attributes]
				.filter(({ name, value }) => value !== '' && !['data-lit', 'open'].includes(name))
				.map((attribute) => `${attribute.name}=${valueOf(attribute)}`)
				.sort();
			// What a part that comes late stands in until its script is there is no box.
			const ofLate = attributes.join() === 'style=display:contents';
			if (!ofLate) lines.push([node.localName, ...attributes].join(' '));
			node.childNodes.forEach(walk);
		};
		walk(main);
		return lines;
	});

for (const path of ['/', '/karte/', '/zeit/', '/vergleich/', '/land/12/'])
	test(`a page that was changed by choices is the page of its address: ${path}`, async ({ page }) => {
		await page.goto(`${sites.node}${path}?kennzahl=foerderung&stufe=bewilligt`, { waitUntil: 'networkidle' });
		await page.locator('.filter select[name="bis"]').selectOption('2023');
		await expect(page).toHaveURL(/bis=2023/);
		await choice(page, 'stufe').selectOption('angekuendigt');
		await expect(page).toHaveURL(/kennzahl=foerderung&bis=2023$/);
		// The address is written when all stands: nothing is waited for.
		const changed = await shownOn(page);
		await page.reload({ waitUntil: 'networkidle' });
		const loaded = await shownOn(page);
		expect(changed.length).toBeGreaterThan(100);
		expect(changed).toEqual(loaded);
	});

test('what is seen is drawn in the next frame, and two choices in one are one entry of the history', async ({
	page
}) => {
	await page.goto(`${sites.node}/`, { waitUntil: 'networkidle' });
	// The first choice gets the scripts of what it changes.
	await page.locator('.filter select[name="bis"]').selectOption('2023');
	await expect(page).toHaveURL(/bis=2023$/);
	const seen = await page.evaluate(async () => {
		const field = document.querySelector<HTMLSelectElement>('.filter select[name="bis"]')!;
		const caption = document.querySelector('figcaption')!;
		const choose = (year: string) => {
			field.value = year;
			field.dispatchEvent(new Event('change', { bubbles: true }));
		};
		choose('2022');
		choose('2024');
		await new Promise(requestAnimationFrame);
		return { caption: caption.textContent, search: location.search };
	});
	expect(seen.caption).toContain('2024');
	expect(seen.search).toBe('?bis=2023');
	await expect(page).toHaveURL(/bis=2024$/);
	// Of 2022 there is no entry.
	await page.goBack();
	await expect(page).toHaveURL(/bis=2023$/);
	await expect(page.locator('figcaption').first()).toContainText('2023');
});

test('a choice whose data come late does not take back the one after it', async ({ page }) => {
	await page.goto(`${sites.node}/`);
	const late = page.waitForResponse(/cubes\/services_live\.bundle\.planned\.json/);
	await page.route(/cubes\/services_live\.bundle\.planned\.json/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	await page.evaluate(() => {
		const form = document.querySelector<HTMLFormElement>('form.filter')!;
		const choose = (stage: string, year: string) => {
			form.querySelector<HTMLSelectElement>('[name="stufe"]')!.value = stage;
			form.querySelector<HTMLSelectElement>('[name="bis"]')!.value = year;
			form.dispatchEvent(new Event('change', { bubbles: true }));
		};
		choose('geplant', '2022');
		choose('verfuegbar', '2024');
	});
	await expect(page).toHaveURL(/\?bis=2024$/);
	await (await late).finished();
	await page.waitForTimeout(500);
	await expect(page).toHaveURL(/\?bis=2024$/);
	await expect(page.locator('figcaption').first()).toContainText('2024');
});

test('who leaves while a choice is drawn is not called back', async ({ page }) => {
	await page.goto(`${sites.node}/`, { waitUntil: 'networkidle' });
	await page.evaluate(() => {
		const field = document.querySelector<HTMLSelectElement>('.filter select[name="bis"]')!;
		field.value = '2023';
		field.dispatchEvent(new Event('change', { bubbles: true }));
		document.querySelector<HTMLAnchorElement>('header nav a[href*="methode"]')!.click();
	});
	await expect(page).toHaveURL(/\/methode\//);
	await page.waitForTimeout(1000);
	await expect(page).toHaveURL(/\/methode\//);
});
