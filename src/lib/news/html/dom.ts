import { DomUtils, Parser, parseDocument } from 'htmlparser2';
import { isTag, isText, type AnyNode, type Element } from 'domhandler';

export type { AnyNode, Element };

/** Pages of people nest some dozens of elements; what nests more is made to exhaust a reader. */
const deepest = 512;

/**
 * The nodes of a page.
 * @throws where elements are nested beyond all reason
 */
export function parsePage(html: string): AnyNode[] {
	let depth = 0;
	const parser = new Parser({
		onopentag() {
			if (++depth > deepest) throw new Error(`elements are nested more than ${deepest} deep`);
		},
		onclosetag() {
			depth--;
		}
	});
	parser.end(html);
	return parseDocument(html).children;
}

/** All elements below `nodes` that `test` accepts, in the order of the page. */
export const all = (nodes: AnyNode | AnyNode[], test: (element: Element) => boolean): Element[] =>
	DomUtils.findAll(test, Array.isArray(nodes) ? nodes : [nodes]);

export const isElement = (node: AnyNode): node is Element => isTag(node);

const unread = new Set('script style noscript template svg'.split(' '));

/** The words below a node, spaces joined; no-break spaces stay. */
export function words(node: AnyNode): string {
	const read = (n: AnyNode): string => {
		if (isText(n)) return n.data;
		if (!isElement(n)) return 'children' in n ? n.children.map(read).join('') : '';
		if (n.name === 'br') return ' ';
		return unread.has(n.name) ? '' : n.children.map(read).join('');
	};
	return read(node)
		.replace(/[ \t\n\r\f]+/g, ' ')
		.trim();
}

export const attr = (element: Element, name: string): string => (element.attribs[name] ?? '').trim();

export const hasClass = (element: Element, pattern: RegExp): boolean =>
	attr(element, 'class')
		.split(/\s+/)
		.some((name) => pattern.test(name));

/** Whether an element says when something was changed, which is no date of publication. */
export const isChange = (element: Element): boolean =>
	attr(element, 'itemprop') === 'dateModified' || hasClass(element, /updat|modif|changed|ge(?:ae|ä)ndert/i);

/** The elements around a node, nearest first. */
export function ancestors(node: AnyNode): Element[] {
	const found: Element[] = [];
	for (let up = node.parent; up && isElement(up); up = up.parent) found.push(up);
	return found;
}

/** An address of a page, absolute and of the web; null where it is neither or can't be told. */
export function absolute(href: string | null | undefined, base: string | null): string | null {
	if (!href) return null;
	try {
		const url = base === null ? new URL(href) : new URL(href, base);
		return /^https?:$/.test(url.protocol) ? url.href : null;
	} catch {
		return null;
	}
}
