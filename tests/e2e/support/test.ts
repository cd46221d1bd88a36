import { expect, test as base, type Response } from '@playwright/test';
import { stored, watch, type Watch } from './quiet.ts';

/** The addresses of the sites under test, as `global-setup.ts` has started them. */
export interface Sites {
	/** Served by node, with the data of the repository. */
	node: string;
	/** Plain files in a sub-folder of a host. */
	static: string;
	/** Served by node, with the data set made of the test's own page. */
	fed: string;
	/** The same with a real page, which is not part of the repository; null where it is not there. */
	seed: string | null;
}

const address = (name: string): string => {
	const url = process.env[name];
	if (!url) throw new Error(`${name} is not set: are the tests run by playwright.config.ts?`);
	return url;
};

export const sites: Sites = {
	node: address('E2E_NODE'),
	static: address('E2E_STATIC'),
	fed: address('E2E_FED'),
	seed: process.env.E2E_SEED ?? null
};

/** Whether what was answered holds a script that is no data. The page itself may have taken it out when it ran. */
async function mayRun(response: Response | null): Promise<boolean> {
	const html = await response?.text().catch(() => null);
	return html == null || /<script(?![^>]*\btype="application\/ld\+json")/.test(html);
}

/**
 * Every test also demands that no page asked another host, stored anything, violated the content security policy or
 * wrote an error to the console, whatever else it looked at. `seen.failed` may be emptied by a test that expects it.
 */
export const test = base.extend<{ seen: Watch }>({
	// A page is acted on when its scripts stand: what is done to it before, they may take back on a slow machine.
	page: async ({ page }, use) => {
		const goto = page.goto.bind(page);
		page.goto = async (url, options) => {
			const response = await goto(url, options);
			// Where none runs all is there: half a second of silence more would tell nothing.
			if (options?.waitUntil === undefined && (await mayRun(response)))
				await page.waitForLoadState('networkidle');
			return response;
		};
		await use(page);
	},
	seen: [
		async ({ context, page }, use) => {
			const seen = watch(
				context,
				Object.values(sites).filter((url) => url !== null)
			);
			await use(seen);
			const left = page.url().startsWith('http') ? await stored(page).catch(() => []) : [];
			expect(seen.foreign, 'requests to another host').toEqual([]);
			expect(seen.errors, 'errors and violations').toEqual([]);
			expect(seen.failed, 'failed requests').toEqual([]);
			expect(left, 'stored in the browser').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
