import { itemFlags, type NewsItem } from '#lib/schema/news-item.ts';
import { addressKey, titleKey } from './id.ts';

/**
 * One item of two that are the same: what the first tells stays, the second fills what it leaves open.
 * Of two texts the longer one is kept, since a teaser is a part of its article.
 */
export function merged(first: NewsItem, second: NewsItem): NewsItem {
	const { text: a, ...rest } = first;
	const b = second.text;
	const text = a === undefined || (b !== undefined && b.length > a.length) ? b : a;
	const published = first.published ?? second.published;
	const longerWon = text !== undefined && text !== a;
	const flags = new Set([...(longerWon ? [] : first.flags), ...(longerWon ? second.flags : [])]);
	for (const flag of first.flags) if (flag !== 'truncated') flags.add(flag);
	if (published !== null) flags.delete('undated');
	return {
		...rest,
		url: first.url ?? second.url,
		publisher: first.publisher ?? second.publisher,
		published,
		places: first.places.length ? first.places : second.places,
		kind: first.kind ?? second.kind,
		digest: first.digest ?? second.digest,
		...(text === undefined ? {} : { text }),
		recorded: first.recorded ?? second.recorded,
		flags: itemFlags.filter((flag) => flags.has(flag))
	};
}

function keysOf(item: NewsItem): string[] {
	const address = addressKey(item.url);
	const title = titleKey(item);
	return [
		`id ${item.id}`,
		...(address === null ? [] : [`address ${address}`]),
		...(title === null ? [] : [`title ${title}`])
	];
}

/** Two that are both recorded, under two ids, were told apart when they were: they stay two, since both are cited. */
const canBeOne = (old: NewsItem | undefined, item: NewsItem): boolean =>
	old !== undefined && (old.id === item.id || old.recorded === null || item.recorded === null);

function mergeOnce(items: readonly NewsItem[]): NewsItem[] {
	const kept: NewsItem[] = [];
	const at = new Map<string, number>();
	for (const item of items) {
		const index = keysOf(item)
			.map((key) => at.get(key) ?? -1)
			.find((known) => canBeOne(kept[known], item));
		const old = index === undefined ? undefined : kept[index];
		const now = old ? merged(old, item) : item;
		kept[index ?? kept.length] = now;
		const place = index ?? kept.length - 1;
		for (const key of [...keysOf(item), ...keysOf(now)]) if (!at.has(key)) at.set(key, place);
	}
	return kept;
}

/**
 * The items, each once: two of the same id, of the same address, or of the same title and date are one
 * (`merged`). Two undated ones of one title are not the same, nor are two that are recorded under different ids;
 * the order is that of first appearance.
 */
export function dedupe(items: readonly NewsItem[]): NewsItem[] {
	// A merged item can be the same as a third one that neither of its two was.
	const once = mergeOnce(items);
	return once.length < items.length ? dedupe(once) : once;
}
