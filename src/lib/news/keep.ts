import type { NewsItem } from '#lib/schema/news-item.ts';
import { dedupe, merged } from './dedupe.ts';
import { addressKey, titleKey } from './id.ts';

/**
 * What of an item may be kept: citation, places, kind, and a digest in our own words. The text of others
 * stays out.
 */
export function citation(item: NewsItem, day: string): NewsItem {
	const kept = { ...item, recorded: item.recorded ?? day };
	delete kept.text;
	return kept;
}

export interface Kept {
	/** All items of the file, sorted by id. */
	items: NewsItem[];
	/** Ids of the items that are new. */
	added: string[];
	/** For each incoming item the id under which it is kept. */
	idOf: Map<string, string>;
}

const byId = (a: NewsItem, b: NewsItem) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Adds items to those of a file. An item that is there already (same id, address, or title and date) keeps what
 * it tells and the day on which it was recorded; only what it left open is filled. Nothing is removed.
 */
export function keep(existing: readonly NewsItem[], incoming: readonly NewsItem[], day: string): Kept {
	const items = [...existing];
	const at = new Map<string, number>();
	const keysOf = (item: NewsItem) =>
		[`id ${item.id}`, addressKey(item.url), titleKey(item)].filter((key): key is string => key !== null);
	items.forEach((item, index) => keysOf(item).forEach((key) => at.set(key, index)));

	const added: string[] = [];
	const idOf = new Map<string, string>();
	for (const item of dedupe(incoming)) {
		const told = citation(item, day);
		const index = keysOf(told)
			.map((key) => at.get(key))
			.find((found) => found !== undefined);
		const old = index === undefined ? undefined : items[index];
		if (index === undefined || old === undefined) {
			keysOf(told).forEach((key) => at.set(key, items.length));
			items.push(told);
			added.push(told.id);
		} else {
			items[index] = merged(old, told);
		}
		idOf.set(item.id, old?.id ?? told.id);
	}
	return { items: items.sort(byId), added: added.sort(), idOf };
}
