import { expect, it } from 'vitest';
import { withOwnStyles } from '#lib/ui/embed/own-styles.ts';

const sheets: Record<string, string> = {
	'../base.1a.css': '@layer base{h1{margin:0}}',
	'../Map.2b.css': '.land.svelte-abc{fill:red}path.svelte-def{fill:none}',
	'../Table.3c.css': 'td.svelte-xyz{padding:0}'
};
const link = (href: string) => `<link href="${href}" rel="stylesheet">`;
const page = (body: string) =>
	`<html><head><meta charset="utf-8">\n${Object.keys(sheets).map(link).join('\n')}\n<title>x</title></head><body>${body}</body></html>`;
const read = (href: string) => sheets[href] ?? null;

it('holds the style sheets that it needs, in their order, and asks for none', () => {
	const html = withOwnStyles(page('<path class="svelte-def"/>'), read);
	expect(html).toContain(`<style>${sheets['../base.1a.css']}${sheets['../Map.2b.css']}</style>`);
	expect(html).not.toMatch(/<link|svelte-xyz/);
});

it('keeps what is for no component alone, and what a component on it is for', () => {
	expect(withOwnStyles(page(''), read)).toContain(`<style>${sheets['../base.1a.css']}</style>`);
	expect(withOwnStyles(page('<td class="number svelte-xyz">'), read)).toContain('td.svelte-xyz');
});

it('is refused where a style sheet is missing, for it would look otherwise', () => {
	expect(() => withOwnStyles(page(''), () => null)).toThrow(/base\.1a\.css: no such style sheet/);
});

it('leaves a page alone that has none', () => {
	expect(withOwnStyles('<html><body>x</body></html>', read)).toBe('<html><body>x</body></html>');
});

it('leaves a style sheet where it is that loads a font from beside it', () => {
	const withFont = (href: string) => (href.includes('base') ? '@font-face{src:url(./a.woff2)}' : read(href));
	const html = withOwnStyles(page('<td class="svelte-xyz">'), withFont);
	expect(html).toContain(
		`<style>td.svelte-xyz{padding:0}</style><link href="../base.1a.css" rel="stylesheet">`
	);
	expect(html.match(/<link/g)).toHaveLength(1);
});
