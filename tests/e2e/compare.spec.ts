import { expect, sites, test } from './support/test.ts';

const say = '.say';

test('how Thüringen stands beside Sachsen at the end of 2024, and whether one may say so', async ({
	page
}) => {
	await page.goto(`${sites.node}/`);
	await page.getByRole('banner').getByRole('link', { name: 'Vergleich', exact: true }).click();
	await page.getByLabel('Erstes Land').selectOption({ label: 'Thüringen' });
	await page.getByLabel('Zweites Land').selectOption({ label: 'Sachsen' });
	const form = page.locator('form', { has: page.getByLabel('Erstes Land') });
	await form.getByLabel('Stand am Ende des Jahres').selectOption('2024');
	await form.getByRole('button', { name: 'Vergleichen' }).click();
	// Asked for first, told first: in the address, beside each other and in the table.
	await page.waitForURL(/land=16%2C14|land=16,14/);
	await expect(page.getByRole('heading', { name: 'Thüringen und Sachsen' })).toBeVisible();
	await expect(page.locator('tr[data-land] th')).toHaveText(['Thüringen', 'Sachsen']);
	await expect(page.getByRole('heading', { name: 'Darf ich das so sagen?' })).toBeVisible();
	await expect(page.getByText('Stand: Ende 2024').first()).toBeVisible();
	await expect(page.locator(`${say} blockquote`)).toContainText(/Ende 2024.*Thüringen/);
	// Whoever is told without a number is not put behind the other.
	const none = await page.locator('.side', { hasText: 'keine Meldung' }).count();
	if (none > 0) await expect(page.locator(say)).toHaveAttribute('data-answer', 'missing');
});

test('the year at the top of the table keeps the Länder', async ({ page }) => {
	await page.goto(`${sites.node}/vergleich/?land=02,09,11`);
	const table = page.locator('section', { has: page.getByRole('heading', { name: 'Die Länder in Zahlen' }) });
	await table.getByLabel('Stand am Ende des Jahres').selectOption('2024');
	await table.getByRole('button', { name: 'Anzeigen' }).click();
	await expect(page).toHaveURL(/bis=2024/);
	await expect(table.getByText('Stand: Ende 2024')).toBeVisible();
	await expect(table.locator('tr[data-land]')).toHaveCount(3);
});

test('chosen Länder stand as they were chosen until their levels are asked for', async ({ page }) => {
	await page.goto(`${sites.node}/vergleich/?land=10,02`);
	const lands = page.locator('tr[data-land] th');
	await expect(lands).toHaveText(['Saarland', 'Hamburg']);
	// What a box adds comes last, although the boxes stand in an order of their own.
	await page.getByLabel('Berlin', { exact: true }).check();
	await expect(page).toHaveURL(/land=10,02,11/);
	await page.getByRole('link', { name: 'nach Stand' }).click();
	await expect(page).toHaveURL(/sort=-wert/);
	await expect(lands).toHaveText(['Hamburg', 'Berlin', 'Saarland']);
});

test('a larger number that is newer stands before no older one that may have grown', async ({ page }) => {
	await page.goto(`${sites.node}/vergleich/?land=10,15&bis=2025`);
	await expect(page.locator(say)).toHaveAttribute('data-answer', 'no');
	await expect(page.locator(`${say} blockquote`)).toContainText('lässt sich daraus nicht ableiten');
	await expect(page.locator('.why')).toContainText(
		'Die ältere Zahl (Sachsen-Anhalt) kann seither gewachsen sein'
	);
	// In the table of all Länder its place is open.
	await page.goto(`${sites.node}/vergleich/?bis=2025`);
	const place = (land: string) => page.locator(`tr[data-land="${land}"] td`).first();
	await expect(place('15')).toHaveText('offen');
	await expect(place('10')).toHaveText(/^\d/);
});

test('who was sent a comparison can copy its sentence, which says of what no report is', async ({ page }) => {
	await page.goto(`${sites.node}/vergleich/?einheit=formular&bis=2024&land=16,14`);
	// Of another subject there is one: about 50 forms of Sachsen.
	await expect(page.locator(`${say} blockquote`)).toContainText('liegt zu „Gesamtes Angebot“ weder für');
	await expect(
		page.locator('[data-land="14"]').getByText('rund 50 Formulare (11. Oktober 2022')
	).toBeVisible();
	await expect(page.getByRole('button', { name: 'Satz kopieren' })).toBeVisible();
});

test('peer groups rank among themselves', async ({ page }) => {
	await page.goto(`${sites.node}/vergleich/`);
	await page.getByRole('link', { name: 'Stadtstaaten' }).click();
	await expect(page.locator('tbody tr[data-land]')).toHaveCount(3);
	await expect(page).toHaveURL(/gruppe=stadtstaaten/);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('two Länder are compared by a form', async ({ page }) => {
		await page.goto(`${sites.node}/vergleich/`);
		await page.getByLabel('Erstes Land').selectOption('02');
		await page.getByLabel('Zweites Land').selectOption('09');
		await page.getByRole('button', { name: 'Vergleichen' }).click();
		await expect(page.locator(`${say} blockquote`)).toContainText('Hamburg');
		await expect(page.getByRole('button', { name: 'Satz kopieren' })).toHaveCount(0);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
	test('each number of the comparison stands with its whole date', async ({ page }) => {
		await page.goto(`${sites.node}/vergleich/`);
		const cut = await page
			.locator('main .scroll')
			.last()
			.evaluate((scroll) => {
				const end = scroll.getBoundingClientRect().right;
				return [...scroll.querySelectorAll('tbody tr')].flatMap((row) => {
					const date = [...row.querySelectorAll('td')].find((cell) =>
						/^\S*\s?\d{4}$|^\d\d\.\d\d\.\d{4}$/.test(cell.textContent.trim())
					);
					if (!date) return [];
					const words = document.createRange();
					words.selectNodeContents(date);
					return [
						{ words: date.textContent.trim(), beyond: Math.round(words.getBoundingClientRect().right - end) }
					];
				});
			});
		expect(cut.length).toBeGreaterThan(3);
		expect(cut.filter(({ beyond }) => beyond > 0)).toEqual([]);
	});
});
