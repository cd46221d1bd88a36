import type { Locator } from '@playwright/test';
import { handoutParts, type HandoutPart } from '#lib/ui/handout/parts.ts';
import { bytesOf } from './page-waits.ts';
import { visit, type PublicSite } from './public-site.ts';
import { pdfOfSvg } from './svg-pdf.ts';

/** Which button of a page makes a file, by the end of its name. */
export const viewForms: Readonly<Record<string, string>> = {
	'300dpi.png': 'png-print',
	'2x.png': 'png-2x',
	'1x.png': 'png-1x',
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
/** What the end of a name means that says less. */
const shortEnds: Readonly<Record<string, string>> = { png: '2x.png' };
/** All ends of names that a file can be asked for by. */
export const viewEnds: readonly string[] = [...Object.keys(viewForms), ...Object.keys(shortEnds)];

/** What a file's name asks for; the longest end counts. */
export function fileKind(name: string): string | null {
	const end = viewEnds
		.toSorted((a, b) => b.length - a.length)
		.find((one) => name.toLowerCase().endsWith(`.${one}`));
	return end === undefined ? null : (shortEnds[end] ?? end);
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
export function partOf(word: string | undefined): HandoutPart | undefined {
	const part = handoutParts.find((one) => one === word);
	if (word !== undefined && part === undefined)
		throw new Error(`--part ${word} is none of ${handoutParts.join(', ')}.`);
	return part;
}

const timeout = 10_000;
/** A picture of 300 dpi takes a second, and a minute where many others want the processor. */
const making = 60_000;
/** A browser asks its reader after ten files of one page whether there may be more. */
const atOnce = 8;

const isChart = (word: string | null | undefined) => word === 'karte' || word === 'verlauf';
const isPicture = (form: string) => /^(svg|png)/.test(form);

/**
 * Parts of a page in the order in which they are meant where nobody says which: of pictures, a map or a timeline before a
 * table; of values, as they stand.
 * @param forms that are asked for; none for all that there are
 */
export const partsInOrder = <T extends { word: string | null | undefined }>(
	parts: readonly T[],
	forms: readonly string[]
): T[] =>
	forms.length === 0 || forms.some(isPicture)
		? parts.toSorted((a, b) => Number(isChart(b.word)) - Number(isChart(a.word)))
		: [...parts];

/** Opens what a part of a page hands out, for it comes when it is opened; tells which files. */
async function offered(part: Locator): Promise<string[]> {
	for (const panel of await part.locator('[data-files]').all()) {
		await panel.evaluate((details: HTMLDetailsElement) => (details.open = true));
		await panel.locator('[data-file]').first().waitFor({ timeout });
	}
	await part.locator('[aria-busy="true"]').waitFor({ state: 'detached', timeout });
	return part
		.locator('[data-file]')
		.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-file') ?? ''));
}

/**
 * The part of a page that makes all of some files, opened: the one that is named, else the first that does.
 * @param forms that are asked for; none for all that there are, of the first map or timeline, else of the first part
 * @throws Error that says what the page does not hand out, and which parts it has
 */
async function opened(
	{ page }: PublicSite,
	path: string,
	part: HandoutPart | undefined,
	forms: readonly string[]
): Promise<Locator> {
	const parts = page.locator('[data-handout]');
	const some = page.locator('[data-handout] :is([data-files], [data-file])').first();
	const there = await some.waitFor({ state: 'attached', timeout }).then(
		() => true,
		() => false
	);
	if (!there) throw new Error(`${path}: this page hands out no files.`);
	const words = await parts.evaluateAll((all) => all.map((one) => one.getAttribute('data-handout')));
	const all = (await parts.all()).map((one, i) => ({ one, word: words[i] }));
	const meant = partsInOrder(
		all.filter(({ word }) => part === undefined || word === part),
		forms
	).map(({ one }) => one);
	const wanted = forms.length === 0 && part === undefined ? ['svg'] : forms;
	const made: string[][] = [];
	for (const one of meant) {
		const forms = await offered(one);
		if (wanted.every((form) => forms.includes(form))) return one;
		made.push(forms);
	}
	if (forms.length === 0 && meant[0]) return meant[0];
	const lacks = wanted.find((form) => !made.some((some) => some.includes(form)));
	const end = Object.keys(viewForms).find((one) => viewForms[one] === lacks);
	const has = `It has ${[...new Set(words)].join(', ')}; --part names one.`;
	if (meant.length === 0) throw new Error(`${path}: this page has no part ${part}. ${has}`);
	if (end === undefined) throw new Error(`${path}: no part of this page hands out all of these. ${has}`);
	throw new Error(`${path}: this page hands out no ${end}${part === undefined ? '' : ` of ${part}`}. ${has}`);
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
	part: HandoutPart | undefined,
	ends: readonly string[] | null
): Promise<ViewFile[]> {
	const { page } = site;
	const forms = (ends ?? []).map((end) => viewForms[end] ?? '');
	const open = async () => {
		await visit(site, path);
		return opened(site, path, part, forms);
	};
	let within = await open();
	const there = await offered(within);
	const made: ViewFile[] = [];
	for (const end of ends ?? Object.keys(viewForms)) {
		const form = viewForms[end] ?? '';
		if (!there.includes(form)) continue;
		if (made.length > 0 && made.length % atOnce === 0) {
			await page.goto('about:blank');
			within = await open();
		}
		const button = within.locator(`[data-file="${form}"]`).first();
		const [file] = await Promise.all([
			page.waitForEvent('download', { timeout: making }),
			button.click({ timeout: making })
		]);
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
