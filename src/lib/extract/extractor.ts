import type { ExtractedFigure } from '#lib/schema/figure.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { assemble } from './assemble.ts';
import { blocksOf, type Block } from './blocks.ts';
import { readItem } from './item.ts';
import type { Rules } from './rules.ts';
import type { Explained, Explanation, Veto } from './trace.ts';

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
	const read = (item: Readable, traced: boolean) => assemble(item, readItem(item, rules), rules, traced);
	const readings = (item: Readable, traced: boolean) => {
		const words = item.text ?? item.digest ?? '';
		const blocks = blocksOf(words);
		if (blocks.length === 1) return [read(item, traced)];
		return blocks.map((block) => readBlock(item, words, block, traced));
	};
	const explain = (item: Readable): Explanation => {
		const told = readings(item, true);
		return {
			item: item.id,
			version: rules.version,
			figures: told.flatMap((r) => r.figures),
			vetoed: told.flatMap((r) => r.vetoed)
		};
	};
	return {
		version: rules.version,
		explain,
		extract: (item) => readings(item, false).flatMap((r) => r.figures.map((f) => f.figure))
	};

	/** One block of a long text under its item's heading; the heading's own numbers are the first block's. */
	function readBlock(
		item: Readable,
		words: string,
		{ start, end }: Block,
		traced: boolean
	): { figures: Explained[]; vetoed: Veto[] } {
		const id = start === 0 ? item.id : `${item.id}@${start}`;
		const { title, published } = item;
		const { figures, vetoed } = read({ id, title, published, text: words.slice(start, end) }, traced);
		if (start === 0) return { figures, vetoed };
		return {
			figures: figures.filter((f) => f.figure.evidence.in === 'text').map((f) => moved(f, item.id, start)),
			vetoed: vetoed
				.filter((v) => v.part === 'text')
				.map((v) => ({ ...v, start: v.start + start, end: v.end + start }))
		};
	}
}

/** A figure of a later block, with its place in the whole text. */
function moved({ figure, at, ...rest }: Explained, item: string, by: number): Explained {
	const { start, end } = figure.evidence;
	return {
		figure: { ...figure, item, evidence: { ...figure.evidence, start: start + by, end: end + by } },
		at: at && { start: at.start + by, end: at.end + by },
		...rest
	};
}
