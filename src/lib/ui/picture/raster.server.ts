import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const { resolve } = createRequire(import.meta.url);
const font = (weight: number) =>
	readFile(resolve(`@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff2`));

let ready: Promise<Buffer[]> | undefined;

/** The program that draws, and its fonts: loaded with the first picture. */
async function load(): Promise<Buffer[]> {
	await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
	return Promise.all([font(400), font(600)]);
}

/**
 * A drawing of its own size as PNG. Its letters are Fira Sans in two weights; signs that this font lacks show as boxes.
 * @param svg without style sheets
 */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	ready ??= load();
	ready.catch(() => (ready = undefined));
	// The file of this weight calls itself a family of its own.
	const named = svg.replaceAll('font-weight="600"', 'font-family="Fira Sans SemiBold"');
	const drawing = new Resvg(named, {
		font: { fontBuffers: await ready, loadSystemFonts: false, defaultFontFamily: 'Fira Sans' }
	});
	try {
		const image = drawing.render();
		try {
			return new Uint8Array(image.asPng());
		} finally {
			image.free();
		}
	} finally {
		drawing.free();
	}
}
