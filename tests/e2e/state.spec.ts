import { choice } from './support/parts.ts';
import { expect, sites, test } from './support/test.ts';

const heading = { level: 1 };

test.describe('the address is the state', () => {
	test('a choice of years goes into the address, comes back with back and forward, and survives a reload', async ({
		page
	}) => {
		await page.goto(`${sites.node}/`);
		const first = await choice(page, 'von').inputValue();
		await choice(page, 'von').selectOption('2023');
		await expect(page).toHaveURL(/[?&]von=2023/);
		await choice(page, 'bis').selectOption('2024');
		await expect(page).toHaveURL(/von=2023&bis=2024/);
		const filtered = await page.getByRole('status').first().textContent();

		await page.goBack();
		await expect(page).toHaveURL(/von=2023$/);
		await page.goBack();
		await expect(page).toHaveURL(`${sites.node}/`);
		await expect(choice(page, 'von')).toHaveValue(first);
		await page.goForward();
		await page.goForward();
		await expect(choice(page, 'bis')).toHaveValue('2024');

		await page.reload();
		await expect(choice(page, 'von')).toHaveValue('2023');
		await expect(choice(page, 'bis')).toHaveValue('2024');
		await expect(page.getByRole('status').first()).toHaveText(filtered ?? '');
	});

	test('the years of a view are the years of its figures', async ({ page }) => {
		await page.goto(`${sites.node}/?kennzahl=foerderung&von=2022&bis=2023`);
		const dates = await page.locator('section.figures .when').allTextContents();
		expect(dates.length).toBeGreaterThan(0);
		for (const date of dates) expect(date).toMatch(/2022|2023|ohne Datum/);
	});

	test('Länder that are compared are marked in the table and chosen again after a reload', async ({
		page
	}) => {
		await page.goto(`${sites.node}/`);
		await page.getByText('Länder: alle 16').click();
		await page.getByRole('checkbox', { name: 'Brandenburg' }).check();
		await expect(page).toHaveURL(/land=12/);
		await page.getByRole('checkbox', { name: 'Bayern' }).check();
		await expect(page).toHaveURL(/land=12(%2C|,)09/);
		const marked = page.getByRole('row').and(page.locator('.selected'));
		await expect(marked).toHaveCount(2);
		await page.reload();
		await expect(marked).toHaveCount(2);
		await expect(page.getByRole('checkbox', { name: 'Bayern' })).toBeChecked();
		await page.getByRole('link', { name: /Bayern entfernen/ }).click();
		await expect(page).toHaveURL(/land=12$/);
		await expect(marked).toHaveCount(1);
	});

	test('the tabs lead to the three metrics', async ({ page }) => {
		await page.goto(`${sites.node}/?von=2022`);
		await page
			.getByRole('navigation', { name: 'Kennzahl' })
			.getByRole('link', { name: 'Fördermittel' })
			.click();
		await expect(page).toHaveURL(/kennzahl=foerderung&von=2022/);
		await expect(
			page.getByRole('navigation', { name: 'Kennzahl' }).getByRole('link', { name: 'Fördermittel' })
		).toHaveAttribute('aria-current', 'page');
	});

	for (const path of ['/', '/karte/', '/zeit/', '/vergleich/'])
		test(`what a view leaves out stands in every headline, drawing and caption of ${path}`, async ({
			page
		}) => {
			await page.goto(`${sites.node}${path}?kennzahl=foerderung&gegenstand=smart-cities`);
			const told = await page
				.locator('main figcaption, main caption, main svg[role="img"] > title')
				.evaluateAll((all) => all.map((one) => one.textContent ?? ''));
			const ofView = told.filter((text) => text.includes('Fördermittel'));
			expect(ofView.length).toBeGreaterThan(0);
			for (const text of ofView) expect(text).toContain('Modellprojekte Smart Cities');
		});

	test('a malformed parameter is dropped, and the page says so', async ({ page }) => {
		await page.goto(`${sites.node}/?von=neulich&land=12,99&unsinn=1`);
		const notice = page.getByRole('region', { name: 'Ein Teil der Adresse wurde nicht verstanden' });
		await expect(notice).toContainText('von=neulich');
		await expect(notice).toContainText('unsinn');
		await expect(notice).toContainText('99');
		await expect(page.getByRole('heading', heading)).toBeVisible();
		await expect(page.getByRole('row').and(page.locator('.selected'))).toHaveCount(1);
	});

	test('the language changes, and the view stays', async ({ page }) => {
		await page.goto(`${sites.node}/?kennzahl=foerderung&land=12`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'de');
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(`${sites.node}/en/?kennzahl=foerderung&land=12`);
		await expect(page.getByRole('heading', heading)).toHaveText(/Where|stand/);
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await page.getByRole('link', { name: 'Deutsch' }).click();
		await expect(page).toHaveURL(`${sites.node}/?kennzahl=foerderung&land=12`);
	});

	test('an address that is none says so, with the way home', async ({ page, seen }) => {
		const answer = await page.goto(`${sites.node}/angabe/gibt-es-nicht/`);
		expect(answer?.status()).toBe(404);
		await expect(page.getByRole('heading', heading)).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: 'Zum Überblick' }).click();
		await expect(page).toHaveURL(`${sites.node}/`);
		seen.failed = seen.failed.filter((line) => !line.includes('gibt-es-nicht'));
	});
});

for (const path of [
	'/angaben/?kennzahl=foerderung&stufe=ausgezahlt&sort=-wert',
	'/karte/?kennzahl=behoerden&ebene=anteil&form=kacheln',
	'/vergleich/?gruppe=ost',
	'/suche/?q=wohngeld'
])
	test(`another language keeps all that was chosen: ${path}`, async ({ page }) => {
		await page.goto(sites.node + path);
		const language = (name: string) => page.getByRole('banner').getByRole('link', { name, exact: true });
		await language('English').click();
		await expect(page).toHaveURL(`${sites.node}/en${path}`);
		await language('Deutsch').click();
		await expect(page).toHaveURL(sites.node + path);
	});

test('what was chosen goes along between the views and the table of figures', async ({ page }) => {
	await page.goto(`${sites.node}/karte/?kennzahl=foerderung&stufe=bewilligt&bis=2024&ebene=anteil`);
	const menu = page.getByRole('navigation', { name: 'Seiten' });
	await menu.getByRole('link', { name: 'Angaben' }).click();
	await expect(page).toHaveURL(`${sites.node}/angaben/?kennzahl=foerderung&stufe=bewilligt&bis=2024`);
	await page.goto(
		`${sites.node}/angaben/?kennzahl=foerderung&stufe=bewilligt&bis=2024&sort=wert&nur=undatiert`
	);
	await menu.getByRole('link', { name: 'Zeit' }).click();
	await expect(page).toHaveURL(`${sites.node}/zeit/?kennzahl=foerderung&stufe=bewilligt&bis=2024`);
	await expect(page.locator('.notices')).toHaveCount(0);
});

test('Länder keep the order in which they were chosen, on the way through the table of figures, too', async ({
	page
}) => {
	await page.goto(`${sites.node}/zeit/?land=16,14`);
	const menu = page.getByRole('navigation', { name: 'Seiten' });
	await menu.getByRole('link', { name: 'Angaben' }).click();
	await expect(page).toHaveURL(`${sites.node}/angaben/?land=16,14`);
	await page.getByRole('checkbox', { name: 'Brandenburg' }).check();
	await expect(page).toHaveURL(`${sites.node}/angaben/?land=16,14,12`);
	await menu.getByRole('link', { name: 'Zeit' }).click();
	await expect(page).toHaveURL(`${sites.node}/zeit/?land=16,14,12`);
});

test.describe('in English', () => {
	test('subjects and Länder are called by their English names', async ({ page }) => {
		await page.goto(`${sites.node}/en/gegenstand/`);
		await expect(page.getByRole('link', { name: 'Housing benefit (Wohngeld)' })).toBeVisible();
		await page.getByRole('link', { name: 'Electronic invoice' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Electronic invoice' })).toBeVisible();
		await page.goto(`${sites.node}/en/angaben/?land=16&gegenstand=e-rechnung`);
		await expect(page.locator('td.subject').first()).toHaveText('Electronic invoice');
		await expect(page.locator('td.place').first()).toHaveText('Thuringia');
		await page.locator('td.value a').first().click();
		await expect(page.locator('main')).toContainText('Electronic invoice');
		await expect(page.locator('main')).not.toContainText('Elektronische Rechnung');
	});

	test('a view that is chosen in the other language is not told in the first', async ({ page }) => {
		await page.goto(`${sites.node}/angaben/?gegenstand=e-rechnung`);
		await expect(page.locator('td.subject').first()).toHaveText('Elektronische Rechnung');
		await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
		await expect(page.locator('td.subject').first()).toHaveText('Electronic invoice');
		await page.getByRole('banner').getByRole('link', { name: 'Deutsch' }).click();
		await expect(page.locator('td.subject').first()).toHaveText('Elektronische Rechnung');
	});
});

test('where no target is told, the page leads to those that are', async ({ page }) => {
	await page.goto(`${sites.node}/zeit/`);
	const targets = page.locator('section:has(> #ziele)');
	await expect(targets).toContainText('kein Ziel mit Datum');
	const link = targets.getByRole('link', { name: /^Angeschlossene Behörden \(\d+ Ziele\)$/ });
	const [, count] = /\((\d+)/.exec((await link.textContent()) ?? '') ?? [];
	await link.click();
	await expect(page).toHaveURL(/\/zeit\/\?kennzahl=behoerden#ziele$/);
	await expect(targets.locator('tbody tr')).toHaveCount(Number(count));
});

test('the subjects are in the menu', async ({ page }) => {
	await page.goto(`${sites.node}/`);
	await page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: 'Gegenstände' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Gegenstände' })).toBeVisible();
});

test('the cards of the start page speak of the same time as its map', async ({ page }) => {
	await page.goto(`${sites.node}/?bis=2022`);
	const cards = page.locator('section:has(> #blick)');
	await expect(cards).toContainText('Stand: Ende 2022');
	const years = (await cards.innerText()).match(/\b20\d\d\b/g) ?? [];
	expect(years.length).toBeGreaterThan(2);
	expect(Math.max(...years.map(Number))).toBe(2022);
	// A step in the same page as well as an address that is opened.
	await page.goto(`${sites.node}/`);
	await expect(cards).not.toContainText('Ende 2022');
});
