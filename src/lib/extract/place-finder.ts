import type { PlaceKey } from '#lib/schema/place.ts';

/** A place named in a text, as the extractor needs it. Offsets count UTF-16 units. */
export interface FoundPlace {
	start: number;
	end: number;
	/** Candidate keys, best first; more than one means that the name alone doesn't tell. */
	keys: PlaceKey[];
	/** "Kieler", "bayerische": hints at a place, weaker than its name. */
	adjective: boolean;
	/** An Amt, Samt- or Verbandsgemeinde: the key is its Kreis's. */
	belowKreis: boolean;
	/** Lies outside Germany; keys are empty. */
	foreign: boolean;
	/** A region or district of a Land, a landscape of a Kreis: the key is that of what it lies in. */
	region: boolean;
}

/** What the gazetteer offers to the extractor. */
export interface PlaceFinder {
	/** Changes when its places or names change. */
	version: string;
	/** Places of a text, in order, without overlaps. */
	find(text: string): FoundPlace[];
	/**
	 * One key out of several by the Länder and Kreise named around it; null where that can't be told.
	 * @param around keys named in sentence, title or item
	 */
	settle(keys: readonly PlaceKey[], around: readonly PlaceKey[]): PlaceKey | null;
	/** Whether the key is its Land's capital. */
	isCapital(key: PlaceKey): boolean;
	/** What its full name adds to the short one: "Neckar" of Freiberg am Neckar; empty where nothing does. */
	qualifier(key: PlaceKey): string;
	/** How many Kreise and Gemeinden lie in it; zeros where nothing is known. */
	extent(key: PlaceKey): { kreise: number; gemeinden: number };
}
