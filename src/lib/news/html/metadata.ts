import * as v from 'valibot';
import type { PartialDate } from '#lib/schema/date.ts';
import { distinctDates, toldDate } from '../dates.ts';
import {
	absolute,
	all,
	ancestors,
	attr,
	hasClass,
	isChange,
	words,
	type AnyNode,
	type Element
} from './dom.ts';
import { htmlToText } from './text.ts';

/** What a page says of itself, outside of its text. */
export interface Metadata {
	/** Whether it calls itself an article, a list, or neither. */
	form: 'article' | 'list' | null;
	title: string | null;
	published: PartialDate | null;
	publisher: string | null;
	url: string | null;
	/** Text of the article, where the page gives it as data. */
	body: string | null;
	/** The articles that a list gives as data. */
	listed: Listed[];
}

export interface Listed {
	title: string;
	published: PartialDate | null;
	url: string | null;
	text: string;
}

const articleTypes = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|PressRelease|GovernmentNews)$/;
const listTypes = /^(?:ItemList|CollectionPage|SearchResultsPage|Blog)$/;

const Node = v.record(v.string(), v.unknown());
const Name = v.union([
	v.string(),
	v.pipe(
		v.looseObject({ name: v.string() }),
		v.transform((o) => o.name)
	)
]);
const one = (value: unknown) => (Array.isArray(value) ? (value as unknown[])[0] : value);
const text = (value: unknown): string | null => {
	const found = v.safeParse(v.string(), one(value));
	return found.success && found.output.trim() !== '' ? found.output.trim() : null;
};
const nameOf = (value: unknown): string | null => {
	const found = v.safeParse(Name, one(value));
	return found.success ? found.output.trim() : null;
};
const typesOf = (node: Record<string, unknown>) =>
	[node['@type']].flat().filter((type): type is string => typeof type === 'string');

/** The nodes of all JSON-LD blocks; a broken block is no data. */
function linkedData(dom: AnyNode[]): Record<string, unknown>[] {
	const nodes: Record<string, unknown>[] = [];
	const collect = (value: unknown) => {
		if (Array.isArray(value)) value.forEach(collect);
		else if (v.is(Node, value)) {
			nodes.push(value);
			collect(value['@graph']);
			collect(value['mainEntity']);
			collect(value['itemListElement']);
			collect(value['item']);
			collect(value['blogPost']);
		}
	};
	for (const script of all(dom, (e) => e.name === 'script' && attr(e, 'type') === 'application/ld+json')) {
		const content = script.children.map((c) => ('data' in c ? c.data : '')).join('');
		try {
			collect(JSON.parse(content));
		} catch {
			continue;
		}
	}
	return nodes;
}

/** An article that is one of several; null where it has no heading or no words. */
function listedOf(node: Record<string, unknown>, base: string | null): Listed | null {
	const title = text(node['headline']) ?? text(node['name']);
	const words = text(node['articleBody']) ?? text(node['description']) ?? text(node['abstract']);
	if (title === null || words === null) return null;
	const url = absolute(text(node['url']) ?? text(node['mainEntityOfPage']) ?? text(node['@id']), base);
	return {
		title: htmlToText(title).replace(/\n/g, ' '),
		published: toldDate(text(node['datePublished'])),
		url,
		text: htmlToText(words)
	};
}

/** Elements that hold something else than the article of the page. */
const beside = /^(?:aside|footer|nav)$/;

/**
 * The article's date by `<time>`: those nearest around the heading of the page, and only where they are one date.
 * What stands in another article, or beside this one, is not its date.
 */
function timeOf(dom: AnyNode[]): PartialDate | null {
	const h1 = all(dom, (e) => e.name === 'h1' && words(e) !== '')[0];
	const around = h1 ? ancestors(h1) : [];
	const own = (e: Element) =>
		!isChange(e) &&
		!ancestors(e).some((up) => beside.test(up.name) || (up.name === 'article' && h1 && !around.includes(up)));
	const within = (nodes: AnyNode | AnyNode[]) => all(nodes, (e) => e.name === 'time' && own(e));
	const times = h1 ? (around.map(within).find((found) => found.length > 0) ?? []) : within(dom);
	const marked = times.filter(
		(e) => 'pubdate' in e.attribs || attr(e, 'itemprop') === 'datePublished' || hasClass(e, /publish/i)
	);
	const told = (elements: Element[]) =>
		distinctDates(elements.map((e) => toldDate(attr(e, 'datetime')) ?? toldDate(words(e))));
	const [first, second] = told(marked.length ? marked : times);
	return first !== undefined && second === undefined ? first : null;
}

/**
 * What the page says of itself: JSON-LD (schema.org) before OpenGraph before `<meta>` and microdata before
 * `<time>`. A date that only says when the page was changed is no date of publication.
 */
export function metadataOf(dom: AnyNode[], base: string | null): Metadata {
	const nodes = linkedData(dom);
	const articles = nodes.filter((node) => typesOf(node).some((type) => articleTypes.test(type)));
	const list =
		articles.length > 1 || nodes.some((node) => typesOf(node).some((type) => listTypes.test(type)));

	const metas = all(dom, (e) => e.name === 'meta');
	const meta = (...names: string[]): string | null => {
		for (const name of names) {
			const found = metas.find((e) =>
				[attr(e, 'property'), attr(e, 'name')].some((n) => n.toLowerCase() === name)
			);
			if (found && attr(found, 'content')) return attr(found, 'content');
		}
		return null;
	};
	const prop = (name: string): string | null => {
		const found = all(dom, (e) => attr(e, 'itemprop') === name)[0];
		return found ? attr(found, 'content') || attr(found, 'datetime') || words(found) || null : null;
	};
	const saysArticle = meta('og:type') === 'article' || articles.length === 1;
	const article = saysArticle ? articles[0] : undefined;
	const canonical = all(dom, (e) => e.name === 'link' && attr(e, 'rel').toLowerCase() === 'canonical')[0];

	const published =
		toldDate(text(article?.['datePublished'])) ??
		toldDate(meta('article:published_time', 'og:article:published_time')) ??
		toldDate(prop('datePublished')) ??
		toldDate(
			meta('date', 'dc.date', 'dc.date.issued', 'dcterms.issued', 'dcterms.date', 'pubdate', 'publish-date')
		) ??
		timeOf(dom);
	const body = text(article?.['articleBody']);
	return {
		form: saysArticle ? 'article' : list ? 'list' : null,
		title: text(article?.['headline']) ?? text(article?.['name']) ?? meta('og:title'),
		published,
		publisher: nameOf(article?.['publisher']) ?? meta('og:site_name', 'dc.publisher', 'publisher'),
		url: absolute(canonical ? attr(canonical, 'href') : (meta('og:url') ?? text(article?.['url'])), base),
		body: body === null ? null : htmlToText(body),
		listed: articles.map((node) => listedOf(node, base)).filter((found): found is Listed => found !== null)
	};
}
