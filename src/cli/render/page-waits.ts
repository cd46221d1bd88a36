import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { within } from './within.ts';

/** What the browser has no limit for by itself, in seconds; each is done in less than two where nothing else runs. */
const limit = 60;

/** Waits until the page's fonts are there. @throws Error where they do not come */
export async function fontsReady(page: Page): Promise<void> {
	const ready = page.evaluate(() => document.fonts.ready.then(() => true));
	await within('the fonts of the page did not load', limit, ready);
}

/** The page as PDF, with its colours. @throws Error where the browser prints none */
export async function printed(page: Page, options: Parameters<Page['pdf']>[0]): Promise<Buffer> {
	const pdf = page.pdf({ printBackground: true, ...options });
	return within('the browser printed no PDF', limit, pdf);
}

/** The bytes of a file that the page handed out. @throws Error where it is not written */
export async function bytesOf(file: Download): Promise<Buffer> {
	const path = within(`the browser did not write ${file.suggestedFilename()}`, limit, file.path());
	return readFileSync(await path);
}
