import type { Readings } from '#lib/dataset/readings.server.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { loadExtractor } from './load-extractor.ts';

/** How today's rules read the items whose words are kept, by the item's id, sorted. */
export async function readingsOf(items: readonly NewsItem[]): Promise<Readings> {
	const extractor = await loadExtractor();
	const found = items
		.filter((item) => item.digest !== null)
		.map((item): [string, Readings[string]] => [item.id, extractor.explain(item)]);
	return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
