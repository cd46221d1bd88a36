import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/cli/run.ts';
import type { Metadata } from '../../src/lib/dataset/metadata.ts';
import { formatDate } from '../../src/lib/i18n/format.ts';
import { parseDecisions } from '../../src/lib/ledger/decisions.ts';
import { parseLedger } from '../../src/lib/ledger/ndjson.ts';
import { correctable } from '../../src/lib/schema/figure.ts';
import { expect, sites, test } from './support/test.ts';

const long = (day: string) => formatDate(day, 'de');

test.describe('the page of one figure', () => {
	test('says the figure in a sentence, quotes its words and leads to the source', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		const quoted = await page.locator('.figures .words').first().textContent();
		await page.locator('.figures .quantity').first().click();
		await expect(page).toHaveURL(/\/angabe\//);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d|ein/i);
		await expect(page.locator('blockquote mark')).toHaveText(quoted?.trim() ?? '');
		await expect(page.getByText('Prüfsumme des Belegs')).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Geschichte' })).toBeVisible();
		await expect(page.locator('code').filter({ hasText: /^[0-9a-f]{64}$/ })).toHaveCount(1);
		await expect(page.locator('code').filter({ hasText: /@/ })).not.toHaveCount(0);
	});

	test('the checksum is that of the words shown', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		await page.locator('.figures .quantity').nth(1).click();
		const words = (await page.locator('blockquote mark').textContent()) ?? '';
		const told = await page
			.locator('code')
			.filter({ hasText: /^[0-9a-f]{64}$/ })
			.textContent();
		const bytes = new Uint8Array(
			await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words.trim().normalize('NFC')))
		);
		expect([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(told);
	});

	test('words of a digest stand in no quotation marks beside a publisher', async ({ page }) => {
		for (const path of ['/', '/suche/?q=wohngeld', '/angaben/', '/korrekturen/']) {
			await page.goto(`${sites.node}${path}`);
			await expect(page.locator('main')).toBeVisible();
			await expect(page.locator('main q, main blockquote[cite]'), path).toHaveCount(0);
		}
		await page.goto(`${sites.node}/`);
		await expect(page.getByText('Zitate der Herausgeber sind sie nicht').first()).toBeVisible();
		await page.locator('.figures .quantity').first().click();
		await expect(page.getByText('Zitieren Sie ihn nicht als dessen Worte')).toBeVisible();
	});

	test('no quotation is longer than twelve words', async ({ page }) => {
		for (const metric of ['leistungen', 'behoerden', 'foerderung']) {
			await page.goto(`${sites.node}/?kennzahl=${metric}`);
			const quotes = await page.locator('.figures .words').allTextContents();
			expect(quotes.length).toBeGreaterThan(0);
			for (const quote of quotes) expect(quote.trim().split(/\s+/).length, quote).toBeLessThanOrEqual(12);
		}
	});

	test('every number of the item has its reason, and every mark leads to one', async ({ page }) => {
		await page.goto(`${sites.node}/`);
		await page.locator('.figures .quantity').first().click();
		await page.waitForURL(/angabe/);
		const numbers = page.locator('.marked .number');
		await expect(numbers).not.toHaveCount(0);
		const count = await numbers.count();
		await expect(page.locator('.reasons > li')).toHaveCount(count);
		for (let i = 0; i < count; i++) {
			const href = await numbers.nth(i).getAttribute('href');
			await expect(page.locator(`.reasons > li${href}`)).toHaveCount(1);
		}
	});

	test('leads along its series, there and back', async ({ page }) => {
		const next = page.locator('a[rel=next]');
		for (const id of severalTold()) {
			await page.goto(`${sites.node}/angabe/${id}/`);
			if ((await next.count()) > 0) break;
		}
		const own = page.url();
		await next.click();
		await expect(page).not.toHaveURL(own);
		await page.locator('a[rel=prev]').click();
		await expect(page).toHaveURL(own);
	});

	for (const kind of ['node', 'static'] as const)
		test(`tells what it told on an earlier day, ${kind}`, async ({ page }) => {
			const { id, day } = readOtherwise();
			await page.goto(`${sites[kind]}/angabe/${id}/?stand=${day}`);
			const then = page.getByRole('complementary', { name: /^Stand / });
			await expect(then).toContainText(/Seitdem berichtigt: .+: .+ → .+\./);
			await expect(page.locator('#reihe')).toBeVisible();
			// Nothing else on the page is of a later day: neither the sentence to quote nor what is cited.
			const told = (await page.locator('main').innerText()).replace(await then.innerText(), '');
			expect(told).toContain(`Kenntnisstand ${long(day)}`);
			const { stands } = (await (
				await page.request.get(`${sites.node}/daten/metadata.json`)
			).json()) as Metadata;
			for (const later of stands.filter((one) => one > day)) expect(told).not.toContain(long(later));
			await then.getByRole('link').click();
			await expect(then).toHaveCount(0);
			await expect(page).not.toHaveURL(/stand=/);
			await page.goto(`${sites[kind]}/angabe/${id}/?stand=2020-01-01`);
			await expect(then).toContainText('noch nicht bekannt');
			await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
			await page.goto(`${sites[kind]}/angabe/${id}/?stand=gestern`);
			await expect(page.locator('.notices')).toContainText('gestern');
			await expect(then).toHaveCount(0);
		});

	test('its reference can be copied', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`${sites.node}/`);
		await page.locator('.figures .quantity').first().click();
		await page.waitForURL(/angabe/);
		await page.getByRole('button', { name: 'Kopieren', exact: true }).click();
		await expect(page.getByText('Kopiert.')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain(page.url());
		expect(copied).toMatch(/^DIGITALPEGEL\. /);
	});
});

test('a figure leads to the chart that holds it, not to the top of its page', async ({ page }) => {
	await page.goto(`${sites.node}/land/09/`);
	const id = /angabe\/([^/?]+)/.exec(
		(await page.locator('main a[href*="/angabe/"]').first().getAttribute('href')) ?? ''
	)?.[1];
	await page.goto(`${sites.node}/angabe/${id}/`);
	await page.getByRole('link', { name: 'In der Grafik ansehen' }).click();
	await expect(page).toHaveURL(/#verlauf$/);
	await expect(page.locator('#verlauf')).toBeInViewport();
	await expect(page.locator(`main a[href*="/angabe/${id}/"]`).first()).toBeAttached();
});

test('the change of language is explained by no card on the page of a figure', async ({ page }) => {
	await page.goto(`${sites.node}/angaben/`);
	await page.locator('tbody a[href*="/angabe/"]').first().click();
	await page.waitForURL(/angabe\//);
	await page.getByRole('link', { name: 'English' }).hover();
	// A number is explained after a moment, so that one that comes would be there by now.
	await page.waitForTimeout(1500);
	await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
});

/** A figure that no editor decided on, of which a field is told otherwise than on the day on which it was first read. */
function readOtherwise(): { id: string; day: string } {
	const read = (name: string) => readFileSync(join(root, 'data', name), 'utf8');
	const ledger = parseLedger(read('figures.ndjson'), 'figures.ndjson');
	// An editor's word stands on both days.
	const decided = new Set(parseDecisions(read('decisions.csv'), 'decisions.csv').map(({ figure }) => figure));
	for (const now of ledger) {
		const before = ledger.find((f) => f.id === now.id && f.knownFrom < now.knownFrom);
		if (now.knownUntil !== null || decided.has(now.id) || !before) continue;
		if (correctable.some((field) => before[field] !== now[field]))
			return { id: now.id, day: before.knownFrom };
	}
	throw new Error('data/figures.ndjson holds no figure that was read otherwise before');
}

/** Figures of series that are told more than once, by the ledger: the first of each. */
function severalTold(): string[] {
	const ledger = readFileSync(join(root, 'data/figures.ndjson'), 'utf8');
	const first = new Map<string, string>();
	const several = new Set<string>();
	for (const f of parseLedger(ledger, 'figures.ndjson')) {
		if (f.knownUntil !== null || f.asOf === null || f.scope === null) continue;
		const series = [f.metric, f.unit, f.coverage, f.scope, f.subject, f.stage].join();
		if (first.has(series)) several.add(first.get(series)!);
		else first.set(series, f.id);
	}
	return [...several];
}

test('one group of several that are told side by side is no total of all', async ({ page }) => {
	const parts = (await (await page.request.get(`${sites.node}/api/v1/figures.json`)).json()) as {
		rows: { id: string; flags: string[]; value: number }[];
	};
	const part = parts.rows.find(({ flags }) => flags.includes('coordination'));
	test.skip(part === undefined, 'The data tell no groups side by side.');
	await page.goto(`${sites.node}/angabe/${part!.id}/`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		`Mindestens ${part!.value} Behörden (eine von mehreren genannten Gruppen)`
	);
	await expect(page.locator('.say blockquote')).toContainText('Gezählt ist nur diese Gruppe');
	await expect(page.getByText('genau für eine von mehreren Gruppen')).toBeVisible();
});

test('where an editor has corrected what the rules read, the reading says so', async ({ page }) => {
	const { rows } = (await (await page.request.get(`${sites.node}/api/v1/decisions.json`)).json()) as {
		rows: { figure: string; verdict: string; fields: string }[];
	};
	const corrected = rows.find(
		({ verdict, fields }) => verdict === 'correct' && String(fields).includes('unit')
	);
	test.skip(corrected === undefined, 'No editor has corrected a unit.');
	await page.goto(`${sites.node}/angabe/${corrected!.figure}/`);
	await expect(page.locator('section:has(> #regel)')).toContainText(
		/Die Redaktion hat es berichtigt \(.*Einheit/i
	);
});
