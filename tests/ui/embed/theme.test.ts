import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { embedTokens, fragments } from '#lib/ui/embed/theme.ts';

const css = embedTokens(readFileSync('src/lib/ui/tokens.css', 'utf8'));

it('is light unless the fragment of the address says otherwise', () => {
	expect(css.startsWith(':root{')).toBe(true);
	const plain = css.slice(0, css.indexOf('}'));
	expect(plain).toContain('--surface:#ffffff');
	expect(plain).toContain('color-scheme:light');
	expect(css).toMatch(/:root:has\(#dunkel:target,#dunkel-ohne-titel:target\)\{[^}]*--surface:#14181f/);
});

it('follows the device of a reader only where it is asked to', () => {
	const media = css.slice(css.indexOf('@media screen and (prefers-color-scheme:dark)'));
	expect(media).toMatch(
		/^@media screen and \(prefers-color-scheme:dark\)\{:root:has\(#auto:target,#auto-ohne-titel:target\)/
	);
});

it('loads no font and answers to every fragment', () => {
	expect(css).not.toMatch(/Fira|url\(/);
	for (const fragment of fragments.filter((one) => one !== 'hell'))
		expect(css).toContain(`#${fragment}:target`);
});
