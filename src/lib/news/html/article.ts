import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { toldDate } from '../dates.ts';
import { isNoise } from '../page-noise.ts';
import { draft, type Draft, type Source } from '../reading.ts';
import { all, words, type AnyNode } from './dom.ts';
import { headingOf } from './heading.ts';
import type { Metadata } from './metadata.ts';
import { htmlToText } from './text.ts';

/** The text of the article on a page, without what stands around it; null where there is none. */
function mainText(html: string): string | null {
	const { document } = parseHTML(html);
	if (!document.documentElement) return null;
	for (const element of document.querySelectorAll('script,style,noscript,template,aside,nav'))
		element.remove();
	const found = new Readability(document as unknown as Document, { charThreshold: 100 }).parse();
	const text = htmlToText(found?.content ?? '')
		.split('\n')
		.filter((line) => !isNoise(line))
		.join('\n');
	return text === '' ? null : text;
}

/** Whether a page reads like one article, for pages that say nothing of themselves. */
export function isReadable(html: string): boolean {
	const { document } = parseHTML(html);
	if (!document.documentElement) return false;
	return isProbablyReaderable(document as unknown as Document, { minContentLength: 100 });
}

/** The heading of the page: its only or first `h1`, else what it says of itself, else its `<title>`. */
function titleOf(dom: AnyNode[], metadata: Metadata) {
	const h1 = all(dom, (e) => e.name === 'h1' && words(e) !== '');
	const title = all(dom, (e) => e.name === 'title')[0];
	const own = h1.length === 1 && h1[0] ? headingOf(h1[0]) : null;
	if (own?.title.includes(': ')) return own;
	if (metadata.title !== null) return { title: metadata.title, glued: false };
	return own ?? (h1[0] ? headingOf(h1[0]) : { title: title ? words(title) : '', glued: false });
}

const letters = (text: string | undefined) => (text ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Reads a page that is one article; null where it has neither heading nor text. */
export function readArticle(source: Source, dom: AnyNode[], metadata: Metadata): Draft | null {
	const { title, glued } = titleOf(dom, metadata);
	const found = mainText(source.text) ?? metadata.body;
	if (title === '' || found === null) return null;
	const lines = found.split('\n');
	// Heading and date, where they are printed once more above the text.
	while (lines.length > 1 && (letters(lines[0]) === letters(title) || toldDate(lines[0]) !== null))
		lines.shift();
	const dateline = /^\[([^\]]{4,30})\]\s*/.exec(lines[0] ?? '');
	const told = toldDate(dateline?.[1]);
	const text = lines.join('\n').slice(told ? (dateline?.[0].length ?? 0) : 0);
	return draft(title, {
		text,
		published: metadata.published ?? told,
		url: metadata.url ?? source.url,
		publisher: source.publisher ?? metadata.publisher,
		flags: glued ? ['glued_heading'] : []
	});
}
