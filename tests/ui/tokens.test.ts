import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/lib/ui/tokens.css', 'utf8');
const tokensIn = (part: string) =>
	Object.fromEntries(
		[...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex])
	);
const [first = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)');
const light = tokensIn(first);
const dark = { ...light, ...tokensIn(rest.split('@media print')[0] ?? '') };

/** WCAG 2.2 contrast ratio of two colours. */
function contrast(a: string, b: string): number {
	const luminance = (hex: string) => {
		const [r = 0, g = 0, bl = 0] = [1, 3, 5].map((i) => {
			const c = parseInt(hex.slice(i, i + 2), 16) / 255;
			return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
	};
	const [hi = 0, lo = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (hi + 0.05) / (lo + 0.05);
}

const text = ['text', 'muted', 'accent', 'warn'];
const graphics = [
	'line',
	'metric-services',
	'metric-authorities',
	'metric-funding',
	'stage-live',
	'stage-rollout',
	'stage-planned',
	'map-border',
	'hatch',
	'conflict',
	'focus'
];

describe.each([
	['light', light],
	['dark', dark]
])('%s tokens', (_, tokens) => {
	const of = (name: string) => tokens[name] ?? '#000000';
	it.each(text)('%s can be read on every surface', (name) => {
		for (const surface of ['surface', 'surface-2'])
			expect(contrast(of(name), of(surface)), surface).toBeGreaterThanOrEqual(4.5);
	});
	it.each(graphics)('%s stands out from the page', (name) => {
		expect(contrast(of(name), of('surface'))).toBeGreaterThanOrEqual(3);
	});
	it.each([1, 2, 3, 4, 5, 'm2', 'm1', 'z', 'p1', 'p2'])('map class %s carries its ink', (n) => {
		expect(contrast(of(`map-${n}`), of(`map-ink-${n}`))).toBeGreaterThanOrEqual(4.5);
	});
	it('marked words, notices and buttons can be read', () => {
		expect(contrast(of('text'), of('mark'))).toBeGreaterThanOrEqual(4.5);
		expect(contrast(of('text'), of('warn-surface'))).toBeGreaterThanOrEqual(4.5);
		expect(contrast(of('accent-ink'), of('accent'))).toBeGreaterThanOrEqual(4.5);
	});
});
