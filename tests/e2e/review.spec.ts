import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import de from '../../src/lib/i18n/messages/de.json' with { type: 'json' };
import { root } from '../../src/cli/run.ts';
import { findings } from './support/axe.ts';
import { stored, watch, type Watch } from './support/quiet.ts';
import { serveReview, type ReviewSite } from './support/review-site.ts';

const heading = (page: Page) => page.locator('h2[data-figure]');
const current = async (page: Page) => (await heading(page).getAttribute('data-figure')) ?? '';
const notice = (page: Page) => page.getByRole('status');

/** Presses a key that leads to another figure, and waits for it. */
async function onwards(page: Page, press: () => Promise<void>): Promise<void> {
	const before = await current(page);
	await press();
	await expect(heading(page)).not.toHaveAttribute('data-figure', before, { timeout: 30_000 });
}
const key = (page: Page, name: string) => onwards(page, () => page.keyboard.press(name));

interface Row {
	figure: string;
	verdict: string;
	fields: string;
	reason: string;
	date: string;
	seen: string;
}
const rowsOf = (csv: string): Row[] =>
	parse(csv, { columns: true, comment: '#', relax_column_count_less: true });

test.describe('the editor’s desk', () => {
	test.describe.configure({ mode: 'serial', timeout: 120_000 });
	let site: ReviewSite;
	let seen: Watch;
	test.beforeAll(async () => {
		test.setTimeout(300_000);
		site = await serveReview();
	});
	test.afterAll(() => site.stop());

	async function open(context: BrowserContext, page: Page, query = '') {
		seen = watch(context, [site.url]);
		await page.goto(site.url + query);
		await expect(heading(page)).toBeVisible({ timeout: 60_000 });
	}
	async function openAnother(context: BrowserContext): Promise<Page> {
		const other = await context.newPage();
		await other.goto(site.url);
		await expect(heading(other)).toBeVisible({ timeout: 60_000 });
		return other;
	}
	async function expectQuiet(page: Page) {
		expect(seen.foreign, 'requests to another host').toEqual([]);
		expect(seen.errors, 'errors and violations').toEqual([]);
		expect(await stored(page), 'stored in the browser').toEqual([]);
	}

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`axe, ${colorScheme}: list, words, form and keys`, async ({ browser }) => {
			const context = await browser.newContext({ colorScheme });
			const page = await context.newPage();
			await open(context, page, colorScheme === 'dark' ? '?lang=en' : '');
			expect(await findings(page)).toEqual([]);
			await page.keyboard.press('h');
			await page.keyboard.press('b');
			await expect(page.locator('form')).toBeVisible();
			expect(await findings(page)).toEqual([]);
			await expectQuiet(page);
			await context.close();
		});
	}

	test('nothing is wider than a screen of 320 pixels', async ({ context, page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		await open(context, page);
		await page.keyboard.press('b');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});

	test('marks every number of the item, and tells why each was taken or refused', async ({
		context,
		page
	}) => {
		await open(context, page);
		const marks = page.locator('.marked a.number');
		await expect(marks.first()).toBeVisible();
		await expect(page.locator('.numbers > li')).toHaveCount(await marks.count());
		await expect(page.locator('.marked [aria-current]')).toHaveCount(1);
		await expect(page.locator('.numbers .own')).toContainText('diese Angabe');
	});

	test('shows what a correction would change before it is made', async ({ context, page }) => {
		await open(context, page);
		await page.keyboard.press('b');
		await page.locator('#feld-value').fill('7777');
		await expect(page.locator('form .changes')).toContainText('7.777');
		await page.keyboard.press('Escape');
		await expect(page.locator('form')).toHaveCount(0);
		await expect(heading(page)).toBeFocused();
	});

	test('fifty decisions by keyboard alone, each of them in decisions.csv', async ({ context, page }) => {
		test.setTimeout(600_000);
		const before = rowsOf(site.decisions());
		await open(context, page);
		const expected: Partial<Row>[] = [];

		async function correctValue(): Promise<void> {
			await page.keyboard.press('b');
			await expect(page.locator('form :focus')).toBeVisible();
			for (let steps = 0; steps < 14; steps++) {
				if ((await page.locator(':focus').getAttribute('id')) === 'feld-value') break;
				await page.keyboard.press('Shift+Tab');
			}
			await page.keyboard.press('Control+a');
			await page.keyboard.type('12345');
			await onwards(page, () => page.keyboard.press('Enter'));
		}

		for (let n = 0; n < 50; n++) {
			const figure = await current(page);
			if (n % 10 === 3) {
				await key(page, 'v');
				expected.push({ figure, verdict: 'reject', fields: '' });
			} else if (n % 10 === 6) {
				await correctValue();
				expected.push({ figure, verdict: 'correct', fields: '{"value":12345}' });
			} else if (n % 10 === 8) {
				await page.keyboard.press('g');
				await page.keyboard.type('beim Land nachgefragt');
				await page.keyboard.press('Escape');
				await key(page, 'a');
				expected.push({ figure, verdict: 'accept', reason: 'beim Land nachgefragt' });
			} else {
				await key(page, 'a');
				expected.push({ figure, verdict: 'accept', fields: '' });
			}
		}

		const rows = rowsOf(site.decisions());
		expect(rows.slice(0, before.length)).toEqual(before);
		const made = rows.slice(before.length);
		expect(made).toHaveLength(50);
		expect(made).toEqual(expected.map((row) => expect.objectContaining(row) as unknown));
		expect(new Set(made.map((row) => row.figure)).size).toBe(50);
		for (const row of made) {
			expect(row.date).toBe('2099-01-31');
			expect(JSON.parse(row.seen)).toHaveProperty('value');
		}
		await expectQuiet(page);
	});

	test('moves, takes back and decides anew', async ({ context, page }) => {
		const before = site.decisions();
		await open(context, page);
		const first = await current(page);
		await key(page, 'n');
		const second = await current(page);
		await key(page, 'p');
		expect(await current(page)).toBe(first);
		await key(page, 'v');
		expect(await current(page)).toBe(second);
		expect(site.decisions()).not.toBe(before);
		await key(page, 'z');
		expect(await current(page)).toBe(first);
		await expect(notice(page)).toContainText('Zurückgenommen');
		expect(site.decisions()).toBe(before);
	});

	test('writes nothing where another tab was faster, and shows its decision', async ({ context, page }) => {
		await open(context, page);
		const other = await openAnother(context);
		expect(await current(other)).toBe(await current(page));
		await key(other, 'a');
		const after = site.decisions();
		await page.keyboard.press('v');
		await expect(notice(page)).toContainText('anderswo geändert');
		await expect(page.getByText('Entschieden am')).toBeVisible();
		expect(site.decisions()).toBe(after);
	});

	test('says that the list is not alone where others decided on other figures', async ({ context, page }) => {
		await open(context, page);
		const other = await openAnother(context);
		await key(other, 'n');
		const theirs = await current(other);
		await key(other, 'a');
		const mine = await current(page);
		await page.keyboard.press('a');
		await expect(notice(page)).toContainText('Alles ist erhalten');
		const last = rowsOf(site.decisions()).slice(-2);
		expect(last.map((row) => row.figure)).toEqual([theirs, mine]);
	});

	test('keys can be turned off, and never act while somebody types', async ({ context, page }) => {
		const before = site.decisions();
		await open(context, page);
		await page.keyboard.press('g');
		await page.keyboard.type('avz');
		await expect(page.locator('#begruendung')).toHaveValue('avz');
		await page.keyboard.press('Escape');
		await page.keyboard.press('h');
		await page.getByLabel('Tastenkürzel').uncheck();
		await heading(page).focus();
		await page.keyboard.press('a');
		await page.keyboard.press('v');
		await expect(notice(page)).toBeEmpty();
		expect(site.decisions()).toBe(before);
	});

	test('without the secret there is nothing to see', async ({ request }) => {
		const { origin } = new URL(site.url);
		const token = new URL(site.url).pathname.split('/')[2] ?? '';
		const wrong = token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
		for (const path of [
			'/pruefen/',
			'/pruefen/api/desk',
			`/pruefen/${wrong}/`,
			`/pruefen/${wrong}/api/desk`
		]) {
			expect((await request.get(origin + path)).status(), path).toBe(403);
		}
		expect((await request.get(`${site.url}api/desk`)).status()).toBe(200);
	});
});

test.describe('what is published', () => {
	const published = { build: process.env.E2E_NODE ?? '', 'build-static': process.env.E2E_STATIC ?? '' };
	for (const [folder, url] of Object.entries(published)) {
		test(`${folder} has no editing page`, async ({ request }) => {
			for (const path of ['/pruefen/', '/en/pruefen/', '/pruefen/x/', '/pruefen/x/api/desk']) {
				expect((await request.get(url + path)).status(), path).toBe(404);
			}
			const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
			expect(files.length).toBeGreaterThan(20);
			expect(files.filter((name) => /pruefen|review/i.test(name))).toEqual([]);
			const scripts = files.filter((name) => /\.m?js$/.test(name));
			const telling = scripts.filter((name) => {
				const text = readFileSync(join(root, folder, name), 'utf8');
				return text.includes(de.review_stale) || text.includes('/pruefen');
			});
			expect(telling).toEqual([]);
		});
	}
});
