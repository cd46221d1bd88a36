import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';
import { readOperator } from '../operator-file.ts';
import { ensureSite, folderOf } from '../site.ts';
import { fontsReady } from './page-waits.ts';
import { serveNode } from './serve.ts';

/** The site in a browser of its own, under the address that the public knows it by. */
export interface PublicSite {
	page: Page;
	/** Public address of a path of the site. */
	urlOf(path: string): string;
}

/**
 * Where the site is reached: what is said, else what `data/operator.json` says.
 * @throws Error where neither does: what leaves the site has to say where it is from
 */
export function originOf(said: string | undefined): string {
	const origin = said ?? readOperator().origin;
	if (origin === null)
		throw new Error(
			"where is the site reached? Name it by --origin https://…, or once in data/operator.json ('origin'): the file that is made says where it is from."
		);
	if (!/^https?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(origin))
		throw new Error(`--origin ${origin} is no address such as https://digitalpegel.example`);
	return origin.replace(/\/+$/, '');
}

/**
 * Does something with the built site, and ends server and browser whatever comes of it. All that the browser asks of the
 * public address is answered by this machine; nothing else is.
 * @param origin of the public site, without a slash at the end
 */
export async function withPublicSite(
	origin: string,
	work: (site: PublicSite) => Promise<void>
): Promise<void> {
	const executablePath = await ensureBrowser();
	if (executablePath === null)
		throw new Error(
			'there is no Chromium. Install one (Debian: apt-get install chromium) or name one in CHROMIUM.'
		);
	await ensureSite('node');
	const browser = await chromium.launch({
		executablePath,
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
	});
	try {
		const served = await serveNode(folderOf('node'));
		try {
			const page = await browser.newPage({
				viewport: { width: 1280, height: 900 },
				colorScheme: 'light',
				reducedMotion: 'reduce',
				acceptDownloads: true
			});
			await page.route('**/*', async (route) => {
				const asked = route.request().url();
				if (asked !== origin && !asked.startsWith(`${origin}/`)) return route.abort();
				const response = await route.fetch({ url: served.url + asked.slice(origin.length), maxRedirects: 0 });
				return route.fulfill({ response });
			});
			await work({ page, urlOf: (path) => origin + path });
		} finally {
			await served.stop();
		}
	} finally {
		await browser.close();
	}
}

/**
 * Brings a page of the site, whole and live.
 * @param path from the site's root, `/karte/?kennzahl=behoerden`
 * @throws Error where there is no such page
 */
export async function visit({ page, urlOf }: PublicSite, path: string): Promise<void> {
	const response = await page.goto(urlOf(path), { waitUntil: 'load' });
	const status = response?.status() ?? 0;
	if (status !== 200)
		throw new Error(`${path}: the site answers ${status}. Copy the address from the page that you mean.`);
	await page.waitForLoadState('networkidle');
	await fontsReady(page);
}
