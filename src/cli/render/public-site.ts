import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';
import { readOperator } from '../operator-file.ts';
import { ensureSite, folderOf } from '../site.ts';
import { askServer } from './ask-server.ts';
import { fontsReady } from './page-waits.ts';
import { serveNode } from './serve.ts';

/** The site in a browser of its own, under the address that the public knows it by. */
export interface PublicSite {
	page: Page;
	/** Public address of a path of the site. */
	urlOf(path: string): string;
	/** Whether its pages come without their scripts. */
	bare?: boolean;
}

interface Answer {
	status: number;
	headers: Record<string, string>;
	body: Buffer;
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
	// Each takes a second or more, and neither needs the other.
	const serving = ensureSite('node').then(() => serveNode(folderOf('node')));
	const launching = chromium.launch({
		executablePath,
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
	});
	try {
		const [served, browser] = await Promise.all([serving, launching]);
		const page = await browser.newPage({
			viewport: { width: 1280, height: 900 },
			colorScheme: 'light',
			reducedMotion: 'reduce',
			acceptDownloads: true
		});
		const site: PublicSite = { page, urlOf: (path) => origin + path };
		/** Styles and fonts of all pages: their names change with what is in them. */
		const kept = new Map<string, Promise<Answer>>();
		await page.route('**/*', async (route) => {
			const asked = route.request().url();
			if (asked !== origin && !asked.startsWith(`${origin}/`)) return route.abort();
			if (site.bare === true && route.request().resourceType() === 'script') return route.abort();
			const url = served.url + asked.slice(origin.length);
			const lasts = asked.includes('/_app/immutable/');
			const got =
				kept.get(asked) ??
				askServer(route, url).then(async (response) => ({
					status: response.status(),
					headers: response.headers(),
					body: await response.body()
				}));
			if (lasts) kept.set(asked, got);
			return route.fulfill(await got);
		});
		await work(site);
	} finally {
		const [served, browser] = await Promise.allSettled([serving, launching]);
		if (browser.status === 'fulfilled') await browser.value.close();
		if (served.status === 'fulfilled') await served.value.stop();
	}
}

/**
 * Brings a page of the site, whole.
 * @param path from the site's root, `/karte/?kennzahl=behoerden`
 * @param how `used` as by a reader who clicks; `read` as the server writes it, which has all that is to be read and is there sooner
 * @throws Error where there is no such page
 */
export async function visit(site: PublicSite, path: string, how: 'used' | 'read' = 'used'): Promise<void> {
	const { page } = site;
	site.bare = how === 'read';
	const response = await page.goto(site.urlOf(path), { waitUntil: 'load' });
	const status = response?.status() ?? 0;
	if (status !== 200)
		throw new Error(`${path}: the site answers ${status}. Copy the address from the page that you mean.`);
	if (how === 'used') await page.waitForLoadState('networkidle');
	await fontsReady(page);
}
