import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { lastingPdf } from './lasting-pdf.ts';
import { fontsReady, printed } from './page-waits.ts';
import { toldPdf } from './told-pdf.ts';

const { resolve } = createRequire(import.meta.url);
const whole = (weight: number) =>
	resolve(`@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff2`);
const signs = (weight: number) =>
	fileURLToPath(new URL(`../../lib/ui/fonts/fira-sans-signs-${weight}.woff2`, import.meta.url));
const face = (file: string, weight: number, range = '') =>
	`@font-face{font-family:'Fira Sans';font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(file).toString('base64')});${range}}`;
/** Signs that the Latin font lacks, as in fonts.css: else letters of the machine would stand for them. */
const signRange = 'unicode-range:U+2009,U+202F,U+2190,U+2192,U+2248,U+2260,U+2264-2265';
const faces = () =>
	[400, 600].map((weight) => face(whole(weight), weight) + face(signs(weight), weight, signRange)).join('');

/** Text of an element as it is meant. */
const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/**
 * A drawing as PDF of its own size: vectors, fonts inside, with tags and the drawing's title as its alternative. It says of
 * itself what the drawing does.
 * @param svg a whole file, as the site hands it out
 */
export async function pdfOfSvg(page: Page, svg: string): Promise<Buffer> {
	const drawing = svg.replace(/^<\?xml[^>]*>\s*/, '');
	const [, language = 'de'] = /lang="(\w+)"/.exec(drawing) ?? [];
	const [, title = ''] = /<title>([^<]*)<\/title>/.exec(drawing) ?? [];
	const size = (name: string) => Number(new RegExp(`<svg[^>]* ${name}="(\\d+)"`).exec(drawing)?.[1]);
	const [width, height] = [size('width'), size('height')];
	// The drawing names itself by its title only where an attribute says so.
	const named = drawing.replace('<svg ', `<svg aria-label="${title}" `);
	await page.goto('about:blank');
	await page.setContent(
		`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><style>${faces()}@page{size:${width}px ${height}px;margin:0}body{margin:0}svg{display:block}</style></head><body>${named}</body></html>`
	);
	await fontsReady(page);
	const [, day] = /<dc:date>(\d{4}-\d\d-\d\d)<\/dc:date>/.exec(drawing) ?? [];
	if (day === undefined) throw new Error('The drawing does not say of which day its numbers are.');
	const pdf = await printed(page, { preferCSSPageSize: true, tagged: true, pageRanges: '1' });
	const told = (field: string) => plain(new RegExp(`<dc:${field}>([^<]*)</dc:`).exec(drawing)?.[1] ?? '');
	return toldPdf(lastingPdf(pdf, day), {
		Author: told('creator'),
		Subject: told('description'),
		Keywords: `${told('rights')}, ${told('source')}`
	});
}
