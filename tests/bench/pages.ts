/**
 * `npm run bench:pages`: what the pages of the built site weigh and how fast they are, in a real browser, and how fast a view of
 * many made-up figures is answered there (`--figures 0` leaves that out, which takes minutes). Prints tables and judges
 * nothing.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '#cli/browser.ts';
import { ensureSite, folderOf } from '#cli/site.ts';
import { root } from '#cli/run.ts';
import { queriesFromFiles } from '#lib/query/files.ts';
import { plainView } from '#lib/query/plain-view.ts';
import { createSqlSource } from '#lib/query/sql-source.ts';
import { serveNode } from '../../src/cli/render/serve.ts';
import { openWasm } from '../query/wasm.ts';
import { wholeOf, weigh } from '../support/page-weight.ts';
import { questionsAtScale } from './at-scale.ts';
import { chooseMixed, chooseOften, defineMeasure, type Chosen } from './choose.ts';
import { measure, spread, table, type Measured } from './measure.ts';
import { longestAround, threadTimes, traced } from './thread-time.ts';

const { values } = parseArgs({
	options: { pages: { type: 'string' }, figures: { type: 'string', default: '1000000' } }
});
/** How many made-up figures are asked about in the end; none where it is 0. */
const figures = Number(values.figures);
if (!Number.isInteger(figures) || figures < 0) throw new Error('--figures takes a whole number');
const pages = (
	values.pages ??
	'/,/karte/,/zeit/,/vergleich/,/angaben/,/abfrage/,/land/12/,/gegenstand/alle-leistungen/,/methode/'
).split(',');

const isRoot = process.getuid?.() === 0;
const open = async (): Promise<Browser> => {
	const executablePath = findBrowser();
	if (!executablePath) throw new Error('there is no Chromium: install one or name one in CHROMIUM');
	return chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
};

interface Vitals {
	/** Milliseconds until the largest part was drawn, and what it was. */
	lcp: number;
	element: string;
	shift: number;
}

/** The longest tasks of a start, as work of the main thread: of what parses and draws the document, and of what comes after it. */
interface Longest {
	before: number;
	after: number;
}

/** Starts a page with nothing kept, and looks at the main thread until it is idle. */
async function longestOfStart(url: string): Promise<Longest> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	const events = await traced(page, async () => {
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.waitForTimeout(500);
	});
	await context.close();
	return longestAround(events, 'firstContentfulPaint');
}

async function vitals(page: Page, url: string): Promise<Vitals> {
	// What compiles this file names its functions by a helper that a page does not have.
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.addInitScript(() => {
		const seen = { lcp: 0, element: '', shift: 0 };
		Object.assign(window, { seen });
		const watch = (type: string, add: (entry: PerformanceEntry & Record<string, unknown>) => void) =>
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) add(entry as PerformanceEntry & Record<string, unknown>);
			}).observe({ type, buffered: true });
		watch('largest-contentful-paint', (entry) => {
			seen.lcp = entry.startTime;
			seen.element = (entry.element as Element | null)?.localName ?? '';
		});
		watch('layout-shift', (entry) => (seen.shift += Number(entry.value)));
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.waitForTimeout(500);
	return page.evaluate(() => (window as unknown as { seen: Vitals }).seen);
}

/** What choices take, in milliseconds each. */
interface Redraws extends Chosen {
	/** What the main thread does itself until what is in view is drawn, whatever else the machine has to do; and its longest task of all. */
	work: number[];
	longest: number[];
	/** Layout shift of choices by key. */
	shift: number;
}

/**
 * Makes choices on a page.
 * @param field whose last values are chosen; all that can be chosen where there is none
 * @throws Error where a choice changes nothing
 */
async function redraws(url: string, field: string | null, runs: number): Promise<Redraws> {
	const page = await browser.newPage();
	// What compiles this file names its functions by a helper that a page does not have.
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.goto(url, { waitUntil: 'networkidle' });
	// Who chooses has the choices in view, and what stands below them.
	await page.locator('form.filter').evaluate((form) => form.scrollIntoView());
	// Who chooses has gone to the field before, and the page has got what a choice is drawn of.
	await page.locator(`.filter select[name="${field ?? 'bis'}"]`).focus();
	await page.waitForTimeout(2000);
	await page.evaluate(defineMeasure);
	let times: Chosen = { names: [], seen: [], all: [] };
	const events = await traced(page, async () => {
		times = await (field === null
			? page.evaluate(chooseMixed, { runs })
			: page.evaluate(chooseOften, { field, runs }));
	});
	const shift = field === 'bis' ? await shiftByKeys(page) : 0;
	await page.close();
	return {
		...times,
		work: threadTimes(events, 'choice', 'seen').map(({ whole }) => whole),
		longest: threadTimes(events, 'choice', 'end').map(({ longest }) => longest),
		shift
	};
}

/** Layout shift of choices of a focused field by its keys. */
async function shiftByKeys(page: Page): Promise<number> {
	await page.evaluate(() => {
		const seen = { shift: 0 };
		Object.assign(window, { seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & {
				value: number;
				hadRecentInput: boolean;
			})[])
				if (!entry.hadRecentInput) seen.shift += entry.value;
		}).observe({ type: 'layout-shift' });
	});
	for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowUp']) {
		await page.keyboard.press(key);
		await page.waitForTimeout(1000);
	}
	return page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const column = (rows: string[][]) => {
	const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
	return rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')).join('\n');
};

await ensureSite('node');
const site = await serveNode(folderOf('node'));
const browser = await open();
try {
	const rows = [
		[
			'page',
			'html',
			'script',
			'style',
			'font',
			'other',
			'whole',
			'LCP',
			'of',
			'shift',
			'longest task',
			'after'
		]
	];
	for (const path of pages) {
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		const weight = await weigh(await context.newPage(), site.url + path);
		await context.close();
		const fresh = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		const seen = await vitals(await fresh.newPage(), site.url + path);
		await fresh.close();
		const longest = await longestOfStart(site.url + path);
		rows.push([
			path,
			...[...Object.values(weight), wholeOf(weight)].map(kB),
			`${Math.round(seen.lcp)} ms`,
			seen.element,
			seen.shift.toFixed(3),
			`${Math.round(longest.before)} ms`,
			`${Math.round(longest.after)} ms`
		]);
	}
	console.log(
		`Weights as brotli (fonts as they are), 1280 px, nothing cached; longest task as work of the main thread, before and after the first paint\n\n${column(rows)}\n`
	);

	const measured: Measured[] = [];
	const shifts: string[] = [];
	for (const path of ['/', '/zeit/', '/karte/', '/vergleich/'].filter((path) => pages.includes(path))) {
		const on = `${path} in the browser`;
		for (const [name, field] of [
			['by the last year', 'bis'],
			['by all kinds of choice', null]
		] as const) {
			const { seen, all, work, longest, shift } = await redraws(site.url + path, field, 60);
			measured.push(
				{ name: `choice to redraw of what is in view, ${name}`, on, ...spread(seen) },
				{ name: '… of all parts', on, ...spread(all) },
				{ name: 'work of the main thread until what is in view is drawn', on, ...spread(work) },
				{ name: 'longest task of a choice, as work', on, ...spread(longest) }
			);
			if (field !== null) shifts.push(`${path} ${shift.toFixed(3)}`);
		}
	}
	const engine = createSqlSource(
		await openWasm(join(root, '.cache/dataset/figures.duckdb')),
		queriesFromFiles()
	);
	const view = plainView({ metric: 'services_live', unit: 'bundle', stage: 'live' }, 2017, 2026);
	measured.push(
		await measure(
			'the same questions',
			'DuckDB-WASM alone, nothing drawn',
			() => Promise.all([engine.levels(view), engine.steps(view), engine.figures(view)]),
			{ runs: 30, warm: true }
		)
	);
	if (figures > 0) measured.push(...(await questionsAtScale(browser, figures)));
	console.log(table(measured));
	console.log(`\nLayout shift of choices by key: ${shifts.join(', ')}`);
} finally {
	await browser.close();
	await site.stop();
}
