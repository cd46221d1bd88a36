import type { Page } from '@playwright/test';
import { bytesOf } from './page-waits.ts';
import { visit, type PublicSite } from './public-site.ts';
import { pdfOfSvg } from './svg-pdf.ts';

/** Which button of a page makes a file, by the end of its name. */
export const viewForms: Readonly<Record<string, string>> = {
	'300dpi.png': 'png-print',
	png: 'png',
	svg: 'svg',
	pdf: 'svg',
	'de.csv': 'csv-german',
	csv: 'csv-international',
	xlsx: 'xlsx',
	ods: 'ods',
	parquet: 'parquet',
	'csl.json': 'csl',
	json: 'json',
	bib: 'bibtex',
	ris: 'ris',
	zip: 'bundle'
};
export const viewParts = { karte: 'map', rang: 'rank', verlauf: 'time' } as const;

/** What a file's name asks for; the longest end counts. */
export function fileKind(name: string): string | null {
	const end = Object.keys(viewForms)
		.sort((a, b) => b.length - a.length)
		.find((one) => name.toLowerCase().endsWith(`.${one}`));
	return end ?? null;
}

/** The path of an address of the site, from its root. @throws Error for an address of another site */
export function pathIn(address: string, origin: string): string {
	if (address.startsWith('/')) return address;
	const full = address.startsWith(`${origin}/`) ? address.slice(origin.length) : null;
	if (full === null)
		throw new Error(`${address} is no address of ${origin}: begin with its path, '/karte/'.`);
	return full;
}

/** The part of a page that is meant by its word. @throws Error for a word that names none */
export function partOf(word: string | undefined): string | undefined {
	if (word === undefined) return undefined;
	if (!Object.hasOwn(viewParts, word))
		throw new Error(`--part ${word} is none of ${Object.keys(viewParts).join(', ')}.`);
	return viewParts[word as keyof typeof viewParts];
}

const timeout = 10_000;
/** A browser asks its reader after ten files of one page whether there may be more. */
const atOnce = 8;

/** Where the files of a view are handed out, opened. @throws where there are none */
async function opened(page: Page, part: string | undefined) {
	const within = page.locator(part === undefined ? 'main' : `[data-handout="${part}"]`).first();
	await within.locator('[data-files]').first().waitFor({ timeout });
	for (const panel of await within.locator('[data-files]').all())
		await panel.evaluate((details: HTMLDetailsElement) => (details.open = true));
	// What is inside comes when it is opened.
	for (const panel of await within.locator('[data-files]').all())
		await panel.locator('[data-file]').first().waitFor({ timeout });
	return within;
}

/** A file that a page made: its name there, which says what it is of, and its bytes. */
export interface ViewFile {
	end: string;
	name: string;
	bytes: Buffer;
}

/**
 * Lets a page make files, as a reader would.
 * @param path from the site's root
 * @param ends what is asked for, by ends of names; null for all that the page hands out
 * @throws Error that names the first one that this page does not hand out
 */
export async function viewFiles(
	site: PublicSite,
	path: string,
	part: string | undefined,
	ends: readonly string[] | null
): Promise<ViewFile[]> {
	await visit(site, path);
	const { page } = site;
	const lacks = (what: string) =>
		new Error(`${path}: this page hands out no ${what}${part === undefined ? '' : ' of this part'}.`);
	let within = await opened(page, part).catch(() => {
		throw lacks('files');
	});
	const made: ViewFile[] = [];
	for (const end of ends ?? Object.keys(viewForms)) {
		const button = () => within.locator(`[data-file="${viewForms[end] ?? ''}"]`).first();
		if (ends === null && (await button().count()) === 0) continue;
		if (made.length > 0 && made.length % atOnce === 0) {
			await page.goto('about:blank');
			await visit(site, path);
			within = await opened(page, part);
		}
		const clicked = Promise.all([page.waitForEvent('download', { timeout }), button().click({ timeout })]);
		const [file] = await clicked.catch(() => {
			throw lacks(end);
		});
		made.push({ end, name: file.suggestedFilename(), bytes: await bytesOf(file) });
	}
	// A PDF is made of the drawing on a page of its own, so it comes last.
	for (const file of made) {
		if (file.end !== 'pdf') continue;
		file.bytes = await pdfOfSvg(page, file.bytes.toString('utf8'));
		file.name = file.name.replace(/\.svg$/, '.pdf');
	}
	return made;
}
