import type { Traces } from '#lib/dataset/traces.server.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { loadExtractor } from './load-extractor.ts';

/** How today's rules read the figures of items whose words are kept, by the figure's id, sorted. */
export async function tracesOf(items: readonly NewsItem[]): Promise<Traces> {
	const extractor = await loadExtractor();
	const found = items
		.filter((item) => item.digest !== null)
		.flatMap((item) => extractor.explain(item).figures)
		.map(({ figure, why }): [string, Traces[string]] => [figure.id, { rule: figure.rule, steps: why }]);
	return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
