import { wholeOf, weigh } from '../support/page-weight.ts';
import { expect, sites, test } from './support/test.ts';

/** What the first page may weigh, in bytes as brotli; `npm run bench:pages` prints what all pages do. */
const budget = { script: 60_000, style: 8_600, font: 24_000 };
/** In a sub-folder of a host a page fetches anew the data that it holds under the address of a root: 11 kB. */
const whole = { node: 122_000, static: 133_500 };

for (const kind of ['node', 'static'] as const)
	test(`the first page keeps to its budget, ${kind}`, async ({ page }) => {
		const weight = await weigh(page, `${sites[kind]}/`);
		// A page that did not come weighs little, too.
		expect(weight.script).toBeGreaterThan(30_000);
		expect(weight.script).toBeLessThan(budget.script);
		expect(weight.style).toBeLessThan(budget.style);
		expect(weight.font).toBeLessThan(budget.font);
		expect(wholeOf(weight)).toBeLessThan(whole[kind]);
	});
