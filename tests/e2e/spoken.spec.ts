import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { virtual as Virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from '@playwright/test';
import { expect, sites, test } from './support/test.ts';

const reader = readFileSync(
	join(
		dirname(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/package.json')),
		'lib/esm/index.browser.js'
	),
	'utf8'
);

/** What a screen reader speaks of a part of a page, from its beginning to its end, at most so many phrases. */
async function spoken(page: Page, part: string, most = 250): Promise<string[]> {
	await page.route('**/screen-reader.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: reader })
	);
	return page.evaluate(
		async ({ part, most }) => {
			const address = new URL('/screen-reader.js', location.href).href;
			const { virtual } = (await import(address)) as { virtual: typeof Virtual };
			const container = document.querySelector(part);
			if (!container) throw new Error(`there is no ${part}`);
			await virtual.start({ container });
			const first = await virtual.lastSpokenPhrase();
			for (let i = 0; i < most; i += 1) {
				await virtual.next();
				// Behind its end it begins anew.
				if ((await virtual.lastSpokenPhrase()) === first) break;
			}
			const log = await virtual.spokenPhraseLog();
			await virtual.stop();
			return log;
		},
		{ part, most }
	);
}

test('the map is spoken: its name, every value and every gap, and a table of the same', async ({ page }) => {
	await page.goto(`${sites.node}/karte/?kennzahl=behoerden`);
	const said = (await spoken(page, '.overview')).join(' | ');
	expect(said).toMatch(/Angeschlossene Behörden: Behörden, angeschlossen, Stand \d{1,2}\. \p{L}+ \d{4}/u);
	expect(said).toMatch(/Sachsen ≥?.?\d+/);
	expect(said).toMatch(/Keine Meldung: .*Thüringen/);
	expect(said).toMatch(/table|Tabelle/);
	expect(said).toMatch(/rowheader, Sachsen|Sachsen/);
});

test('the timeline is spoken: its series, and each mark as a link with value and date', async ({ page }) => {
	await page.goto(`${sites.node}/zeit/?kennzahl=behoerden&land=12`);
	const said = (await spoken(page, '#verlauf-bild-headline ~ .panels, ul.panels')).join(' | ');
	expect(said).toMatch(/Brandenburg/);
	expect(said).toMatch(/link, (\D+ )?57 · 5\. September 2022/);
});

test('the filter is spoken: each choice with its label and what is chosen', async ({ page }) => {
	await page.goto(`${sites.node}/zeit/?kennzahl=behoerden`);
	const said = await spoken(page, 'form.filter');
	const all = said.join(' | ');
	for (const label of ['Stufe', 'Gegenstand', 'Abdeckung', 'Von', 'Bis']) expect(all).toContain(label);
	expect(said.some((phrase) => /combobox/.test(phrase) && /Stufe/.test(phrase))).toBe(true);
});
