import type { FigureFlag } from '#lib/schema/figure.ts';
import type { PlaceKey } from '#lib/schema/place.ts';
import type { LeadCue } from './lead.ts';
import type { Tag } from './lexicon.ts';
import type { Part } from './part.ts';
import { sentenceTokens } from './spans.ts';
import type { PlaceAt, TitlePlace } from './place.ts';

/** What an item says of places as a whole. */
export interface ScopeContext {
	title: TitlePlace;
	/** Places of each part. */
	places: Record<Part['name'], PlaceAt[]>;
	isCapital(key: PlaceKey): boolean;
	/** The item speaks of a Land (ministry, Landtag, "landesweit"), of a city itself. */
	speaksOfLand: boolean;
	speaksOfCity: boolean;
	/** The Land that built what the item is about; null where no words tell. */
	lead: LeadCue | null;
	/** The item is about a service built for all Länder. */
	efa: boolean;
	/** Heading or text names the federation as the actor. */
	federal: boolean;
	/** The heading itself names it ("Bonn: Bund meldet Vollzug"). */
	federalTitle: Tag | undefined;
}

export interface ScopeReading {
	scope: PlaceKey | null;
	/** More places that the same number is told of ("je 197 in A und B"). */
	also: PlaceKey[];
	lead: PlaceKey | null;
	flags: FigureFlag[];
	note: string;
}

/** Lower-case words of a sentence, joined by single spaces. */
export function sentenceWords(part: Part, sentence: number): string {
	return sentenceTokens(part, sentence)
		.map((t) => t.norm)
		.join(' ');
}
