import type { ItemFlag, NewsItem } from '#lib/schema/news-item.ts';
import type { PlaceKey } from '#lib/schema/place.ts';
import type { PartialDate } from '#lib/schema/date.ts';

/** Something that could not be read as it stands; whatever else the input holds is still read. */
export interface Problem {
	what: string;
	/** `file:line`, or an address. */
	where: string;
	todo: string;
	/** `error`: something is lost. `note`: worth knowing, nothing is lost. */
	level: 'error' | 'note';
}

/** An input as text, already decoded and in NFC. */
export interface Source {
	text: string;
	/** Name for messages: file, address, or `stdin`. */
	where: string;
	/** Its address, against which links are resolved; null for a file. */
	url: string | null;
	/** Who publishes it, where the caller knows; else what the input says of itself. */
	publisher: string | null;
}

/** An item as a reader found it, before it gets its id, places and kind. */
export interface Draft {
	/** Only where the source itself names items. */
	id: string | null;
	title: string;
	text: string | null;
	/** Set where the words are our own. */
	digest: string | null;
	published: PartialDate | null;
	url: string | null;
	publisher: string | null;
	flags: ItemFlag[];
}

export interface Drafts {
	drafts: Draft[];
	problems: Problem[];
}

export interface Reading {
	items: NewsItem[];
	problems: Problem[];
}

/** The places that a heading's prefix names; none for a topic. */
export type PlacesOf = (title: string) => PlaceKey[];

/** A draft with nothing told but its title. */
export const draft = (title: string, rest: Partial<Draft> = {}): Draft => ({
	id: null,
	title,
	text: null,
	digest: null,
	published: null,
	url: null,
	publisher: null,
	flags: [],
	...rest
});
