import { textHash } from '#lib/extract/evidence.ts';
import type { Figure } from '#lib/schema/figure.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';

/**
 * How the words of a figure stand to its item: `replays`, or `no_item` where there is none, `no_text` where its text
 * is not kept here, `hash` where words and hash don't belong together, `moved` where other words stand at the place.
 */
export type Replay = 'replays' | 'no_item' | 'no_text' | 'hash' | 'moved';

/** Looks up the words of a figure in the item that it was read from. */
export function replay({ evidence }: Figure, item: NewsItem | undefined): Replay {
	if (textHash(evidence.text) !== evidence.hash) return 'hash';
	if (!item) return 'no_item';
	const part = evidence.in === 'title' ? item.title : (item.text ?? item.digest);
	if (part === null) return 'no_text';
	return part.slice(evidence.start, evidence.end) === evidence.text ? 'replays' : 'moved';
}
