import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import type { Command } from './main.ts';
import { originOf, visit, withPublicSite, type PublicSite } from './render/public-site.ts';
import { pdfOfSvg } from './render/svg-pdf.ts';

/** Which button of the page makes a file, by the end of its name. */
const files: Readonly<Record<string, string>> = {
	'300dpi.png': 'png-print',
	png: 'png',
	svg: 'svg',
	pdf: 'svg',
	'de.csv': 'csv-german',
	csv: 'csv-international',
	xlsx: 'xlsx',
	ods: 'ods',
	'csl.json': 'csl',
	json: 'json',
	bib: 'bibtex',
	ris: 'ris'
};
const parts = { karte: 'map', rang: 'rank', verlauf: 'time' } as const;

const usage = `digitalpegel chart '<address>' -o <file> [-o <file> …] [--part karte|rang|verlauf] [--origin https://…]

Makes files of a view of the site, the same that its page hands out, for reports that are built by programs. The address is
that of the page, whole or from its root: '/karte/?kennzahl=behoerden&stand=2026-11-25'. With 'stand' the file is the same
whenever it is made.

  -o <file>         where to write; the end of the name says what: ${Object.keys(files).join(', ')}
  --part <part>     which part of the page, where it has several; default: the first
  --origin <url>    where the site is reached, which the files name; default: 'origin' in data/operator.json`;

/** What a file's name asks for; the longest end counts. */
export function fileKind(name: string): string | null {
	const end = Object.keys(files)
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

/** Lets the page make a file, as a reader would. */
async function download(page: Page, part: string | undefined, form: string): Promise<Buffer> {
	const within = page.locator(part === undefined ? 'main' : `[data-handout="${part}"]`).first();
	const timeout = 10_000;
	await within.locator('[data-files]').first().waitFor({ timeout });
	for (const panel of await within.locator('[data-files]').all())
		await panel.evaluate((details: HTMLDetailsElement) => (details.open = true));
	const button = within.locator(`[data-file="${form}"]`).first();
	const [file] = await Promise.all([page.waitForEvent('download', { timeout }), button.click({ timeout })]);
	return readFileSync(await file.path());
}

/** Makes all files of one page. @throws Error that names the first one that this page does not hand out */
async function write(site: PublicSite, path: string, part: string | undefined, out: string[]): Promise<void> {
	await visit(site, path);
	const made: { file: string; end: string; bytes: Buffer }[] = [];
	for (const file of out) {
		const end = fileKind(file) ?? '';
		try {
			made.push({ file, end, bytes: await download(site.page, part, files[end] ?? '') });
		} catch {
			throw new Error(`${path}: this page hands out no ${end}${part === undefined ? '' : ' of this part'}.`);
		}
	}
	for (const { file, end, bytes } of made) {
		const whole = end === 'pdf' ? await pdfOfSvg(site.page, bytes.toString('utf8')) : bytes;
		writeFileSync(resolve(file), whole);
		console.log(`${file}: ${whole.length} bytes`);
	}
}

const command: Command = {
	summary: 'make a chart, table or reference of a view, as a file',
	usage,
	async run(args) {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: {
				out: { type: 'string', short: 'o', multiple: true },
				part: { type: 'string' },
				origin: { type: 'string' }
			}
		});
		const [address, ...more] = positionals;
		const out = values.out ?? [];
		if (address === undefined || more.length > 0 || out.length === 0) {
			console.error(usage);
			return 2;
		}
		const known = Object.keys(parts).join(', ');
		if (values.part !== undefined && !Object.hasOwn(parts, values.part))
			throw new Error(`--part ${values.part} is none of ${known}.`);
		const wrong = out.find((file) => fileKind(file) === null);
		if (wrong !== undefined)
			throw new Error(`${wrong}: what is it to be? Its name has to end in ${Object.keys(files).join(', ')}.`);
		const origin = originOf(values.origin);
		const path = pathIn(address, origin);
		const part = values.part === undefined ? undefined : parts[values.part as keyof typeof parts];
		await withPublicSite(origin, (site) => write(site, path, part, out));
		return 0;
	}
};
export default command;
