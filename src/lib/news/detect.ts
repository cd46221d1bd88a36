import { isPageText } from './page-text.ts';

export const inputKinds = ['text', 'html', 'article', 'list', 'feed', 'digest', 'items'] as const;

/** Kinds of input; `article` and `list` are HTML pages of that form, `text` is a page saved as text. */
export type InputKind = (typeof inputKinds)[number];

const has = (value: unknown, ...names: string[]): boolean =>
	typeof value === 'object' && value !== null && names.every((name) => name in value);

function kindOfJson(value: unknown): InputKind | null {
	if (has(value, 'items') && (has(value, 'version') || has(value, 'title'))) return 'feed';
	if (has(value, 'id', 'title', 'published', 'places', 'flags')) return 'items';
	if (has(value, 'id', 'title', 'text')) return 'digest';
	return null;
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json) as unknown;
	} catch {
		return undefined;
	}
}

/** The kind of JSON: one document, or the first line of many that can be read. */
function kindOfJsonText(text: string): InputKind | null {
	const whole = parsed(text);
	if (whole !== undefined) return kindOfJson(whole);
	for (const line of text.split(/\r\n|\r|\n/)) {
		const kind = kindOfJson(parsed(line));
		if (kind !== null) return kind;
	}
	return null;
}

/**
 * The kind of an input, found by looking at it, whatever its name or content type say; null for what is none
 * of them (empty, binary, JSON of another shape).
 */
export function detect(text: string): InputKind | null {
	const start = text.slice(0, 4000).trimStart();
	if (start === '' || start.startsWith('%PDF') || text.slice(0, 4000).includes('\0')) return null;
	if (/^[[{]/.test(start) && !isPageText(text)) return kindOfJsonText(text);
	if (start.startsWith('<')) {
		const head = start.replace(/<!--[\s\S]*?-->/g, '');
		if (/<(?:rss|feed|rdf:RDF)[\s>]/i.test(head) && !/<html[\s>]/i.test(head)) return 'feed';
		return /<[a-z!]/i.test(head) ? 'html' : null;
	}
	const tags = start.match(/<\/?(?:p|div|h[1-6]|a|article|li|br|span|time)\b[^>]*>/gi)?.length ?? 0;
	return tags >= 4 && !isPageText(text) ? 'html' : 'text';
}
