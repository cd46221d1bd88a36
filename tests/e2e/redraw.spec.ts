import type { Page } from '@playwright/test';
import { idle } from './support/idle.ts';
import { choice } from './support/parts.ts';
import { expect, sites, test } from './support/test.ts';

/**
 * All that a page shows, without what its reader holds in hand: the filter's own fields, folds that were opened, what the
 * framework keeps to find its parts again. A part that waits for its script stands in a box of its own and links as the server
 * writes it.
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
			const attributes = [...node.attributes]
				.filter(({ name, value }) => value !== '' && !['data-lit', 'open'].includes(name))
				.map(({ name, value }) => {
					const told =
						name === 'href' && !value.startsWith('#') ? new URL(value, document.baseURI).href : value;
					return `${name}=${told.replace(/\s+/g, ' ').trim()}`;
				})
				.sort();
			if (!node.matches('[style="display:contents"]')) lines.push([node.localName, ...attributes].join(' '));
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

for (const path of ['/', '/zeit/'])
	test(`who opens a copied address sees the same to the pixel: ${path}`, async ({ page, context }) => {
		await page.goto(`${sites.node}${path}`, { waitUntil: 'networkidle' });
		const untouched = await page.screenshot({ fullPage: true, animations: 'disabled' });
		await page.locator('.filter select[name="bis"]').selectOption('2023');
		await expect(page).toHaveURL(/bis=2023$/);
		await page.locator('.filter select[name="bis"]').blur();
		const changed = await page.screenshot({ fullPage: true, animations: 'disabled' });
		const other = await context.newPage();
		await other.goto(page.url(), { waitUntil: 'networkidle' });
		const copied = await other.screenshot({ fullPage: true, animations: 'disabled' });
		expect(changed.equals(untouched)).toBe(false);
		expect(changed.equals(copied)).toBe(true);
	});

test('what is seen is drawn in the next frame, and two choices in one are one entry of the history', async ({
	page
}) => {
	await page.goto(`${sites.node}/`, { waitUntil: 'networkidle' });
	// Who is at a choice has what the first one is drawn of got before: at last what other metrics tell of other years.
	const awaited = [/authorities_onboarded\.[^/]+\.json$/, /funding_eur\.[^/]+\.json$/].map((path) =>
		page.waitForResponse(path)
	);
	await choice(page, 'bis').focus();
	for (const got of await Promise.all(awaited)) await got.finished();
	await idle(page);
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
	expect(seen.search).toBe('');
	await expect(page).toHaveURL(/bis=2024$/);
	// Of 2022 there is no entry.
	await page.goBack();
	await expect(page).toHaveURL(`${sites.node}/`);
	await expect(page.locator('figcaption').first()).not.toContainText(/202[24]/);
});

test('what is out of view is drawn after what is in view', async ({ page }) => {
	await page.goto(`${sites.node}/`, { waitUntil: 'networkidle' });
	await choice(page, 'bis').selectOption('2025');
	await expect(page).toHaveURL(/bis=2025/);
	await page.locator('form.filter').evaluate((form) => form.scrollIntoView());
	await page.waitForTimeout(300);
	const seen = await page.evaluate(async () => {
		const field = document.querySelector<HTMLSelectElement>('.filter select[name="bis"]')!;
		const told = () => document.querySelector('section.figures > p')!.textContent;
		const before = told();
		field.value = '2019';
		field.dispatchEvent(new Event('change', { bubbles: true }));
		await new Promise(requestAnimationFrame);
		const first = { caption: document.querySelector('figcaption')!.textContent, late: told() === before };
		return { ...first, before };
	});
	expect(seen.caption).toContain('2019');
	expect(seen.late).toBe(true);
	await expect(page.locator('section.figures > p').first()).not.toHaveText(seen.before);
});

test('a metric is drawn before its address is written, and who asks for a window of its own gets one', async ({
	page,
	context
}) => {
	await page.goto(`${sites.node}/zeit/?kennzahl=behoerden`, { waitUntil: 'networkidle' });
	const tab = page.locator('.tabs a.funding_eur');
	const seen = await tab.evaluate(async (link: HTMLAnchorElement) => {
		const heading = document.querySelector('#verlauf-bild-headline')!;
		const before = { headline: heading.textContent, search: location.search };
		link.click();
		while (heading.isConnected && heading.textContent === before.headline)
			await new Promise((resolve) => setTimeout(resolve, 0));
		return { before: before.search, then: location.search };
	});
	expect(seen.then).toBe(seen.before);
	await expect(page).toHaveURL(/kennzahl=foerderung$/);
	await expect(tab).toHaveAttribute('aria-current', 'page');
	const [opened] = await Promise.all([
		context.waitForEvent('page'),
		page.locator('.tabs a.services_live').click({ modifiers: ['ControlOrMeta'] })
	]);
	await opened.close();
	await expect(page).toHaveURL(/kennzahl=foerderung$/);
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
		const choose = (name: string, value: string) => {
			const field = form.querySelector<HTMLSelectElement>(`[name="${name}"]`)!;
			field.value = value;
			field.dispatchEvent(new Event('change', { bubbles: true }));
		};
		choose('stufe', 'geplant');
		choose('stufe', 'verfuegbar');
		choose('bis', '2024');
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

for (const [path, table] of [
	['/', 'section[aria-labelledby="rang"] .scroll'],
	['/karte/', '.overview .scroll'],
	['/vergleich/', 'section[aria-labelledby="tabelle"] .scroll']
] as const)
	test(`rows of a table stay where they are and tell of other Länder: ${path}`, async ({ page }) => {
		await page.goto(`${sites.node}${path}`, { waitUntil: 'networkidle' });
		const rows = page.locator(`${table} tbody tr`);
		// The first choice may get a script; from then on the parts are drawn where the page stands.
		await page.locator('.filter select[name="bis"]').selectOption('2024');
		await expect(page).toHaveURL(/bis=2024/);
		const lands = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-land')));
		const before = await lands();
		await rows.evaluateAll((all) => Object.assign(window, { held: all }));
		await page.locator('.filter select[name="bis"]').selectOption('2022');
		await expect(page).toHaveURL(/bis=2022/);
		const same = await rows.evaluateAll((all) =>
			all.map((row, i) => row === (window as unknown as { held: Element[] }).held[i])
		);
		expect(same).toEqual(Array.from({ length: 16 }, () => true));
		expect((await lands()).toSorted()).toEqual(before.toSorted());
		expect(await lands()).not.toEqual(before);
	});

test('a Land that is marked stays the one that is marked when the rows tell of others', async ({ page }) => {
	await page.goto(`${sites.node}/karte/`, { waitUntil: 'networkidle' });
	await choice(page, 'bis').selectOption('2024');
	await expect(page).toHaveURL(/bis=2024/);
	const lit = () =>
		page
			.locator('main [data-lit]')
			.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-land')))]);
	const first = page.locator('.overview .scroll tbody tr').first();
	const land = await first.getAttribute('data-land');
	await first.getByRole('link').first().focus();
	expect(await lit()).toEqual([land]);
	// Not by hand, which would take the focus elsewhere.
	await choice(page, 'bis').evaluate((field: HTMLSelectElement) => {
		field.value = '2020';
		field.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await expect(page).toHaveURL(/bis=2020/);
	expect(await first.getAttribute('data-land')).not.toBe(land);
	expect(await lit()).toEqual([land]);
	await expect(page.locator(`.overview tr[data-land="${land}"]`)).toHaveAttribute('data-lit', '');
});

test('what is read aloud and pointed at follows what is seen, and stands when the address does', async ({
	page
}) => {
	await page.goto(`${sites.node}/`, { waitUntil: 'networkidle' });
	await choice(page, 'bis').focus();
	const description = page.locator('#karte-laender-desc');
	await choice(page, 'bis').selectOption('2024');
	await expect(page).toHaveURL(/bis=2024$/);
	await page.locator('form.filter').evaluate((form) => form.scrollIntoView());
	await page.waitForTimeout(300);
	const before = await description.textContent();
	const inFrame = await page.evaluate(async () => {
		const field = document.querySelector<HTMLSelectElement>('.filter select[name="bis"]')!;
		field.value = '2021';
		field.dispatchEvent(new Event('change', { bubbles: true }));
		await new Promise(requestAnimationFrame);
		return {
			caption: document.querySelector('figcaption')!.textContent,
			description: document.querySelector('#karte-laender-desc')!.textContent
		};
	});
	expect(inFrame.caption).toContain('2021');
	expect(inFrame.description).toBe(before);
	await expect(page).toHaveURL(/bis=2021$/);
	expect(await description.textContent()).not.toBe(before);
});

test('marks of a timeline are moved to what another metric tells, and those that can be reached stay with their figure', async ({
	page
}) => {
	await page.goto(`${sites.node}/zeit/?kennzahl=behoerden`, { waitUntil: 'networkidle' });
	const tabs = page.locator('.tabs');
	const panel = page.locator('.panels li[data-land="05"]');
	// The first choice may get a script; from then on the parts are drawn where the page stands.
	await tabs.locator('.funding_eur').click();
	await expect(page).toHaveURL(/kennzahl=foerderung/);
	const marks = panel.locator('svg circle');
	const places = () => marks.evaluateAll((all) => all.map((one) => one.getAttribute('cy')));
	const before = await places();
	await marks.first().evaluate((one) => Object.assign(window, { held: one }));
	await panel
		.locator('.hits a')
		.first()
		.evaluate((one) => Object.assign(window, { reached: one }));
	await tabs.locator('.authorities_onboarded').click();
	await expect(page).toHaveURL(/kennzahl=behoerden/);
	const stays = (name: string) =>
		page.evaluate((key) => (window as unknown as Record<string, Element>)[key]!.isConnected, name);
	expect(before.length).toBeGreaterThan(0);
	expect(await places()).not.toEqual(before);
	expect(await stays('held')).toBe(true);
	expect(await stays('reached')).toBe(false);
});
