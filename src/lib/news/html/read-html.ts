import { isPageText, readPageText } from '../page-text.ts';
import { draft, type Drafts, type PlacesOf, type Source } from '../reading.ts';
import { isReadable, readArticle } from './article.ts';
import { absolute, all, attr, parsePage, type AnyNode } from './dom.ts';
import { metadataOf } from './metadata.ts';
import { readTeasers } from './teasers.ts';
import { htmlLines } from './text.ts';

export type HtmlForm = 'article' | 'list';

/** The address against which links count: `<base href>`, else the page's own. */
function baseOf(dom: AnyNode[], url: string | null): string | null {
	const base = all(dom, (e) => e.name === 'base' && attr(e, 'href') !== '')[0];
	return base ? (absolute(attr(base, 'href'), url) ?? url) : url;
}

/** Teasers that stand on the page as lines, `[dd.mm.yyyy]` below a heading, without markup of their own. */
function readAsPageText(source: Source, placesOf: PlacesOf): Drafts | null {
	const lines = htmlLines(source.text);
	const text = lines.map((line) => line.text).join('\n');
	if (!isPageText(text)) return null;
	const read = readPageText({ ...source, text }, placesOf);
	// Offsets of lines mean nothing in the page's source; what surrounds the teasers is no news.
	const problems = read.problems
		.filter((problem) => problem.level === 'error')
		.map((problem) => ({ ...problem, where: source.where }));
	const drafts = read.drafts
		.filter((item) => item.published !== null)
		.map((item) => {
			const heading = lines.find((line) => line.text === item.title && line.href !== null);
			return { ...item, url: absolute(heading?.href, source.url) };
		});
	return { drafts, problems };
}

/**
 * Whether a page that says nothing of itself is one article, with a list beside it at most. The text of a list is
 * made of its teasers: it holds their headings.
 */
function readsLikeArticle(html: string, list: Drafts | null, asArticle: () => Drafts | null): boolean {
	const dated = list?.drafts.filter((item) => item.published !== null) ?? [];
	if (dated.length < 2) return isReadable(html);
	const article = asArticle()?.drafts[0];
	if (!article) return false;
	const others = dated.filter((item) => item.title !== article.title);
	const within = others.filter((item) => article.text?.includes(item.title.split(': ').at(-1) ?? item.title));
	return (article.text?.length ?? 0) >= longArticle && within.length * 2 < others.length;
}

/** Characters from which a text is more than a teaser. */
const longArticle = 600;

/**
 * Reads an HTML page: an article if it says so (or `form` does), else the list of its teasers, by markup or
 * as printed, else the article that it reads like.
 */
export function readHtml(page: Source, placesOf: PlacesOf, form: HtmlForm | null = null): Drafts {
	const dom = parsePage(page.text);
	const source = { ...page, url: baseOf(dom, page.url) };
	const metadata = metadataOf(dom, source.url);

	const publisher = page.publisher ?? metadata.publisher;

	const asList = (): Drafts | null => {
		const printed = readAsPageText(source, placesOf);
		const marked = readTeasers(source, dom);
		const listed = metadata.listed.map(({ title, ...rest }) => draft(title, { ...rest, publisher }));
		const teasers = listed.length > marked.length ? listed : marked;
		if (printed && printed.drafts.length > teasers.length) return printed;
		return teasers.length > 0 ? { drafts: teasers, problems: [] } : null;
	};
	const asArticle = (): Drafts | null => {
		const article = readArticle({ ...source, url: page.url }, dom, metadata);
		return article ? { drafts: [article], problems: [] } : null;
	};

	const list = form === 'article' ? null : asList();
	const says = form ?? metadata.form;
	const order =
		says === 'article' || (says === null && readsLikeArticle(page.text, list, asArticle))
			? [asArticle, () => list]
			: [() => list, asArticle];
	const found = order[0]?.() ?? order[1]?.();
	if (found) return found;
	return {
		drafts: [],
		problems: [
			{
				what:
					form === 'list'
						? 'no list of teasers was found'
						: 'neither an article nor a list of teasers was found',
				where: page.where,
				todo: 'save the page as text, or give the address of its feed',
				level: 'error'
			}
		]
	};
}
