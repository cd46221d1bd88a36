import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { slugOf } from '#lib/extract/slug.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Locale } from '#lib/state/address.ts';
import { lands } from '#lib/ui/lands.ts';
import { readMetadata } from '#lib/ui/pages/site-facts.server.ts';
import type { Command } from './main.ts';
import { lastingPdf } from './render/lasting-pdf.ts';
import { printed } from './render/page-waits.ts';
import { originOf, visit, withPublicSite, type PublicSite } from './render/public-site.ts';

const usage = `digitalpegel report <land …> -o <folder> [--stand YYYY-MM-DD] [--english] [--origin https://…]
digitalpegel report --all -o <folder>

Writes the page of a Land as a report on A4: tagged PDF with bookmarks, charts as vectors, tables, sources.

  <land …>          keys of Länder: 14 16
  --all             all sixteen
  -o <folder>       where to write
  --stand <day>     as it was known on that day; default: all that is known
  --english         in English
  --origin <url>    where the site is reached, which the report names; default: 'origin' in data/operator.json`;

/** Sizes are those of the printer's margins, where head and foot stand. */
const foot = (address: string) =>
	`<div style="font:7.5pt sans-serif;color:#595f66;width:100%;padding:0 15mm;display:flex;justify-content:space-between"><span>${address.replaceAll('&', '&amp;')}</span><span><span class="pageNumber"></span>/<span class="totalPages"></span></span></div>`;

/** Puts a list of its parts before the first of them, each a way to it; for paper alone, a screen has its own. */
const addContents = (page: Page, heading: string) =>
	page.evaluate((name) => {
		const list = document.createElement('ol');
		for (const [i, part] of [...document.querySelectorAll<HTMLElement>('main h2')].entries()) {
			if (!part.checkVisibility()) continue;
			part.id ||= `teil-${i}`;
			const link = document.createElement('a');
			link.href = `#${part.id}`;
			link.textContent = part.textContent;
			const entry = document.createElement('li');
			entry.append(link);
			list.append(entry);
		}
		const title = document.createElement('h2');
		title.textContent = name;
		const contents = document.createElement('nav');
		contents.append(title, list);
		document.querySelector('main h1')?.parentElement?.after(contents);
	}, heading);

async function write(site: PublicSite, path: string, locale: Locale, file: string, day: Day): Promise<void> {
	const { page } = site;
	const begun = Date.now();
	await visit(site, path);
	await page.emulateMedia({ media: 'print' });
	// What is folded on screen is open on paper: a table is what some readers come for.
	await page.evaluate(() => {
		for (const details of document.querySelectorAll<HTMLDetailsElement>('main details:not(.no-print)'))
			if (!details.closest('.no-print')) details.open = true;
	});
	// Compiled with the site, so that it may not be there yet when the command is called.
	const { m } = await import('#lib/i18n/paraglide/messages.js');
	await addContents(page, m.profile_contents({}, { locale }));
	const pdf = await printed(page, {
		format: 'A4',
		margin: { top: '15mm', right: '15mm', bottom: '18mm', left: '15mm' },
		tagged: true,
		outline: true,
		displayHeaderFooter: true,
		headerTemplate: '<span></span>',
		footerTemplate: foot(site.urlOf(path))
	});
	const bytes = lastingPdf(pdf, day);
	await page.emulateMedia({ media: 'screen' });
	writeFileSync(file, bytes);
	console.log(`${file}: ${bytes.length} bytes, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

const command: Command = {
	summary: 'write reports on Länder, as PDF',
	usage,
	async run(args) {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: {
				out: { type: 'string', short: 'o' },
				all: { type: 'boolean', default: false },
				stand: { type: 'string' },
				english: { type: 'boolean', default: false },
				origin: { type: 'string' }
			}
		});
		if (values.out === undefined || values.all === positionals.length > 0) {
			console.error(usage);
			return 2;
		}
		const unknown = positionals.find((key) => !lands.some((land) => land.key === key));
		if (unknown !== undefined)
			throw new Error(`${unknown} is no key of a Land; they are ${lands.map(({ key }) => key).join(', ')}.`);
		if (values.stand !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.stand))
			throw new Error(`--stand ${values.stand} is no day such as 2026-11-25.`);
		const folder = resolve(values.out);
		mkdirSync(folder, { recursive: true });
		await withPublicSite(originOf(values.origin), async (site) => {
			const { stands, knowledge } = readMetadata();
			const { stand } = values;
			const day = (stand === undefined ? null : stands.findLast((one) => one <= stand)) ?? knowledge;
			for (const land of lands.filter(({ key }) => values.all || positionals.includes(key))) {
				const query = stand === undefined ? '' : `?stand=${stand}`;
				const locale = values.english ? 'en' : 'de';
				const path = `${values.english ? '/en' : ''}/land/${land.key}/${query}`;
				const file = join(folder, `digitalpegel-${land.key}-${slugOf(land.name.de)}.pdf`);
				await write(site, path, locale, file, day);
			}
		});
		return 0;
	}
};
export default command;
