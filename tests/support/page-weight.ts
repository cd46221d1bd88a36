import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';

export interface Weight {
	html: number;
	script: number;
	style: number;
	font: number;
	other: number;
}

const kindOf = (url: string, type: string): keyof Weight =>
	type.startsWith('text/html')
		? 'html'
		: /\.m?js$/.test(url)
			? 'script'
			: /\.css$/.test(url)
				? 'style'
				: /\.woff2$/.test(url)
					? 'font'
					: 'other';

/** Bytes of all that a page loads until it is quiet, by kind; text as brotli would send it, fonts as they are. */
export async function weigh(page: Page, url: string): Promise<Weight> {
	const sum: Weight = { html: 0, script: 0, style: 0, font: 0, other: 0 };
	const bodies: Promise<void>[] = [];
	page.on('response', (response) => {
		bodies.push(
			response.body().then((body) => {
				const path = new URL(response.url()).pathname;
				const kind = kindOf(path, response.headers()['content-type'] ?? '');
				sum[kind] += kind === 'font' ? body.length : brotliCompressSync(body).length;
			})
		);
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	await Promise.all(bodies);
	return sum;
}

export const wholeOf = (weight: Weight): number => Object.values(weight).reduce((sum, part) => sum + part, 0);
