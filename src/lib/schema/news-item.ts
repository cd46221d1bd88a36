import * as v from 'valibot';
import { Day, PartialDate } from './date.ts';
import { PlaceKey } from './place.ts';

export const newsKinds = [
	'service',
	'rollout',
	'funding',
	'strategy',
	'organisation',
	'people',
	'event'
] as const;
export type NewsKind = (typeof newsKinds)[number];

/** Doubts that a reader has about an item; never a silent guess. */
export const itemFlags = ['undated', 'glued_heading', 'truncated'] as const;
export type ItemFlag = (typeof itemFlags)[number];

/** One item of news: a citation, and the words to read while it is being read. */
export const NewsItem = v.object({
	/** Stable, unique: given by the source, or a hash of address, or of title and date. */
	id: v.pipe(v.string(), v.minLength(1)),
	url: v.nullable(v.string()),
	publisher: v.nullable(v.string()),
	/** Heading as printed; a leading "Ort: " belongs to it. */
	title: v.string(),
	/** Never guessed: null where the source gives none. */
	published: v.nullable(PartialDate),
	/** Places named by the heading's prefix. */
	places: v.array(PlaceKey),
	kind: v.nullable(v.picklist(newsKinds)),
	/** Our own words, committed with the data; null for a text of others. */
	digest: v.nullable(v.string()),
	/** The text to extract from; of others', it lives only while it is read, never in `data/`. */
	text: v.optional(v.string()),
	/** Day on which the item was recorded; null as long as it is only read. */
	recorded: v.nullable(Day),
	flags: v.array(v.picklist(itemFlags))
});
export type NewsItem = v.InferOutput<typeof NewsItem>;
