import type { FigureFlag } from '#lib/schema/figure.ts';
import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import type { ItemReading } from './item.ts';
import { leadOf, type LeadCue } from './lead.ts';
import type { Tag } from './lexicon.ts';
import type { Part } from './part.ts';
import { sentenceTokens } from './spans.ts';
import type { PlaceAt, TitlePlace } from './place.ts';
import type { SubjectMention } from './subject-finder.ts';
import type { Rules } from './rules.ts';
import { tokenize, type Token } from './token.ts';
import { wordIs } from './word.ts';

/** What an item says of places as a whole. */
export interface ScopeContext {
	title: TitlePlace;
	parts: Record<Part['name'], Part>;
	/** Places of each part. */
	places: Record<Part['name'], PlaceAt[]>;
	subjects: Record<Part['name'], SubjectMention[]>;
	isCapital(key: PlaceKey): boolean;
	/** The item speaks of a Land (ministry, Landtag, "landesweit"), of a city itself. */
	speaksOfLand: boolean;
	speaksOfCity: boolean;
	/** Senate, Bezirke, "Berliner": an item from Berlin is about Berlin. */
	speaksOfBerlin: boolean;
	/** It names the federation, all Länder or what is made for them. */
	ofFederation: boolean;
	extent(key: PlaceKey): { kreise: number; gemeinden: number };
	/** The Land that built what the item is about; null where no words tell. */
	lead: LeadCue | null;
	/** The item is about a service built for all Länder. */
	efa: boolean;
	/** Heading or text names the federation as the actor. */
	federal: boolean;
	/** The heading itself names it ("Bonn: Bund meldet Vollzug"). */
	federalTitle: Tag | undefined;
	/** The heading names a body that counts or runs something for the whole country. */
	bodyTitle: Tag | undefined;
	/** All or other Länder are spoken of. */
	forOthers: boolean;
	/** The Land for whose municipalities alone works what the heading opens with ("DIKOM: …"); null where it opens with another. */
	ofProvider: PlaceKey | null;
}

export interface ScopeReading {
	scope: PlaceKey | null;
	/** More places that the same number is told of ("je 197 in A und B"). */
	also: PlaceKey[];
	lead: PlaceKey | null;
	flags: FigureFlag[];
	note: string;
	/** It counts outside Germany: no figure of ours. */
	abroad?: boolean;
}

/** "das digitale Rathaus": what money is for, nobody who acts. */
export const isPurpose = (part: Part, tag: Tag): boolean =>
	tag.class === 'local' && /^digital/.test(part.tokens[tag.from - 1]?.norm ?? '');

/** "kaum ein Rathaus", "nicht jede Stadtverwaltung": any of them, and not the one of the heading. */
export const isAny = (part: Part, tag: Tag): boolean =>
	tag.class === 'local' &&
	/^(k?eine?[mnrs]?|jede[mnrs]?|manche[mnrs]?|viele[nr]?|welche[mnrs]?|pro|je)$/.test(
		part.tokens[tag.from - 1]?.norm ?? ''
	);

/** Lower-case words of a sentence, joined by single spaces. */
export function sentenceWords(part: Part, sentence: number): string {
	return sentenceTokens(part, sentence)
		.map((t) => t.norm)
		.join(' ');
}

/**
 * "KISA: …", "DIKOM: …": what only the municipalities of one Land have or may join. One that others buy from too ("AKDB: …") tells its
 * own Land only in an item that speaks of a Land ("im Freistaat").
 */
function providerIn(
	tokens: readonly Token[],
	tags: readonly Tag[],
	rules: Rules,
	speaksOfLand: boolean
): PlaceKey | null {
	const platforms = new Set(tags.filter((t) => t.class === 'platform').map((t) => t.value));
	if (platforms.size > 0) return platforms.size === 1 ? [...platforms][0]! : null;
	if (!speaksOfLand) return null;
	const homes = new Set(
		rules.subjects.find(tokens, null).flatMap((s) => (s.kind === 'association' && s.home ? [s.home] : []))
	);
	return homes.size === 1 ? [...homes][0]! : null;
}

/** "EfA", "Einer-für-alle-Dienst". */
const isForAll = wordIs(/^efa|^einer-für-alle/);

/** Reads it from the parts of an item. */
export function scopeContext(reading: ItemReading, rules: Rules): ScopeContext {
	const { parts, places, title } = reading;
	const all = [...parts.text.tags.scope, ...parts.title.tags.scope];
	const has = (cls: string) => all.some((t) => t.class === cls);
	// "IT-Planungsrat: …" is no place, and yet it tells whose news it is.
	const topicTokens = title.topic ? tokenize(parts.title.raw, 0, title.length) : [];
	const topic = title.topic ? rules.tags(topicTokens).scope : [];
	const homeLand = title.key && title.key !== 'DE' ? landOf(title.key) : null;
	const namesLand = homeLand !== null && reading.lands.includes(homeLand);
	const lead =
		leadOf(parts.text, places.text, rules.places.isCapital, title.key) ??
		leadOf(parts.title, places.title, rules.places.isCapital, title.key);
	return {
		title,
		parts,
		places,
		subjects: reading.subjects,
		isCapital: (key) => rules.places.isCapital(key),
		speaksOfLand: has('land') || namesLand,
		speaksOfCity: [parts.text, parts.title].some((part) =>
			part.tags.scope.some(
				(t) => t.class === 'local' && t.value === 'city' && !isPurpose(part, t) && !isAny(part, t)
			)
		),
		speaksOfBerlin: has('berlin'),
		ofFederation: ['federal', 'body', 'nation', 'federation'].some(has),
		extent: (key) => rules.places.extent(key),
		lead,
		efa: [parts.text, parts.title].some((part) => part.tokens.some(isForAll)),
		federal: has('federal') || topic.some((t) => t.class === 'federal'),
		federalTitle: parts.title.tags.scope.find((t) => t.class === 'federal'),
		bodyTitle: parts.title.tags.scope.find((t) => t.class === 'body'),
		forOthers: has('federation'),
		ofProvider: title.topic ? providerIn(topicTokens, topic, rules, has('land')) : null
	};
}
