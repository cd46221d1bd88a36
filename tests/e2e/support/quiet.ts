import type { BrowserContext, Page } from '@playwright/test';

/** What a page must never do, collected while it is looked at. */
export interface Watch {
	/** Requests to another host. */
	foreign: string[];
	/** Errors in the console or thrown, violations of the content security policy. */
	errors: string[];
	/** Answers of the site that are no success, but for those that a test expects. */
	failed: string[];
}

/** Key words under which the framework keeps scroll positions for the back button. */
const scrollKeys = ['sveltekit:scroll', 'sveltekit:snapshot'];

/** Watches everything that the pages of a context ask and complain about. */
export function watch(context: BrowserContext, origins: readonly string[]): Watch {
	const seen: Watch = { foreign: [], errors: [], failed: [] };
	const own = (url: string) =>
		/^(data|blob|about):/.test(url) ||
		origins.some((origin) => new URL(url).origin === new URL(origin).origin);
	context.on('request', (request) => {
		if (!own(request.url())) seen.foreign.push(request.url());
	});
	context.on('response', (response) => {
		if (response.status() >= 400) seen.failed.push(`${response.status()} ${response.url()}`);
	});
	context.on('console', (message) => {
		// What the browser says of a failed request is counted above, with its address.
		if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
			seen.errors.push(message.text());
		}
	});
	context.on('weberror', (error) => seen.errors.push(error.error().message));
	return seen;
}

/** What a page has stored in the browser; scroll positions for the back button don't count. */
export async function stored(page: Page): Promise<string[]> {
	const cookies = (await page.context().cookies()).map((cookie) => `cookie ${cookie.name}`);
	const inside = await page.evaluate(async (allowed) => {
		const databases = await indexedDB.databases();
		const caches = 'caches' in globalThis ? await globalThis.caches.keys() : [];
		return [
			...Object.keys(localStorage).map((key) => `localStorage ${key}`),
			...Object.keys(sessionStorage)
				.filter((key) => !allowed.includes(key))
				.map((key) => `sessionStorage ${key}`),
			...databases.map(({ name }) => `indexedDB ${name}`),
			...caches.map((name) => `cache ${name}`),
			...(document.cookie ? [`cookie ${document.cookie}`] : [])
		];
	}, scrollKeys);
	return [...cookies, ...inside];
}
