import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { apiFolder, statePath } from '#lib/dataset/catalogue/folders.ts';
import { datasetFolder } from '#lib/dataset/folder.server.ts';
import { licence, publisher } from '#lib/export/reference.ts';
import { slugOf } from '#lib/extract/slug.ts';
import { formatDate, formatNumber } from '#lib/i18n/format.ts';
import { check } from '#lib/schema/check.ts';
import { PartialDate, type Day } from '#lib/schema/date.ts';
import type { Locale } from '#lib/state/address.ts';
import { closed } from '#lib/ui/cite/closed.ts';
import { lands } from '#lib/ui/lands.ts';
import { readMetadata } from '#lib/ui/pages/site-facts.server.ts';
import type { Command } from './main.ts';
import { lastingPdf } from './render/lasting-pdf.ts';
import { fontsReady, printed } from './render/page-waits.ts';
import { originOf, visit, withPublicSite, type PublicSite } from './render/public-site.ts';
import { figuresOf, makeReport, type ReportParts } from './render/report-page.ts';
import { toldPdf } from './render/told-pdf.ts';

const usage = `digitalpegel report <land …> -o <folder> [--stand YYYY-MM-DD] [--english] [--origin https://…]
digitalpegel report --all -o <folder>

Writes the page of a Land as a report on A4: tagged PDF with bookmarks, contents, charts as vectors, tables, sources,
method.

  <land …>          keys of Länder: 14 16
  --all             all sixteen
  -o <folder>       where to write
  --stand <day>     as it was known on that day; default: all that is known
  --english         in English
  --origin <url>    where the site is reached, which the report names; default: 'origin' in data/operator.json`;

/** What a report says of an item that it rests on. */
const Source = v.object({
	id: v.string(),
	title: v.string(),
	publisher: v.nullable(v.string()),
	published: v.nullable(PartialDate),
	url: v.nullable(v.string())
});
type Source = v.InferOutput<typeof Source>;

/** Items by the figures that were read out of them. */
type ItemOf = (figure: string) => Source | undefined;

/** The same as the data set holds them that the pages are made of. @param folder where the tables of its day lie */
function readItemOf(folder: string): ItemOf {
	const rowsOf = <T>(name: string, row: v.GenericSchema<unknown, T>): T[] => {
		const file = join(folder, `${name}.json`);
		return check(v.object({ rows: v.array(row) }), JSON.parse(readFileSync(file, 'utf8')), name, file).rows;
	};
	const byId = new Map(rowsOf('items', Source).map((item) => [item.id, item]));
	const figures = rowsOf('figures', v.object({ id: v.string(), item: v.string() }));
	const ofFigure = new Map(figures.map(({ id, item }) => [id, byId.get(item)]));
	return (figure) => ofFigure.get(figure);
}

/** The words of the site. Compiled with it, so that they may not be there yet when the command is called. */
const words = () => import('./render/report-words.ts');

/** What a report says besides its page: where it is from in front, sources and method at its end. */
async function partsOf(items: readonly Source[], locale: Locale, day: Day, address: string, method: string) {
	const m = await words();
	const told = (item: Source) =>
		[
			item.publisher === null ? '' : `${item.publisher}.`,
			closed(item.title),
			item.published === null ? m.cite_no_date({}, { locale }) : `${formatDate(item.published, locale)}.`
		]
			.filter(Boolean)
			.join(' ');
	const entries = items
		.map((item) => ({ text: told(item), url: item.url }))
		.sort((a, b) => a.text.localeCompare(b.text, locale));
	const source = {
		count: entries.length,
		n: formatNumber(entries.length, locale),
		date: formatDate(day, locale)
	};
	const rules = [
		m.method_reading,
		m.about_series,
		m.about_level,
		m.about_added,
		m.about_funding,
		m.about_nationwide,
		m.about_conflict,
		m.about_missing,
		m.about_ranks,
		m.about_undated,
		m.method_stage,
		m.method_bound,
		m.method_coverage
	];
	return {
		front: [m.source_line(source, { locale }), `${licence} · ${address}`],
		contents: m.profile_contents({}, { locale }),
		sources: { heading: m.sources_h1({}, { locale }), entries },
		method: {
			heading: m.about_h1({}, { locale }),
			rules: rules.map((rule) => rule({}, { locale })),
			more: { text: m.report_method_more({}, { locale }), url: method }
		}
	} satisfies ReportParts;
}

async function write(
	site: PublicSite,
	path: string,
	itemOf: ItemOf,
	locale: Locale,
	file: string,
	day: Day
): Promise<void> {
	const { page } = site;
	const begun = Date.now();
	await visit(site, path, 'read');
	await page.emulateMedia({ media: 'print' });
	const items = [...new Set((await figuresOf(page)).flatMap((figure) => itemOf(figure) ?? []))];
	const method = site.urlOf(`${locale === 'en' ? '/en' : ''}/methode/`);
	const parts = await partsOf(items, locale, day, site.urlOf(path), method);
	await makeReport(page, parts, site.urlOf(path));
	await fontsReady(page);
	const pdf = await printed(page, { preferCSSPageSize: true, tagged: true, outline: true });
	const [source = '', keywords = ''] = parts.front;
	const bytes = toldPdf(lastingPdf(pdf, day), { Author: publisher, Subject: source, Keywords: keywords });
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
		const origin = originOf(values.origin);
		await withPublicSite(origin, async (site) => {
			words().catch(() => undefined);
			const { stands, knowledge } = readMetadata();
			const { stand } = values;
			const day = (stand === undefined ? null : stands.findLast((one) => one <= stand)) ?? knowledge;
			const itemOf = readItemOf(join(datasetFolder(), apiFolder, statePath(day, knowledge, '')));
			for (const land of lands.filter(({ key }) => values.all || positionals.includes(key))) {
				const query = stand === undefined ? '' : `?stand=${stand}`;
				const locale = values.english ? 'en' : 'de';
				const path = `${values.english ? '/en' : ''}/land/${land.key}/${query}`;
				const file = join(folder, `digitalpegel-${land.key}-${slugOf(land.name.de)}.pdf`);
				await write(site, path, itemOf, locale, file, day);
			}
		});
		return 0;
	}
};
export default command;
