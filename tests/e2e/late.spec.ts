import type { Page } from '@playwright/test';
import { choice, ranking } from './support/parts.ts';
import { expect, sites, test } from './support/test.ts';

/** The list of figures is drawn a few rows at a time, whoever does what. */
async function grown(page: Page): Promise<void> {
	const lists = page.locator('table[aria-rowcount]');
	const missing = () =>
		lists.evaluateAll((tables) =>
			tables.map((table) => Number(table.ariaRowCount) - 1 - table.querySelectorAll('tbody tr').length)
		);
	await expect.poll(async () => (await missing()).every((count) => count === 0)).toBe(true);
}
const text = async (page: Page) => {
	await grown(page);
	return page.locator('main').innerText();
};
/** The first row of the ranking, as the page holds it now. */
const firstRow = (page: Page) => ranking(page).getByRole('row').nth(1).elementHandle();

for (const kind of ['node', 'static'] as const)
	test.describe(`parts that come late, ${kind}`, () => {
		test('have their styles before their script', async ({ page }) => {
			await page.goto(`${sites[kind]}/`);
			await expect(page.locator('.figures li').first()).toHaveCSS('display', 'grid');
			await expect(ranking(page).locator('.bar').first()).toHaveCSS('block-size', /^[1-9]/);
			await expect(page.locator('.panels').first()).toHaveCSS('display', 'grid');
		});

		test('stay as the server wrote them when they are taken over', async ({ page }) => {
			await page.goto(`${sites[kind]}/`);
			const before = await text(page);
			const row = await firstRow(page);
			await ranking(page).hover();
			await page.locator('#verlauf').scrollIntoViewIfNeeded();
			await page.waitForLoadState('networkidle');
			expect(await row!.evaluate((node) => node.isConnected)).toBe(true);
			await page.mouse.move(0, 0);
			expect(await text(page)).toBe(before);
		});

		test('show another state as a whole, though nobody touched them', async ({ page }) => {
			await page.goto(`${sites[kind]}/`);
			const before = await text(page);
			await choice(page, 'stufe').selectOption('geplant');
			await expect(page).toHaveURL(/stufe=geplant/);
			await expect.poll(() => text(page)).not.toBe(before);
			const chosen = await text(page);
			await page.goto(page.url());
			await expect.poll(() => text(page)).toBe(chosen);
		});

		test('speak the language that is changed to', async ({ page }) => {
			await page.goto(`${sites[kind]}/`);
			await page.getByRole('link', { name: 'English' }).click();
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			await expect(page.locator('footer')).toContainText('Figures: facts');
			const changed = await text(page);
			await page.goto(page.url());
			expect(changed).toBe(await text(page));
		});

		test('find open what was opened before their script', async ({ page }) => {
			await page.goto(`${sites[kind]}/`);
			const panel = page.locator('[data-handout="rang"] [data-files]').first();
			await panel.evaluate((details: HTMLDetailsElement) => (details.open = true));
			await expect(panel.locator('[data-file]').first()).toBeVisible();
			expect(await panel.evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
		});

		test('open at the first click, and stay open', async ({ page }) => {
			for (const path of ['/', '/karte/', '/vergleich/']) {
				await page.goto(`${sites[kind]}${path}`);
				await page.getByText('Weitere Filter', { exact: true }).click();
				await page.waitForLoadState('networkidle');
				await choice(page, 'sicherheit').selectOption('sicher');
				await expect(page).toHaveURL(/sicherheit=sicher/);
			}
		});
	});

/** A part of each page of one view, and what in it waits for its script. */
const partsOf = [
	['/zeit/', 'section[aria-labelledby="verlauf"]', 'verlauf'],
	['/karte/', '.overview', 'karte'],
	['/vergleich/', 'section[aria-labelledby="tabelle"]', 'vergleich']
] as const;

// Plain files load them as they load those of the start page.
for (const [path, part, handout] of partsOf)
	test.describe(`parts of ${path} that come late`, () => {
		test('stay as the server wrote them when they are taken over', async ({ page }) => {
			await page.goto(`${sites.node}${path}`);
			const before = await text(page);
			const link = await page.locator(`${part} [data-land] a`).first().elementHandle();
			await link!.hover();
			await page.waitForLoadState('networkidle');
			await page.mouse.move(0, 0);
			expect(await link!.evaluate((node) => node.isConnected)).toBe(true);
			expect(await text(page)).toBe(before);
		});

		test('show another state as a whole, though nobody touched them', async ({ page }) => {
			await page.goto(`${sites.node}${path}`);
			const before = await page.locator(part).innerText();
			await choice(page, 'stufe').selectOption('geplant');
			await expect(page).toHaveURL(/stufe=geplant/);
			await expect.poll(() => page.locator(part).innerText()).not.toBe(before);
			const chosen = await text(page);
			await page.goto(page.url());
			await expect.poll(() => text(page)).toBe(chosen);
		});

		test('find open what was opened before their script', async ({ page }) => {
			await page.goto(`${sites.node}${path}`);
			const panel = page.locator(`[data-handout="${handout}"] [data-files]`).first();
			await panel.evaluate((details: HTMLDetailsElement) => (details.open = true));
			await expect(panel.locator('[data-file]').first()).toBeVisible();
			expect(await panel.evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
		});
	});

test('choices that are made before their fields were taken over are kept, all of them', async ({ page }) => {
	// The moment in which the page listens already, and the field is as the server wrote it.
	await page.addInitScript(() => {
		const listen = EventTarget.prototype.addEventListener;
		let made = false;
		EventTarget.prototype.addEventListener = function (this: EventTarget, ...given) {
			listen.apply(this, given as Parameters<typeof listen>);
			if (given[0] !== 'change' || !(this instanceof HTMLDivElement) || made) return;
			const field = this.querySelector<HTMLSelectElement>('form.filter select[name="bis"]');
			if (!field) return;
			made = true;
			queueMicrotask(() => {
				for (const [name, value] of [
					['bis', '2023'],
					['stufe', 'geplant']
				]) {
					const one = this.querySelector<HTMLSelectElement>(`form.filter select[name="${name}"]`)!;
					one.value = value!;
					one.dispatchEvent(new Event('change', { bubbles: true }));
				}
			});
		} as typeof listen;
	});
	await page.goto(`${sites.node}/`);
	await expect(page).toHaveURL(/\?stufe=geplant&bis=2023$/);
	await expect(choice(page, 'bis')).toHaveValue('2023');
	await expect(choice(page, 'stufe')).toHaveValue('geplant');
	await expect(page.locator('figcaption').first()).toContainText('2023');
});

test('fields that nobody came near tell the state of the page, whatever the browser kept of them', async ({
	page
}) => {
	await page.goto(`${sites.node}/?bis=2023`);
	await page.waitForLoadState('networkidle');
	// Chosen, and left before the page heard of it.
	await choice(page, 'bis').evaluate((field: HTMLSelectElement) => (field.value = '2021'));
	await page.goto(`${sites.node}/methode/`);
	await page.goBack();
	await page.waitForLoadState('networkidle');
	await expect(choice(page, 'bis')).toHaveValue('2023');
});

test('what comes late within a part that is taken over stays as the server wrote it', async ({ page }) => {
	await page.addInitScript(() => {
		addEventListener('DOMContentLoaded', () =>
			Object.assign(window, { held: document.querySelector('form.filter [name="sicherheit"]') })
		);
	});
	await page.goto(`${sites.node}/`, { waitUntil: 'networkidle' });
	const held = () =>
		page.evaluate(() => {
			const { held } = window as unknown as { held: Element | null };
			return held !== null && held === document.querySelector('form.filter [name="sicherheit"]');
		});
	await choice(page, 'bis').focus();
	await page.waitForTimeout(300);
	expect(await held()).toBe(true);
});

test('the language of the document is not written again, which would cost the style of all of it', async ({
	page
}) => {
	await page.addInitScript(() => {
		const seen = { written: 0 };
		Object.assign(window, { seen });
		addEventListener('DOMContentLoaded', () =>
			new MutationObserver(() => (seen.written += 1)).observe(document.documentElement, {
				attributeFilter: ['lang']
			})
		);
	});
	await page.goto(`${sites.node}/`, { waitUntil: 'networkidle' });
	// It does follow the page.
	expect(await page.evaluate(() => (window as unknown as { seen: { written: number } }).seen.written)).toBe(
		0
	);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('marks of a chart can be gone along by keys, though nobody touched the chart', async ({ page }) => {
	await page.goto(`${sites.node}/zeit/`);
	const marks = page.locator('.hits:has(a:nth-child(2))').first().locator('a');
	await marks.first().focus();
	// The first keys may come before the script.
	await expect(async () => {
		await page.keyboard.press('ArrowRight');
		await expect(marks.nth(1)).toBeFocused({ timeout: 200 });
	}).toPass();
});

test('the map follows its slider, though nobody touched the map', async ({ page }) => {
	await page.goto(`${sites.node}/karte/`);
	const caption = page.locator('.overview figcaption');
	const before = await caption.innerText();
	await page.locator('input[type="range"]').focus();
	for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
	await expect(caption).not.toHaveText(before);
	await expect(page).toHaveURL(/stichtag=/);
	await page.reload();
	await expect(caption).not.toHaveText(before);
});

for (const path of ['/gegenstand/alle-leistungen/', '/angaben/', '/land/12/']) {
	test(`stays as the server wrote it when it is touched: ${path}`, async ({ page }) => {
		await page.goto(`${sites.node}${path}`, { waitUntil: 'networkidle' });
		const before = await text(page);
		const links = page.locator('main [data-land] a');
		const held = await links.first().elementHandle();
		await links.first().hover();
		await page.waitForLoadState('networkidle');
		await page.mouse.move(0, 0);
		expect(await held!.evaluate((node) => node.isConnected)).toBe(true);
		expect(await text(page)).toBe(before);
	});

	test(`is whole at once for who comes from another page: ${path}`, async ({ page }) => {
		await page.goto(`${sites.node}${path}`, { waitUntil: 'networkidle' });
		const loaded = await text(page);
		await page.goto(`${sites.node}/methode/`, { waitUntil: 'networkidle' });
		await page.evaluate((to) => {
			const link = document.createElement('a');
			link.href = to;
			document.querySelector('main')!.append(link);
			link.click();
		}, path);
		await expect(page).toHaveURL(`${sites.node}${path}`);
		await expect.poll(() => text(page)).toBe(loaded);
	});
}

test('the table of figures is sorted though nobody touched it, and is the table of its address', async ({
	page
}) => {
	await page.goto(`${sites.node}/angaben/`, { waitUntil: 'networkidle' });
	const before = await text(page);
	// As a key does it: without a pointer that would take the table over.
	await page
		.locator('thead a')
		.first()
		.evaluate((link: HTMLAnchorElement) => link.click());
	await expect(page).toHaveURL(/\?sort=/);
	await expect.poll(() => text(page)).not.toBe(before);
	const sorted = await text(page);
	await page.reload({ waitUntil: 'networkidle' });
	expect(await text(page)).toBe(sorted);
});
