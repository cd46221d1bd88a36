import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-wasm';
import { beforeAll, expect, test } from 'vitest';
import { pngOf } from '#lib/ui/picture/raster.server.ts';

const css = readFileSync('src/lib/ui/fonts.css', 'utf8');
/** The signs that a page finds in each file, in the order of the style sheet. */
const ranges = [...css.matchAll(/unicode-range:([^;]+);/g)].map(([, list = '']) =>
	list.split(',').flatMap((part) => {
		const [first = 0, last = first] = part
			.trim()
			.replace('U+', '')
			.split('-')
			.map((hex) => parseInt(hex, 16));
		return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
	})
);
const { resolve } = createRequire(import.meta.url);
const whole = (weight: number) =>
	readFileSync(resolve(`@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff2`));
const cut = (weight: number) => readFileSync(`src/lib/ui/fonts/fira-sans-german-${weight}.woff2`);

beforeAll(async () => {
	// Loads the program that draws.
	await pngOf('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
});

/** The pixels of a text in a font, and nothing else. */
const drawn = (text: string, font: Buffer) =>
	new Resvg(
		`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="4" y="28" font-size="24">${text}</text></svg>`,
		{ font: { fontBuffers: [font], loadSystemFonts: false, defaultFontFamily: 'Fira Sans' } }
	)
		.render()
		.asPng();

test.each([
	[400, 'Fira Sans'],
	[600, 'Fira Sans SemiBold']
])('the cut font of weight %i draws each of its signs as the whole one does', (weight) => {
	for (const sign of ranges[0]!.filter((one) => /\S/.test(one) && !'<>&\u00ad'.includes(one)))
		expect(drawn(sign, cut(weight)), sign).toEqual(drawn(sign, whole(weight)));
	expect(drawn('Å', cut(weight))).not.toEqual(drawn('Å', whole(weight)));
});

test('both weights have the same signs, and none stands in two files', () => {
	const regular = ranges.filter((_, i) => i % 2 === 0);
	const semibold = ranges.filter((_, i) => i % 2 === 1);
	expect(regular).toHaveLength(3);
	expect(regular).toEqual(semibold);
	expect(new Set(regular.flat()).size).toBe(regular.flat().length);
});

test('what the site itself says needs no second file', () => {
	const folder = 'src/lib/i18n/messages';
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.json')
	);
	const said = new Set(files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join(''));
	expect([...said].filter((sign) => ranges[2]!.includes(sign))).toEqual([]);
});
