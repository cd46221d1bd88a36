import { expect, sites, test } from './support/test.ts';

/** How far what is seen jumps while a page starts, as browsers add it up (0: nothing moves; above 0.1 people notice). */
declare global {
	interface Window {
		shifts: { value: number; moved: string[] }[];
	}
}

/** Without the font's files, whose letters take a little more or less room than those before; they are asked for first of all. */
for (const path of ['/', '/karte/', '/zeit/', '/vergleich/', '/angaben/', '/land/12/', '/gegenstand/ozg/'])
	for (const width of ['/', '/karte/'].includes(path) ? [360, 1280] : [1280])
		test(`nothing jumps when the scripts arrive: ${path} at ${width} px`, async ({ page, seen }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.route('**/*.woff2', (route) => route.abort());
			await page.route('**/*.js', async (route) => {
				await new Promise((resolve) => setTimeout(resolve, 300));
				await route.continue();
			});
			await page.addInitScript(() => {
				window.shifts = [];
				const named = (node: Node | null) =>
					node instanceof Element
						? `${node.localName}.${node.getAttribute('class') ?? ''}`
						: String(node?.nodeName);
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as (PerformanceEntry & {
						value: number;
						sources: { node: Node | null }[];
					})[])
						window.shifts.push({ value: entry.value, moved: entry.sources.map(({ node }) => named(node)) });
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(`${sites.node}${path}`, { waitUntil: 'networkidle' });
			await page.evaluate(
				() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))
			);
			expect(await page.evaluate(() => window.shifts)).toEqual([]);
			expect(seen.failed.filter((one) => !one.includes('.woff2'))).toEqual([]);
			seen.failed = [];
			seen.errors = seen.errors.filter((one) => !one.includes('ERR_FAILED'));
		});
