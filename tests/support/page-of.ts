import { parseHTML } from 'linkedom';
import { vi } from 'vitest';

/**
 * A page for what reads and draws tables where no browser is. Styles are those that a test gives: no style sheet is read.
 * @param styleOf what a browser would compute for an element
 */
export function pageOf(
	html: string,
	styleOf: (element: Element) => Record<string, string> = () => ({})
): Document {
	const { document } = parseHTML(`<html><body>${html}</body></html>`);
	vi.stubGlobal('document', document);
	vi.stubGlobal('getComputedStyle', (element: Element) => {
		const style = styleOf(element);
		return { ...style, getPropertyValue: (name: string) => style[name] ?? '' };
	});
	for (const svg of document.querySelectorAll('svg')) withBox(svg);
	return document;
}

/** A drawing with the box that a browser reads out of its attribute. */
export function withBox<T extends Element>(svg: T): T {
	const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
	return Object.assign(svg, { viewBox: { baseVal: { x, y, width, height } } });
}
