import { itemFlags, type NewsItem } from '#lib/schema/news-item.ts';
import { itemId } from './id.ts';
import { kindOf } from './kind.ts';
import type { Draft, PlacesOf } from './reading.ts';
import { placesOfTitle } from './title.ts';

/** Completes a draft: stable id, places of the heading, kind, and the flag of an untold date. */
export function itemOf(draft: Draft, placesOf: PlacesOf): NewsItem {
	const words = draft.text ?? draft.digest;
	const flags = new Set(draft.flags);
	if (draft.published === null) flags.add('undated');
	return {
		id: itemId(draft),
		url: draft.url,
		publisher: draft.publisher,
		title: draft.title,
		published: draft.published,
		places: placesOfTitle(draft.title, placesOf),
		kind: kindOf(draft.title, words),
		digest: draft.digest,
		...(draft.text === null ? {} : { text: draft.text }),
		recorded: null,
		flags: itemFlags.filter((flag) => flags.has(flag))
	};
}

/** Fills what an item leaves open (no place, no kind) and changes nothing that it tells. */
export function completed(item: NewsItem, placesOf: PlacesOf): NewsItem {
	return {
		...item,
		places: item.places.length ? item.places : placesOfTitle(item.title, placesOf),
		kind: item.kind ?? kindOf(item.title, item.text ?? item.digest)
	};
}
