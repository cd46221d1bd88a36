import type { ExtractedFigure } from '#lib/schema/figure.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { assemble } from './assemble.ts';
import { readItem } from './item.ts';
import type { Rules } from './rules.ts';
import type { Explanation } from './trace.ts';

/** What an item has to bring to be read; its places and kind are not looked at. */
export type Readable = Pick<NewsItem, 'id' | 'title' | 'published'> & {
	digest?: string | null;
	text?: string | undefined;
};

export interface Extractor {
	/** Figures in the order of the text, then the heading's. Pure: same item and rules, same bytes. */
	extract(item: Readable): ExtractedFigure[];
	/** The same figures, each with its reasons, and every other number with the reason why it is none. */
	explain(item: Readable): Explanation;
	readonly version: string;
}

/** An extractor over compiled rules. */
export function createExtractor(rules: Rules): Extractor {
	const explain = (item: Readable): Explanation => {
		const reading = readItem(item, rules);
		return { item: item.id, version: rules.version, ...assemble(item, reading, rules) };
	};
	return {
		version: rules.version,
		explain,
		extract: (item) => explain(item).figures.map((f) => f.figure)
	};
}
