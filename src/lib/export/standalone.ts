import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const styleLink = /<link\b[^>]*\bhref="([^"]+\.css)"[^>]*>/g;
/** What belongs to the site and not to the view: icons, feeds, its policy. */
const dropped =
	/<link\b[^>]*\brel="(?:icon|alternate|modulepreload|preload)"[^>]*>|<meta http-equiv="content-security-policy"[^>]*>/g;

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

/** The addresses of the style sheets that a page loads, as it writes them. */
export const stylesOf = (html: string): string[] =>
	[...html.matchAll(styleLink)].map(([, href = '']) => href);

/**
 * A view for other pages as a file that needs nothing beside it: its styles stand inside, its links lead to where it is
 * from, and its own policy forbids everything else.
 * @param html the page as the site gives it
 * @param address where it is from, in full
 * @param styles text of each style sheet by the address that the page writes
 * @throws Error where a style sheet is missing: it would look otherwise than here
 */
export function standalonePage(html: string, address: string, styles: ReadonlyMap<string, string>): string {
	const inside = html
		.replace(dropped, '')
		.replace(styleLink, (_, href: string) => {
			const css = styles.get(href);
			if (css === undefined) throw new Error(`${href}: no such style sheet`);
			return `<style>${css}</style>`;
		})
		.replaceAll(/\bhref="(?!#)([^"]*)"/g, (_, href: string) => {
			const full = new URL(href.replaceAll('&amp;', '&'), address).href;
			return `href="${full.replaceAll('&', '&amp;')}"`;
		});
	const scripts = [...inside.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
		([, code = '']) => `'sha256-${base64(sha256(utf8ToBytes(code)))}'`
	);
	const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${scripts.join(' ') || "'none'"}; img-src data:`;
	return inside.replace(
		/<meta charset="utf-8" ?\/?>/,
		`$&<meta http-equiv="content-security-policy" content="${policy}">`
	);
}
