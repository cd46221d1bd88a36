import { readFileSync, writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { choice } from './support/parts.ts';
import { expect, sites, test } from './support/test.ts';

// Starting the engine takes seconds on a slow machine.
test.describe.configure({ timeout: 90_000 });

test.describe('the database in the browser', () => {
	test('is not loaded by any page of the dashboard', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(`${sites.node}/zeit/`);
		await choice(page, 'abdeckung').selectOption('alle');
		await expect(page).toHaveURL(/abdeckung=alle/);
		await page.goto(`${sites.node}/abfrage/`);
		await expect(page.getByLabel('SQL-Abfrage')).toBeVisible();
		expect(asked.filter((url) => /\.wasm|\.duckdb/.test(url))).toEqual([]);
	});

	test('what a query draws is handed out as a picture, its answer as a table in each form', async ({
		page
	}) => {
		await page.goto(`${sites.node}/abfrage/`);
		const sql = "SELECT * FROM (VALUES ('Förde', 3), ('Bucht', 5)) AS waters(water, depth)";
		await page.getByLabel('SQL-Abfrage').fill(sql);
		await page.getByRole('button', { name: 'Ausführen' }).click();
		await expect(page.locator('[data-file="svg"]')).toBeVisible({ timeout: 60_000 });
		const get = async (form: string) => {
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				page.locator(`[data-file="${form}"]`).click()
			]);
			return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
		};
		const { name, bytes } = await get('svg');
		expect(name).toMatch(/^digitalpegel-depth-je-water-eigene-abfrage-stand-\d{4}-\d\d-\d\d\.svg$/);
		const svg = bytes.toString('utf8');
		for (const words of ['Förde', 'prüft niemand', 'CC BY 4.0', 'VALUES']) expect(svg).toContain(words);
		// The address is long and has no spaces; all of it stands within the drawing.
		const width = Number(/<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);
		const ends = await page.evaluate((drawing) => {
			document.body.innerHTML = drawing.replace(/^<\?xml[^>]*>/, '');
			return [...document.querySelectorAll('text')].map((text) => text.getBBox().x + text.getBBox().width);
		}, svg);
		expect(Math.max(...ends)).toBeLessThanOrEqual(width);
	});

	test('before a query there is no file, and the page says so; after it there is one of every form, its counts and sums numbers', async ({
		page
	}) => {
		await page.addInitScript(() => {
			window.print = () => {
				(window.top as unknown as { printed: string }).printed = document.documentElement.outerHTML;
			};
		});
		await page.goto(`${sites.node}/abfrage/`);
		await expect(page.getByText('Nach einer Abfrage gibt es ihr Ergebnis als Datei')).toBeVisible();
		await expect(page.getByLabel('SQL-Abfrage')).toBeVisible();
		await expect(page.locator('[data-file]')).toHaveCount(0);
		const sql =
			'SELECT metric, unit, count(*) AS n, sum(1) AS whole, avg(value) AS mean FROM figures GROUP BY ALL ORDER BY ALL';
		await page.getByLabel('SQL-Abfrage').fill(sql);
		await page.getByRole('button', { name: 'Ausführen' }).click();
		await expect(page.locator('[data-file="json"]')).toBeVisible({ timeout: 60_000 });
		const get = async (form: string) => {
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				page.locator(`[data-file="${form}"]`).click()
			]);
			return readFileSync(await file.path());
		};
		const { rows } = JSON.parse((await get('json')).toString('utf8')) as {
			rows: Record<string, string | number>[];
		};
		expect(rows.length).toBeGreaterThan(3);
		for (const row of rows) {
			for (const column of ['n', 'whole', 'mean']) expect(row[column], column).toEqual(expect.any(Number));
			expect(row.n).toBe(row.whole);
		}
		const plain = rows.map((row) => Object.values(row));
		for (const [form, read] of [
			['xlsx', readXlsx],
			['ods', readOds]
		] as const) {
			const book = await read(new Uint8Array(await get(form)));
			expect((book.sheets[0]?.rows ?? []).slice(1), form).toEqual(plain);
		}
		const file = test.info().outputPath('a.parquet');
		writeFileSync(file, await get('parquet'));
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const types = (await connection.runAndReadAll(`DESCRIBE FROM '${file}'`)).getRowsJson();
		expect(types.map(([name, type]) => [name, type])).toEqual([
			['metric', 'VARCHAR'],
			['unit', 'VARCHAR'],
			['n', 'DOUBLE'],
			['whole', 'DOUBLE'],
			['mean', 'DOUBLE']
		]);
		connection.closeSync();
		for (const [form, delimiter, comma] of [
			['csv-german', ';', ','],
			['csv-international', ',', '.']
		] as const) {
			const read: Record<string, string>[] = parse(await get(form), { columns: true, bom: true, delimiter });
			expect(read.map((row) => Number(row.mean?.replace(comma, '.')))).toEqual(rows.map((row) => row.mean));
		}
		expect((await get('svg')).toString('utf8')).toContain('funding_eur');
		for (const form of ['png-1x', 'png-2x', 'png-print'])
			expect((await get(form)).toString('latin1', 1, 4), form).toBe('PNG');
		await page.locator('[data-print]').click();
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { printed?: string }).printed ?? ''))
			.toContain('funding_eur');
	});

	test('the SQL box answers, cuts off long answers, tells errors, and can be cancelled', async ({ page }) => {
		await page.goto(`${sites.node}/abfrage/`);
		const box = page.getByLabel('SQL-Abfrage');
		const result = page.getByRole('region', { name: 'Ergebnis der Abfrage' });
		const run = page.getByRole('button', { name: 'Ausführen' });

		await box.fill("SELECT count(*)::INTEGER AS n, 'Förde' AS wort FROM figures WHERE counts");
		await run.click();
		await expect(result.getByRole('row').nth(1)).toHaveText(/^\s*\d+\s*Förde\s*$/, { timeout: 60_000 });

		await box.fill('SELECT * FROM range(5000)');
		await box.press('Control+Enter');
		await expect(result.getByRole('row')).toHaveCount(501);
		await expect(page.getByText('Gezeigt werden die ersten 500 Zeilen')).toBeVisible();

		await box.fill('SELECT wert FROM nirgends');
		await run.click();
		const failure = page.getByRole('alert');
		await expect(failure).toContainText('SELECT wert FROM nirgends');
		await expect(failure).toContainText('nirgends does not exist');

		await box.fill("SELECT * FROM read_csv('https://example.org/fremd.csv')");
		await run.click();
		await expect(failure).toContainText('fremd.csv');

		await box.fill('SELECT count(*) FROM range(100000000000) t(i) WHERE i % 7 = 3');
		await run.click();
		await expect(page.getByText('Die Abfrage läuft')).toBeVisible();
		await page.getByRole('button', { name: 'Abbrechen' }).click();
		await expect(page.getByText('Abgebrochen.')).toBeVisible();
		await expect(run).toBeEnabled({ timeout: 15_000 });

		for (const name of await page.getByRole('group', { name: 'Beispiele' }).getByRole('button').all()) {
			await name.click();
			await run.click();
			await expect(result.getByRole('row').nth(1)).toBeVisible();
			await expect(failure).toBeHidden();
		}
		// The address holds the query, for whoever gets it.
		await expect(page).toHaveURL(/sql=SELECT/);
		await box.fill('SELECT * FROM fig');
		await box.press('Control+Space');
		await expect(box).toHaveValue('SELECT * FROM figures');
		// The word is the one at which the caret stands, however it came there.
		await box.fill('SELECT * FROM fig ');
		await box.press('ArrowLeft');
		await box.press('Control+Space');
		await expect(box).toHaveValue('SELECT * FROM figures ');
	});

	test('is asked for where the connection may cost money, and the page goes on without it', async ({
		page
	}) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
		});
		const asked: string[] = [];
		page.on('request', (request) => {
			if (/\.wasm/.test(request.url()) && request.method() !== 'HEAD') asked.push(request.url());
		});
		await page.goto(`${sites.node}/abfrage/`);
		await page.getByLabel('SQL-Abfrage').fill('SELECT 1 AS eins');
		await page.getByRole('button', { name: 'Ausführen' }).click();
		await expect(page.getByText(/in den Browser geladen \([34]\d(,\d)?\sMB\)/).first()).toBeVisible();
		expect(asked).toEqual([]);
		await page.getByRole('button', { name: 'Nicht laden' }).first().click();
		await expect(page.getByText('Die Datenbank wurde nicht geladen').first()).toBeVisible();
		await page.getByRole('button', { name: 'Datenbank laden' }).first().click();
		await expect(page.getByText('Die Datenbank wird geladen').first()).toBeHidden({ timeout: 60_000 });
		await page.getByRole('button', { name: 'Ausführen' }).click();
		await expect(page.getByRole('region', { name: 'Ergebnis der Abfrage' })).toContainText('eins');
	});

	test('where it can’t start, the page says so', async ({ page, seen }) => {
		await page.route(/\.wasm/, (route) => route.abort());
		await page.goto(`${sites.node}/abfrage/?sql=SELECT+1`);
		await expect(page.getByLabel('SQL-Abfrage')).toHaveValue('SELECT 1');
		await page.getByRole('button', { name: 'Ausführen' }).click();
		await expect(page.getByText('Die Datenbank im Browser startet nicht').first()).toBeVisible({
			timeout: 30_000
		});
		seen.errors = [];
		seen.failed = [];
	});
});

test('an example that is taken while another is answered takes its place', async ({ page }) => {
	await page.goto(`${sites.node}/abfrage/`);
	await page.getByRole('button', { name: 'Angaben je Jahr und Kennzahl' }).click();
	await page.getByRole('button', { name: 'Ausführen' }).click();
	await page.getByRole('button', { name: 'Umstrittene Angaben' }).click();
	await expect(page.getByLabel('SQL-Abfrage')).toHaveValue(/conflicts/);
	const heads = page.locator('section.sql table').last().locator('th');
	await expect(heads.first()).toHaveText(/ort/, { timeout: 60_000 });
	await expect(page.getByRole('button', { name: 'Ausführen' })).toBeEnabled();
	// What is written over an answer is not what it answers; another example drops it.
	await page.getByLabel('SQL-Abfrage').fill('SELECT 1');
	await expect(page.getByText('wie sie vor der letzten Änderung lautete')).toBeVisible();
	await page.getByRole('button', { name: 'Neueste Stände je Land' }).click();
	await expect(heads).toHaveCount(0);
});
