import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { loadExtractor } from '../../src/cli/load-extractor.ts';
import { loadGold } from '../gold/gold-set.ts';
import { expect, sites, test } from './support/test.ts';

const text = (page: Page) => page.getByLabel('Text der Meldung');
const marks = (page: Page) => page.locator('.marked .number');
const sentence =
	'In Brandenburg sind über 650 Verwaltungsleistungen online verfügbar, im Vorjahr waren es 420. 40 Prozent nutzen sie.';

/** Opens the page and waits until its reader is there. */
async function opened(page: Page, path = '/probe/') {
	await page.goto(sites.node + path, { waitUntil: 'networkidle' });
	const rules = page.waitForResponse(/\/daten\/rules\.json$/);
	await page.locator('textarea').focus();
	await rules;
	await page.waitForLoadState('networkidle');
}

test.describe('the page that tries a text out', () => {
	test('marks every number of a pasted text, and says of each why or why not', async ({ page }) => {
		await opened(page);
		await text(page).fill(sentence);
		await expect(marks(page)).toHaveCount(3);
		await expect(page.locator('.marked .taken')).toHaveText(/650/);
		await expect(page.locator('.reasons .refused')).toHaveText([
			/420[^]*früherer Wert[^]*Vorjahr/,
			/40[^]*Anteil/
		]);
		await expect(page.locator('.reasons .card')).toContainText(
			'Brandenburg: Mindestens 650 Verwaltungsleistungen sind online verfügbar.'
		);
	});

	test('asks for nothing once its rules are there, whatever is pasted', async ({ page }) => {
		await opened(page);
		const asked: string[] = [];
		page.context().on('request', (request) => asked.push(request.url()));
		await text(page).fill(sentence);
		await expect(marks(page)).toHaveCount(3);
		await page.getByRole('button', { name: 'Ein Beitritt ohne Zahl' }).click();
		await expect(page.locator('.reasons .card')).not.toHaveCount(0);
		await text(page).fill('https://example.org/meldung');
		await expect(page.getByText('darf der Browser von hier aus nicht abrufen')).toBeVisible();
		await expect(marks(page)).toHaveCount(0);
		expect(asked).toEqual([]);
	});

	test('reads a file by the readers of the command line; only they are loaded for it', async ({ page }) => {
		await opened(page);
		const asked: { url: string; method: string }[] = [];
		page.context().on('request', (request) => asked.push({ url: request.url(), method: request.method() }));
		const file = fileURLToPath(new URL('../news/fixtures/article.html', import.meta.url));
		await page.locator('input[type=file]').setInputFiles(file);
		await expect(page.locator('.marked .title')).not.toHaveText('');
		for (const { url, method } of asked) {
			expect(method).toBe('GET');
			expect(url).toMatch(/\/_app\/immutable\/[^?]+$/);
		}
	});

	test('place, heading and date change what is read', async ({ page }) => {
		await opened(page);
		await text(page).fill('Hier sind 120 Verwaltungsleistungen online verfügbar.');
		await expect(page.locator('.card .sentence')).toHaveText(/^(Deutschland|nicht eindeutig):/);
		await page.getByLabel('Ort (freiwillig)').fill('Kiel');
		await expect(page.locator('.card .sentence')).toHaveText(/^Kiel:/);
		await page.getByLabel('Datum der Meldung').fill('31.02.2025');
		await expect(page.getByText('Das ist kein Datum.')).toBeVisible();
		await page.getByLabel('Datum der Meldung').fill('5.3.2025');
		await expect(page.locator('.card dd').filter({ hasText: '5. März 2025' })).toBeVisible();
	});

	test('is used by the keyboard alone', async ({ page }) => {
		await opened(page);
		await page.keyboard.type('In Kiel sind 120 Verwaltungsleistungen online verfügbar.');
		await expect(marks(page)).toHaveCount(1);
		await marks(page).first().focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#zahl-1$/);
		await expect(page.locator('#zahl-1')).toBeInViewport();
		await expect(marks(page).first()).toHaveAttribute('aria-current', 'true');
		await expect(marks(page).first()).toHaveAccessibleName('1: 120, als Angabe übernommen');
	});

	test('speaks English', async ({ page }) => {
		await opened(page, '/en/probe/');
		await page.getByRole('button', { name: 'Level, year before, plan' }).click();
		await expect(page.locator('.reasons .refused').first()).toContainText('earlier value');
	});

	test('fits a narrow screen with a result on it', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		await opened(page);
		await page.getByRole('button', { name: 'Programm, Obergrenze, Bewilligung' }).click();
		await expect(page.locator('.reasons .card')).not.toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});

	test('works from a folder of files', async ({ page }) => {
		await page.goto(`${sites.static}/probe/`, { waitUntil: 'networkidle' });
		await page.getByRole('button', { name: 'Stand, Vorjahr, Plan' }).click();
		await expect(page.locator('.reasons .card')).not.toHaveCount(0);
	});

	test('reads known items as Node does, byte for byte', async ({ page }) => {
		test.setTimeout(120_000);
		// The page's own worker is asked, as the page asks it.
		await page.addInitScript(() => {
			const Original = window.Worker;
			window.Worker = class extends Original {
				constructor(url: string | URL, options?: WorkerOptions) {
					super(url, options);
					(window as unknown as { reader: Worker }).reader = this;
				}
			};
		});
		await opened(page);
		// The code is the same and so are the words: each sixteenth item shows whether the two engines are.
		const items = loadGold().flatMap(({ item }, i) => (i % 16 === 0 ? [item] : []));
		const inputs = items.map((item) => ({
			text: item.text ?? item.digest ?? '',
			heading: item.title,
			place: '',
			published: item.published
		}));
		const answers = await page.evaluate(
			(asked) =>
				new Promise<string[]>((resolve, reject) => {
					const { reader } = window as unknown as { reader: Worker };
					const got: string[] = [];
					let left = asked.length;
					reader.addEventListener('message', ({ data }) => {
						// The page asks for things of its own.
						if (data.id < 1e6) return;
						if (data.kind !== 'answer') return reject(new Error(JSON.stringify(data)));
						got[data.id - 1e6] = JSON.stringify(data.answer.readings[0].explanation);
						if (--left === 0) resolve(got);
					});
					asked.forEach((input, i) => reader.postMessage({ id: 1e6 + i, kind: 'text', input }));
				}),
			inputs
		);
		const extractor = await loadExtractor();
		const here = items.map((item) => JSON.stringify(extractor.explain({ ...item, id: 'probe' })));
		expect(answers.length).toBeGreaterThan(150);
		expect(answers).toEqual(here);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('says what it needs, and what does the same without', async ({ page }) => {
		// With scripts switched off Chromium still parses as if there were some, and shows no noscript: its source is read.
		const source = await (await page.goto(`${sites.node}/probe/`))!.text();
		expect(/<noscript>(.*?)<\/noscript>/su.exec(source)?.[1]).toContain('digitalpegel extract --explain');
	});
});
