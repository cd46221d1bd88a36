import { overprinted, printed } from '../support/printed.ts';
import { pages } from './support/pages.ts';
import { expect, sites, test } from './support/test.ts';

/** A text without what a line's end puts into it or leaves out. */
const bare = (text: string): string => text.replaceAll(/[\s\u00ad]+/g, '');

for (const path of pages)
	test(`${path} is printed whole, and nothing over anything else`, async ({ page }) => {
		await page.goto(sites.node + path);
		await page.emulateMedia({ media: 'print' });
		const cells = await page
			.locator('main tbody :is(th, td)')
			.evaluateAll((all) =>
				all.filter((cell) => cell.checkVisibility()).map((cell) => (cell as HTMLElement).innerText)
			);
		const { pages: count, texts } = await printed(await page.pdf({ format: 'A4' }));
		const paper = bare(texts.map(({ text }) => text).join(''));
		expect(cells.filter((cell) => !paper.includes(bare(cell)))).toEqual([]);
		expect(overprinted(texts)).toEqual([]);
		expect(new Set(texts.map((text) => text.page)).size, 'no page is empty').toBe(count);
	});
