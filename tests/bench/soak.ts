/**
 * `npm run soak -- --minutes 10`: clicks through the built site for so long and prints what the page holds in memory
 * after each minute, garbage collected. What the pages keep should not grow; what the engine keeps of their code grows until all of it
 * has been compiled as often as it is used.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '#cli/browser.ts';
import { ensureSite, folderOf } from '#cli/site.ts';
import { serveNode } from '../../src/cli/render/serve.ts';
import { heldIn } from './heap.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('--minutes takes a number above 0');
const executablePath = findBrowser();
if (!executablePath) throw new Error('there is no Chromium: install one or name one in CHROMIUM');

await ensureSite('node');
const site = await serveNode(folderOf('node'));
const browser = await chromium.launch({
	executablePath,
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
});
try {
	const page = await browser.newPage();
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const held = async () => {
		await session.send('HeapProfiler.collectGarbage');
		const { metrics } = await session.send('Performance.getMetrics');
		const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
		const parts: string[] = [];
		const take = ({ chunk }: { chunk: string }) => void parts.push(chunk);
		session.on('HeapProfiler.addHeapSnapshotChunk', take);
		await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
		session.off('HeapProfiler.addHeapSnapshotChunk', take);
		return { ...heldIn(parts.join('')), nodes: of('Nodes'), listeners: of('JSEventListeners') };
	};
	await page.goto(`${site.url}/`, { waitUntil: 'networkidle' });
	const links = page.locator('header nav a[href], main a[href]:not([href^="http"]):not([download])');
	const start = Date.now();
	let clicks = 0;
	let minute = 0;
	const columns = ['minute', 'clicks', 'data MB', 'code MB', 'nodes', 'listeners'];
	const row = (cells: readonly (string | number)[]) =>
		console.log(cells.map((cell, i) => String(cell).padStart(columns[i]!.length)).join('  '));
	row(columns);
	const tell = async () => {
		const { data, code, nodes, listeners } = await held();
		row([minute, clicks, (data / 1e6).toFixed(2), (code / 1e6).toFixed(2), nodes, listeners]);
	};
	await tell();
	// Until the last minute is told, too.
	while (minute < minutes && Date.now() - start < (minutes + 1) * 60_000) {
		const count = await links.count();
		// Walks over the links in a fixed order that never repeats soon; files are left alone.
		const link = links.nth((clicks * 37) % Math.max(1, count));
		const href = await link.getAttribute('href').catch(() => null);
		if (count === 0 || href === null || /\/daten\/|^#/.test(href)) {
			clicks += 1;
			if (count === 0) await page.goBack().catch(() => undefined);
			continue;
		}
		await link.click({ timeout: 2000, force: true }).catch(() => undefined);
		await page.waitForLoadState('networkidle').catch(() => undefined);
		if (!page.url().startsWith(site.url)) await page.goto(`${site.url}/`);
		clicks += 1;
		if (clicks % 15 === 0)
			await page.evaluate(
				() => (document.querySelector<HTMLAnchorElement>('header a.home')?.click(), undefined)
			);
		if (Date.now() - start > (minute + 1) * 60_000) {
			minute += 1;
			await page.evaluate(
				() => (document.querySelector<HTMLAnchorElement>('header a.home')?.click(), undefined)
			);
			await page.waitForTimeout(500);
			await tell();
		}
	}
} finally {
	await browser.close();
	await site.stop();
}
