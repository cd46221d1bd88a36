import { parseDocument } from 'htmlparser2';
import type { Entry } from './feed.ts';
import { all, attr, isElement, type AnyNode, type Element } from './html/dom.ts';

const dataOf = (node: AnyNode): string =>
	'data' in node && node.type === 'text'
		? node.data
		: 'children' in node
			? node.children.map(dataOf).join('')
			: '';

function valueOf(entry: Element, ...names: string[]): string | undefined {
	for (const name of names) {
		const found = entry.children.find((child) => isElement(child) && child.name.toLowerCase() === name);
		const value = found ? dataOf(found).trim() : '';
		if (value !== '') return value;
	}
	return undefined;
}

/**
 * The entries of a feed that is not well-formed XML, by a parser that forgives: an unclosed element ends where
 * its entry ends.
 */
export function readBrokenFeed(text: string): {
	entries: Entry[];
	title: string | undefined;
	link: string | undefined;
} {
	const dom: AnyNode[] = parseDocument(text, { xmlMode: true, lowerCaseTags: true }).children;
	const entries = all(dom, (e) => e.name === 'item' || e.name === 'entry').map((e): Entry => {
		const link = e.children.find((child): child is Element => isElement(child) && child.name === 'link');
		return {
			title: valueOf(e, 'title'),
			texts: [valueOf(e, 'content:encoded', 'content', 'description', 'summary')],
			dates: [valueOf(e, 'pubdate', 'dc:date', 'published', 'updated')],
			link: valueOf(e, 'link') ?? (link ? attr(link, 'href') || undefined : undefined),
			guid: valueOf(e, 'guid', 'id')
		};
	});
	const channel = all(dom, (e) => e.name === 'channel' || e.name === 'feed')[0];
	return { entries, title: channel ? valueOf(channel, 'title') : undefined, link: undefined };
}
