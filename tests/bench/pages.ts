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
import { measure, spread, table, type Measured } from './measure.ts';
import { threadTimes, traced } from './thread-time.ts';

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
	/** Tasks above 50 ms, and the longest. */
	tasks: number;
	longest: number;
}

async function vitals(page: Page, url: string): Promise<Vitals> {
	// What compiles this file names its functions by a helper that a page does not have.
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.addInitScript(() => {
		const seen = { lcp: 0, element: '', shift: 0, tasks: 0, longest: 0 };
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
		watch('longtask', (entry) => {
			seen.tasks += 1;
			seen.longest = Math.max(seen.longest, entry.duration);
		});
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.waitForTimeout(500);
	return page.evaluate(() => (window as unknown as { seen: Vitals }).seen);
}

/** What choices of a last year take, in milliseconds each. */
interface Redraws {
	/** To the end of the frame that draws what is in view, and of the one that draws the last part. */
	seen: number[];
	all: number[];
	/** What the main thread does itself until then, whatever else the machine has to do; and its longest task of all. */
	work: number[];
	longest: number[];
	/** Layout shift of choices by key. */
	shift: number;
}

/** @throws Error where a choice changes nothing */
async function redraws(page: Page, url: string, runs: number): Promise<Redraws> {
	// What compiles this file names its functions by a helper that a page does not have.
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.waitForSelector('.filter select[name="bis"]');
	// Who chooses has the choices in view, and what stands below them.
	await page.locator('form.filter').evaluate((form) => form.scrollIntoView());
	// The page is taken over when its first tasks have ended.
	await page.waitForTimeout(2000);
	const times = { seen: [] as number[], all: [] as number[] };
	const events = await traced(page, async () => {
		Object.assign(times, await page.evaluate(chooseYears, runs));
	});
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
	await page.locator('.filter select[name="bis"]').focus();
	for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowUp']) {
		await page.keyboard.press(key);
		await page.waitForTimeout(1000);
	}
	const shift = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
	return {
		...times,
		work: threadTimes(events, 'choice', 'seen').map(({ whole }) => whole),
		longest: threadTimes(events, 'choice', 'end').map(({ longest }) => longest),
		shift
	};
}

/** Runs in a page: chooses and marks when a choice begins, when it is seen, and when no further part changes. */
async function chooseYears(runs: number): Promise<{ seen: number[]; all: number[] }> {
	const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
	const seen: number[] = [];
	const all: number[] = [];
	const main = document.querySelector('main')!;
	let changes = 0;
	new MutationObserver(() => (changes += 1)).observe(main, {
		subtree: true,
		childList: true,
		characterData: true,
		attributes: true
	});
	for (let i = 0; i < runs; i += 1) {
		const choice = document.querySelector<HTMLSelectElement>('.filter select[name="bis"]')!;
		const years = [...choice.options].slice(-6).map((option) => option.value);
		const next = years.filter((year) => year !== choice.value)[i % 5]!;
		changes = 0;
		performance.mark('choice:start');
		const start = performance.now();
		choice.value = next;
		choice.dispatchEvent(new Event('change', { bubbles: true }));
		let counted = 0;
		let end = 0;
		for (let quiet = 0; quiet < 3 || !location.search.includes(next);) {
			await frame();
			if (changes > counted) {
				end = performance.now();
				if (counted === 0) {
					performance.mark('choice:seen');
					seen.push(end - start);
				}
				[counted, quiet] = [changes, 0];
			} else if (counted > 0) quiet += 1;
			if (performance.now() - start > 5000) {
				if (counted === 0) throw new Error(`${next}: nothing changed`);
				break;
			}
		}
		performance.mark('choice:end');
		all.push(end - start);
	}
	return { seen, all };
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
		['page', 'html', 'script', 'style', 'font', 'other', 'whole', 'LCP', 'of', 'shift', 'long tasks']
	];
	for (const path of pages) {
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		const weight = await weigh(await context.newPage(), site.url + path);
		await context.close();
		const fresh = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		const seen = await vitals(await fresh.newPage(), site.url + path);
		await fresh.close();
		rows.push([
			path,
			...[...Object.values(weight), wholeOf(weight)].map(kB),
			`${Math.round(seen.lcp)} ms`,
			seen.element,
			seen.shift.toFixed(3),
			seen.tasks === 0 ? 'none' : `${seen.tasks}, up to ${Math.round(seen.longest)} ms`
		]);
	}
	console.log(`Weights as brotli (fonts as they are), 1280 px, nothing cached\n\n${column(rows)}\n`);

	const measured: Measured[] = [];
	const shifts: string[] = [];
	for (const path of ['/', '/zeit/', '/karte/', '/vergleich/']) {
		const page = await browser.newPage();
		const on = `${path} in the browser`;
		const { seen, all, work, longest, shift } = await redraws(page, site.url + path, 60);
		measured.push(
			{ name: 'choice to redraw of what is in view', on, ...spread(seen) },
			{ name: '… of all parts', on, ...spread(all) },
			{ name: 'work of the main thread until what is in view is drawn', on, ...spread(work) },
			{ name: 'longest task of a choice, as work', on, ...spread(longest) }
		);
		shifts.push(`${path} ${shift.toFixed(3)}`);
		await page.close();
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
