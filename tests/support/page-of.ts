import { DOMParser, parseHTML } from 'linkedom';
import { vi } from 'vitest';

/** What browsers know of their elements and the parser does not: the box of a drawing, the parts of a table. */
function withParts<T extends Element>(element: T): T {
	const { localName } = element;
	const of = (name: string, get: () => unknown) =>
		Object.defineProperty(element, name, { get, configurable: true });
	if (localName === 'svg')
		of('viewBox', () => {
			const [x, y, width, height] = (element.getAttribute('viewBox') ?? '0 0 0 0').split(' ').map(Number);
			return { baseVal: { x, y, width, height } };
		});
	if (localName === 'table') of('caption', () => element.querySelector('caption'));
	if (localName === 'tr') of('cells', () => [...element.children]);
	if (localName === 'th' || localName === 'td') of('scope', () => element.getAttribute('scope') ?? '');
	return element;
}

/**
 * A page for what reads and draws tables where no browser is. Styles are those that a test gives: no style sheet is read.
 * @param styleOf what a browser would compute for an element
 */
export function pageOf(
	html: string,
	styleOf: (element: Element) => Record<string, string> = () => ({})
): Document {
	const { document } = parseHTML(`<html><body>${html}</body></html>`);
	const make = document.createElementNS.bind(document);
	document.createElementNS = ((space: string, name: string) => withParts(make(space, name))) as typeof make;
	for (const element of document.querySelectorAll('*')) withParts(element);
	vi.stubGlobal('document', document);
	vi.stubGlobal('DOMParser', DOMParser);
	vi.stubGlobal(
		'XMLSerializer',
		class {
			serializeToString = String;
		}
	);
	vi.stubGlobal('getComputedStyle', (element: Element) => {
		const style = styleOf(element);
		return { ...style, getPropertyValue: (name: string) => style[name] ?? '' };
	});
	return document;
}
