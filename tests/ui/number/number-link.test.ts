import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { numberLink } from '#lib/ui/number/number-link.ts';

/** As much of a link as is looked at. */
class Link {
	ownerDocument: { location: { pathname: string } };
	readonly href: string;
	constructor(href: string, pathname: string) {
		this.href = href;
		this.ownerDocument = { location: { pathname } };
	}
	closest(selector: string) {
		return selector === 'a[href*="/angabe/"]' && this.href.includes('/angabe/') ? this : null;
	}
	getAttribute(name: string) {
		return name === 'href' ? this.href : null;
	}
}
beforeEach(() => void vi.stubGlobal('Element', Link));
afterEach(() => void vi.unstubAllGlobals());

const explained = (href: string, pathname: string) =>
	numberLink(new Link(href, pathname) as unknown as EventTarget) !== null;

it('a number that leads to its figure is explained, on every page', () => {
	expect(explained('/angabe/abc/', '/')).toBe(true);
	expect(explained('/en/angabe/abc/', '/en/land/09/')).toBe(true);
	expect(explained('/angabe/abc/', '/angabe/other/')).toBe(true);
	expect(explained('/land/09/', '/')).toBe(false);
});

it('what leads from a figure to itself is none, in whatever language', () => {
	expect(explained('/en/angabe/abc/', '/angabe/abc/')).toBe(false);
	expect(explained('/sub/angabe/abc/?stand=2026-01-01', '/sub/en/angabe/abc/')).toBe(false);
	expect(explained('/angabe/abc/#verlauf', '/angabe/abc/')).toBe(false);
});
