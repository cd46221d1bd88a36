import type { PartialDate } from '#lib/schema/date.ts';
import { distinctDates, toldDate } from '../dates.ts';
import { isNoise, withoutReadOn } from '../page-noise.ts';
import { draft, type Draft, type Source } from '../reading.ts';
import {
	absolute,
	all,
	ancestors,
	attr,
	hasClass,
	isChange,
	isElement,
	words,
	type AnyNode,
	type Element
} from './dom.ts';
import { headingOf } from './heading.ts';
import { htmlLines } from './text.ts';

const isHeading = (e: Element) => /^h[1-6]$/.test(e.name) || attr(e, 'itemprop') === 'headline';
const outside = (e: Element) => ancestors(e).some((up) => /^(?:nav|footer|aside)$/.test(up.name));
const datedClass = /date|datum|zeit|time|publish/i;

type Counts = Map<AnyNode, number>;

/** For each element around a heading, how many headings it holds. */
function countHeadings(headings: readonly Element[]): Counts {
	const counts: Counts = new Map();
	for (const heading of headings) {
		for (const up of ancestors(heading)) counts.set(up, (counts.get(up) ?? 0) + 1);
	}
	return counts;
}

/** The widest element around a heading that holds no other heading. */
function blockOf(heading: Element, counts: Counts): Element {
	let block = heading;
	for (const up of ancestors(heading)) {
		if ((counts.get(up) ?? 0) > 1 || up.name === 'body' || up.name === 'html' || up.name === 'main') break;
		block = up;
	}
	return block;
}

/** The one date of a block: `<time>`, or an element whose class and words both say so. */
function dateOf(block: Element): { published: PartialDate | null; elements: Element[] } {
	const times = all(block, (e) => e.name === 'time' || attr(e, 'itemprop') === 'datePublished');
	const classed = all(block, (e) => hasClass(e, datedClass) && toldDate(words(e)) !== null);
	const elements = times.length ? times : classed;
	const dates = distinctDates(
		elements
			.filter((e) => !isChange(e))
			.map((e) => toldDate(attr(e, 'datetime')) ?? toldDate(attr(e, 'content')) ?? toldDate(words(e)))
	);
	return { published: dates.length === 1 ? (dates[0] ?? null) : null, elements };
}

/** The HTML of a block without heading and date, as lines of text. */
function linesOf(block: Element, without: Element[]): string[] {
	const render = (node: AnyNode): string => {
		if (without.includes(node as Element)) return '<br>';
		if (isElement(node)) return `<${node.name}>${node.children.map(render).join('')}</${node.name}>`;
		return 'data' in node && node.type === 'text'
			? node.data.replace(/&/g, '&amp;').replace(/</g, '&lt;')
			: '';
	};
	return htmlLines(render(block))
		.map((line) => line.text)
		.filter((line) => !isNoise(line));
}

function teaserOf(heading: Element, counts: Counts, source: Source): Draft | null {
	const block = blockOf(heading, counts);
	if (block === heading) return null;
	const { title: printed, glued } = headingOf(heading);
	const inTitle = /^(\d{1,2}\.\s?\d{1,2}\.\s?\d{4})\s*[:|–-]?\s+/.exec(printed);
	const title = inTitle ? printed.slice(inTitle[0].length) : printed;
	const { published, elements } = dateOf(block);
	const [first = '', ...rest] = linesOf(block, [heading, ...elements]);
	const dateline = /^(?:\[([^\]]{4,40})\]|(\d{1,2}\.\s?\d{1,2}\.\s?\d{4})\s*[:|–-]?)\s*/.exec(first);
	const told = toldDate((dateline?.[1] ?? dateline?.[2])?.trim());
	const body = [told && dateline ? first.slice(dateline[0].length) : first, ...rest]
		.filter(Boolean)
		.join('\n');
	const { text, cut } = withoutReadOn(body);
	const links = all(
		block,
		(e) => e.name === 'a' && attr(e, 'href') !== '' && !attr(e, 'href').startsWith('#')
	);
	const own = links.find((a) => all(heading, (e) => e === a).length > 0 || ancestors(heading).includes(a));
	const link = own ?? links[0];
	return draft(title, {
		text,
		published: published ?? told ?? toldDate(inTitle?.[1]),
		url: absolute(link ? attr(link, 'href') : null, source.url),
		publisher: source.publisher,
		flags: [...(glued ? (['glued_heading'] as const) : []), ...(cut ? (['truncated'] as const) : [])]
	});
}

/**
 * Reads a list of teasers: each heading with the block around it that holds no other heading. A block is a
 * teaser if it has a date, or a text and a link of its own.
 */
export function readTeasers(source: Source, dom: AnyNode[]): Draft[] {
	const headings = all(
		dom,
		(e) => isHeading(e) && words(e) !== '' && !ancestors(e).some((up) => isHeading(up))
	);
	const counts = countHeadings(headings);
	return headings
		.filter((heading) => !outside(heading))
		.map((heading) => teaserOf(heading, counts, source))
		.filter((t): t is Draft => t !== null)
		.filter((t) => t.published !== null || (t.url !== null && (t.text ?? '').length >= 40))
		.filter((t) => t.text !== '');
}
