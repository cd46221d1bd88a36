import type { Break } from '#lib/schema/break.ts';
import type { Doubt, Limit } from '#lib/schema/limit.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import type { Place } from '#lib/schema/place.ts';
import type { Decided } from '#lib/ledger/decide.ts';
import { authoritiesIn, beyond } from './plausible/beyond.ts';
import { fallen } from './plausible/fallen.ts';
import { tooLargeParts } from './plausible/parts.ts';

/** What plausibility is judged by. */
export interface Grounds {
	limits: readonly Limit[];
	breaks: readonly Break[];
	places: readonly Place[];
	items: readonly NewsItem[];
}

/**
 * What speaks against figures: each limit that one is beyond, with the numbers that were compared. A figure that an
 * editor has decided on is not doubted any more, but others are still held against it.
 */
export function doubtsOf(figures: readonly Decided[], grounds: Grounds): Doubt[] {
	const { limits, breaks, places, items } = grounds;
	const most = authoritiesIn(places);
	const texts = new Map(items.map(({ id, title, digest }) => [id, `${title} ${digest ?? ''}`]));
	const decided = new Set(figures.filter((f) => f.decision !== undefined).map((f) => f.id));
	const counted = figures.filter((f) => f.decision?.verdict !== 'reject' && f.knownUntil === null);
	return [
		...counted.flatMap((figure) => beyond(figure, limits, most, texts.get(figure.item) ?? '')),
		...fallen(counted, limits, breaks),
		...tooLargeParts(counted, limits, items)
	]
		.filter((doubt) => !decided.has(doubt.figure))
		.sort((a, b) => (a.figure + a.limit < b.figure + b.limit ? -1 : 1));
}
