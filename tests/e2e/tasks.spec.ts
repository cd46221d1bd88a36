import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { idle } from './support/idle.ts';
import { expect, sites, test } from './support/test.ts';

/** What people come for, by the controls that the pages offer, from the start page on. */
test.describe('from the start page', () => {
	test('all funding paid, not just announced, 2021–2024, per Land, as CSV', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		await page.getByRole('link', { name: 'Was wurde 2021 bis 2024 ausgezahlt, je Land?' }).click();
		await expect(page).toHaveURL(/kennzahl=foerderung&stufe=ausgezahlt&von=2021&bis=2024/);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'CSV je Land (deutsch)' }).click()
		]);
		expect(download.suggestedFilename()).toMatch(
			/^digitalpegel-je-land-foerdermittel-ausgezahlt-2021-2024-stand-\d{4}-\d\d-\d\d\.de\.csv$/
		);
		const rows = parse<Record<string, string>>(readFileSync((await download.path())!, 'utf8'), {
			bom: true,
			delimiter: ';',
			columns: true
		});
		expect(rows).toHaveLength(16);
		for (const row of rows)
			expect(['Stufe', 'Auswahl von', 'Auswahl bis'].map((head) => row[head])).toEqual([
				'ausgezahlt',
				'2021',
				'2024'
			]);
		// Whoever has no report has an empty cell, never a zero.
		for (const row of rows) {
			if (/Meldung/.test(row.Genauigkeit ?? '')) expect(row.Wert).toBe('');
			else {
				expect(Number(row.Wert)).toBeGreaterThan(0);
				expect(Number(row['jüngste Meldung']?.slice(0, 4))).toBeGreaterThanOrEqual(2021);
				expect(Number(row['jüngste Meldung']?.slice(0, 4))).toBeLessThanOrEqual(2024);
			}
		}
		expect(rows.some((row) => row.Wert !== '')).toBe(true);
		// The table below holds stages that were paid alone.
		for (const stage of await page.locator('td.stage').allTextContents())
			expect(stage.trim()).toBe('ausgezahlt');
	});

	test('who built what my Land uses', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		await page.getByRole('search').locator('input').first().fill('mecklenburg');
		await page.keyboard.press('Enter');
		await page.waitForURL(/suche/);
		// The Land itself comes before what lies in it.
		await page.getByRole('link', { name: 'Mecklenburg-Vorpommern', exact: true }).first().click();
		await expect(page.getByRole('heading', { name: 'Hier entwickelt, hier genutzt' })).toBeVisible();
		const table = page.getByRole('region', { name: 'Hier genutzt, und wer es entwickelt hat' });
		const told = await table.locator('tbody tr').count();
		expect(told).toBeGreaterThan(0);
		for (const cell of await table.locator('tbody td:nth-child(2)').allTextContents())
			expect(cell.trim()).not.toBe('');
	});

	test('which numbers are contested', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		await page.getByRole('link', { name: 'Welche Zahlen sind umstritten?' }).click();
		await expect(page).toHaveURL(/nur=umstritten/);
		for (const value of await page.locator('td.value').all())
			await expect(value.locator('.against').first()).toHaveText(/^dagegen .+: .*\d/);
		await page.locator('td.value a').first().click();
		await expect(page).toHaveURL(/angabe/);
		await expect(page.getByText(/widersprechen|Widerspruch/i).first()).toBeVisible();
	});
});

test.describe('a number explains itself', () => {
	test('on hover, by its words and source; Escape takes it away', async ({ page }) => {
		await page.goto(`${sites.node}/vergleich/`);
		const number = page.locator('tbody td a.quiet').first();
		await number.hover();
		const note = page.getByRole('tooltip');
		await expect(note).toBeVisible();
		await expect(note.locator('.words span')).not.toBeEmpty();
		await expect(number).toHaveAttribute('aria-describedby', 'angabe-erklaert');
		await page.keyboard.press('Escape');
		await expect(note).toBeHidden();
	});

	test('where it is a sum, by its parts and by what is not in it, with the reason', async ({ page }) => {
		await page.goto(`${sites.node}/karte/?kennzahl=foerderung`);
		const number = page.locator('tbody td a[data-sum][data-beside]').first();
		const ids = async (name: string) => ((await number.getAttribute(name)) ?? '').split(' ');
		const [parts, beside] = [await ids('data-sum'), await ids('data-beside')];
		expect(parts.length).toBeGreaterThan(1);
		await number.hover();
		const note = page.getByRole('tooltip');
		await expect(note).toContainText('jede Angabe zählt mit ihrem kleinsten möglichen Wert');
		await expect(note.locator('li')).toHaveCount(Math.min(parts.length, 5) + Math.min(beside.length, 5));
		await expect(note.locator('li').last()).toContainText(
			/enthalten|Obergrenze|andere Jahre|derselben Meldung/
		);
		await expect(note.locator('q')).toHaveCount(0);
	});

	test('on focus', async ({ page }) => {
		await page.goto(`${sites.node}/vergleich/`);
		// From the name of a Land the tab key goes to its number.
		await page.locator('tbody th a').first().focus();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('tooltip')).toBeVisible();
	});
});

test.describe('on a screen that is touched', () => {
	test.use({ hasTouch: true });
	for (const path of ['/', '/karte/', '/karte/?form=kacheln'])
		test(`the first tap on a Land tells its number, the second leads to it: ${path}`, async ({ page }) => {
			await page.goto(sites.node + path);
			// Before its script stands, a Land is a link.
			await idle(page);
			const land = (key: string) => page.locator(`.hits a[data-land="${key}"] .hit`);
			await land('16').tap();
			const note = page.getByRole('tooltip');
			await expect(note).toContainText(/Thüringen: .*\d/);
			await expect(note.locator('.words span')).not.toBeEmpty();
			expect(new URL(page.url()).pathname).not.toContain('land');
			// A tap on the note or anywhere else takes it away. Of whom nothing is told, that is told.
			await note.tap();
			await expect(note).toBeHidden();
			await land('09').tap();
			await expect(note).toContainText('Bayern: keine Meldung');
			await expect(note.locator('.words')).toHaveCount(0);
			await land('09').tap();
			await expect(page).toHaveURL(/\/land\/09\//);
		});
});

for (const path of ['/', '/karte/'])
	test(`how much of a view is contested is told, and leads to that: ${path}`, async ({ page }) => {
		await page.goto(sites.node + path);
		await page.getByRole('link', { name: /^Umstritten in dieser Auswahl: \d+ Angabe/ }).click();
		await expect(page).toHaveURL(/nur=umstritten/);
		await expect(page.locator('main')).toContainText(/Umstritten in dieser Auswahl: \d+ Angabe/);
		await expect(page.getByRole('link', { name: /^Umstritten in dieser Auswahl/ })).toHaveCount(0);
	});

for (const path of ['/', '/karte/', '/karte/?form=kacheln', '/land/05/'])
	test(`of contested figures alone no Land is told to report nothing: ${path}`, async ({ page }) => {
		await page.goto(`${sites.node}${path}${path.includes('?') ? '&' : '?'}nur=umstritten`);
		const main = page.locator('main');
		await expect(main.locator('tbody tr', { hasText: 'Thüringen' }).first()).toContainText(
			'keine umstrittene Angabe'
		);
		await expect(main).not.toContainText(/keine (gesicherte )?Meldung|nur Meldung|gemeldet haben 0/i);
	});

test('years that are drawn on the timeline narrow the map, the table and the figures; back takes them away', async ({
	page
}) => {
	await page.goto(`${sites.node}/?kennzahl=behoerden`);
	const plot = page.locator('section:has(> #verlauf) .plot').first();
	await plot.scrollIntoViewIfNeeded();
	const told = page.locator('tr[data-level-of] td.date');
	const before = await told.allTextContents();
	// The part of the page that is drawn on comes when it is seen.
	await expect(async () => {
		// What was drawn before may only be late.
		if (!page.url().includes('von=')) {
			const axis = (await plot.locator('.grid').first().boundingBox())!;
			const year = (n: number) => axis.x + (axis.width * (n + 0.5)) / 10;
			await page.mouse.move(year(2), axis.y + 8);
			// Its script comes when somebody is near; a stroke that it hears half of begins later.
			await page.waitForLoadState('networkidle');
			await idle(page);
			await page.mouse.down();
			await page.mouse.move(year(5), axis.y + 8, { steps: 4 });
			await page.mouse.up();
		}
		// A second stroke while the first is late would be drawn on another axis.
		await expect(page).toHaveURL(/von=20\d\d&bis=20\d\d/);
	}).toPass();
	const [, from, to] = /von=(\d+)&bis=(\d+)/.exec(page.url())!;
	expect(Number(to) - Number(from)).toBe(3);
	await expect(page.getByRole('img', { name: new RegExp(`${to}`) }).first()).toBeVisible();
	await expect(told).not.toHaveText(before);
	// The figures behind it come after what is in view.
	const when = page.locator('section:has(#angaben) ul.figures .when');
	const outside = async () =>
		(await when.allTextContents()).flatMap((text) => {
			const [year] = /20\d\d/.exec(text) ?? [];
			return year !== undefined && (year < from! || year > to!) ? [year] : [];
		});
	await expect.poll(outside).toEqual([]);
	await expect(when.first()).toHaveText(/20\d\d/);
	await page.goBack();
	await expect(page).toHaveURL(`${sites.node}/?kennzahl=behoerden`);
	await expect(told).toHaveText(before);
});

test('a Land is marked in the map and in the table at once', async ({ page }) => {
	await page.goto(`${sites.node}/karte/`);
	await page.locator('tr[data-land="12"]').hover();
	await expect(page.locator('.hits a[data-land="12"]')).toHaveAttribute('data-lit', '');
});

for (const [path, answer] of [
	['/karte/?ebene=veraenderung', /OZG-Leistungsbündel, verfügbar, von 20\d\d bis 20\d\d: \d+ L[aä]nd/],
	['/karte/?ebene=entwickelt', /^Digitale Leistungen, Verwaltungsleistungen, verfügbar: \d+ L[aä]nd/]
] as const)
	test(`a layer that is empty leads to where it is not: ${path}`, async ({ page }) => {
		await page.goto(sites.node + path);
		const values = page.locator('tr[data-land] td:nth-child(2):not(.muted)');
		await expect(page.locator('tr[data-land]').first()).toBeVisible();
		await expect(values).toHaveCount(0);
		const link = page.locator('.instead a').first();
		await expect(link).toHaveText(answer);
		const count = Number(/: (\d+) L[aä]nd/.exec((await link.textContent()) ?? '')?.[1]);
		await link.click();
		await expect(values).toHaveCount(count);
		await expect(page.locator('.instead')).toHaveCount(0);
	});

test('the day of the map goes by the keyboard, and the address keeps it', async ({ page }) => {
	await page.goto(`${sites.node}/karte/`);
	const slider = page.getByRole('slider', { name: 'Stichtag' });
	await slider.focus();
	await slider.press('Home');
	await expect(page).toHaveURL(/stichtag=2017-03/);
	await expect(page.getByRole('img', { name: /Karte|Leistungen/ }).first()).toHaveAccessibleDescription(/.+/);
	await expect(page.locator('tbody tr').first()).toContainText(/keine Meldung|nur Meldung ohne Datum/);
	await page.reload();
	await expect(slider).toHaveAttribute('aria-valuetext', /März 2017/);
});

test('one step back takes the day of the map back, however long it was moved', async ({ page }) => {
	await page.goto(`${sites.node}/karte/?kennzahl=behoerden`);
	const slider = page.getByRole('slider', { name: 'Stichtag' });
	await slider.focus();
	await slider.press('Home');
	await expect(page).toHaveURL(/stichtag=2017-03/);
	await slider.press('ArrowRight');
	await expect(page).toHaveURL(/stichtag=2017-06/);
	await page.goBack();
	await expect(page).toHaveURL(`${sites.node}/karte/?kennzahl=behoerden`);
	await expect(slider).not.toHaveAttribute('aria-valuetext', /2017/);
});

test('a number explains itself where an official counter shows the same', async ({ page }) => {
	await page.goto(`${sites.node}/zeit/`);
	const hits = page.locator('li[data-land="02"] .hits');
	const counter = hits.locator('a[rel]').first();
	const told = hits.locator('a:not([rel])').first();
	await told.scrollIntoViewIfNeeded();
	// The test is about two marks at one place.
	expect((await told.boundingBox())!.x).toBeCloseTo((await counter.boundingBox())!.x, -1);
	await told.hover();
	await expect(page.getByRole('tooltip')).toBeVisible();
});

test('years chosen on the timeline are in the address; the back button takes them back', async ({ page }) => {
	await page.goto(`${sites.node}/zeit/`);
	const from = page.getByRole('slider', { name: 'Von' });
	await from.focus();
	await from.press('ArrowRight');
	await expect(page).toHaveURL(/von=2018/);
	await page.goBack();
	await expect(page).not.toHaveURL(/von=/);
});

test('an earlier state of knowledge is shown as it was, and says so', async ({ page }) => {
	await page.goto(`${sites.node}/vergleich/?stand=2026-11-24`);
	await expect(page.getByText('Diese Seite zeigt, was am 24. November 2026 bekannt war.')).toBeVisible();
	await page.getByRole('link', { name: /Neuesten Stand zeigen/ }).click();
	await expect(page).not.toHaveURL(/stand=/);
});

test('what is told of all of Germany, and what contradicts it, hangs on no choice of Länder', async ({
	page
}) => {
	const told: string[] = [];
	for (const path of ['/?bis=2022', '/land/16/?bis=2022', '/karte/?bis=2022', '/karte/?bis=2022&land=12']) {
		await page.goto(`${sites.node}${path}`);
		const box = page.getByRole('region', { name: 'Bundesweit' });
		told.push((await box.innerText()).replaceAll(/\s+/g, ' '));
	}
	expect(told[0]).toMatch(/\b33\b/);
	expect(told[0]).toMatch(/\b101\b/);
	expect(new Set(told).size, told.join('\n')).toBe(1);
});

test('of a Land that is not chosen the same is told as of one that is', async ({ page }) => {
	const told: string[] = [];
	for (const lands of ['', '&land=12,14']) {
		await page.goto(`${sites.node}/karte/?ebene=meldungsdichte${lands}`);
		told.push((await page.locator('table').first().innerText()).replaceAll(/\s+/g, ' '));
	}
	expect(told[0]).toContain('Mecklenburg-Vorpommern');
	expect(told[1]).toBe(told[0]);
});
