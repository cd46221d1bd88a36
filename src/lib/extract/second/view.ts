import type { PlaceKey } from '#lib/schema/place.ts';
import type { ItemReading } from '../item.ts';
import type { LexiconName, Part } from '../part.ts';
import { commonPlace, groupOf } from '../place-group.ts';
import type { PlaceAt } from '../place.ts';
import type { SubjectMention } from '../subject-finder.ts';
import { remembered } from '../memo.ts';
import { beginsWithDigit, ofWord } from '../word.ts';
import { hashText, mix } from './hash.ts';

/** A tag with the hashes of what it says. */
export interface SeenTag {
	lexicon: LexiconName;
	from: number;
	to: number;
	/** Lexicon, class and, where it tells something, value. */
	says: number;
	/** Lexicon and class alone. */
	kind: number;
	/** What it says of places; null where nothing. */
	place: number | null;
}

/** A place with the list that it stands in. */
export interface SeenPlace extends PlaceAt {
	/** The place that holds the whole list; null where it stands alone. */
	group: PlaceKey | null;
}

export interface SeenSubject extends SubjectMention {
	/** Hashes of its kind and slug. */
	kindHash: number;
	slugHash: number;
}

/** One part of an item as the second reader sees it: names of places, subjects, months are classes, not words. */
export interface PartView {
	part: Part;
	words: string[];
	/** Hash of each word, of its beginning, and of the word as it stands there, in lower case. */
	word: Int32Array;
	stem: Int32Array;
	raw: Int32Array;
	/** Tags that begin at each token. */
	tags: (SeenTag[] | undefined)[];
	/** Those that say something of places, in order. */
	placeTags: SeenTag[];
	places: SeenPlace[];
	subjects: SeenSubject[];
}

export interface ItemView {
	reading: ItemReading;
	parts: Record<Part['name'], PartView>;
	/** The heading names its Land's capital. */
	capital: boolean;
	/** Keys that are named anywhere, the heading's own among them, and their Länder. */
	named: ReadonlySet<PlaceKey>;
	lands: ReadonlySet<string>;
	candidates: readonly (PlaceKey | null)[];
}

const months = /^(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)s?$/;
const days = /^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?$/;
const valued: ReadonlySet<LexiconName> = new Set([
	'heads',
	'stage',
	'money',
	'scope',
	'use',
	'join',
	'phase'
]);
const moneyPlaces = /^(programme|giver|foreign|purpose)$/;

/** What an entry of a lexicon says, wherever it stands. */
type Said = Pick<SeenTag, 'kind' | 'says' | 'place'>;

function said(lexicon: LexiconName, name: string, told: string): Said {
	const kind = mix(hashText(lexicon), hashText(name));
	const value = hashText(told);
	const place =
		lexicon === 'scope' || (lexicon === 'money' && moneyPlaces.test(name))
			? mix(hashText(name), lexicon === 'scope' ? value : 0)
			: null;
	return { kind, says: valued.has(lexicon) ? mix(kind, value) : kind, place };
}

/** What was said so far, by lexicon, class and value: lexicons hold few of them, texts many. */
const saidBy = new Map<LexiconName, Map<string, Map<string, Said>>>();

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	let value = map.get(key);
	if (value === undefined) map.set(key, (value = make()));
	return value;
}

/** The tags of a part by the token at which they begin, with what they say. */
function seenTags(part: Part): (SeenTag[] | undefined)[] {
	const tags = new Array<SeenTag[] | undefined>(part.tokens.length);
	for (const lexicon in part.tags) {
		const name = lexicon as LexiconName;
		const ofClass = entryOf(saidBy, name, () => new Map<string, Map<string, Said>>());
		for (const tag of part.tags[name]) {
			const ofValue = entryOf(ofClass, tag.class, () => new Map<string, Said>());
			const { kind, says, place } = entryOf(ofValue, tag.value, () => said(name, tag.class, tag.value));
			const seen = { lexicon: name, from: tag.from, to: tag.to, kind, says, place };
			const list = tags[tag.from];
			if (list) list.push(seen);
			else tags[tag.from] = [seen];
		}
	}
	return tags;
}

function placeTagsOf(tags: readonly (SeenTag[] | undefined)[]): SeenTag[] {
	const told: SeenTag[] = [];
	for (let i = 0; i < tags.length; i++) {
		const list = tags[i];
		if (list) for (const tag of list) if (tag.place !== null) told.push(tag);
	}
	return told;
}

function levelWord(place: PlaceAt): string {
	if (place.foreign) return place.adjective ? '<ausland*>' : '<ausland>';
	const level = place.key?.length === 2 ? 'land' : place.key?.length === 5 ? 'kreis' : 'ort';
	return place.adjective ? `<${level}*>` : `<${level}>`;
}

/** A word as it is seen where it names no place and no subject, with the hashes of it, its beginning, and what is written. */
interface SeenWord {
	word: string;
	hash: number;
	stem: number;
	raw: number;
}

const seenWord = ofWord(({ text, norm }): SeenWord => {
	const word = classOf(text, norm);
	return { word, hash: hashText(word), stem: stemOf(word), raw: hashText(norm) };
});

function classOf(text: string, norm: string): string {
	if (beginsWithDigit(text)) return /^(19|20)\d\d$/.test(text) ? '<jahr>' : '<zahl>';
	return months.test(norm) ? '<monat>' : days.test(norm) ? '<wochentag>' : norm;
}

/** Kinds, slugs and classes are few, and come again in every text. */
const nameHash = remembered((name) => hashText(name));

function partView(reading: ItemReading, name: Part['name']): PartView {
	const part = reading.parts[name];
	const { tokens } = part;
	const words: string[] = [];
	const word = new Int32Array(tokens.length);
	const stem = new Int32Array(tokens.length);
	const raw = new Int32Array(tokens.length);
	for (let i = 0; i < tokens.length; i++) {
		const seen = seenWord(tokens[i]!);
		words.push(seen.word);
		word[i] = seen.hash;
		stem[i] = seen.stem;
		raw[i] = seen.raw;
	}
	const all = reading.places[name];
	const places = all.map((place): SeenPlace => {
		const group = groupOf(part, all, place);
		const keys = group.map((p) => p.key).filter((key) => key !== null);
		return { ...place, group: group.length > 1 && keys.length === group.length ? commonPlace(keys) : null };
	});
	const subjects = reading.names[name].map((s) => ({
		...s,
		kindHash: nameHash(s.kind),
		slugHash: nameHash(s.slug)
	}));
	for (const s of subjects) standIn(`<${s.kind}>`, s.from, s.to);
	for (const p of places) standIn(levelWord(p), p.from, p.to);
	const tags = seenTags(part);
	return {
		part,
		words,
		word,
		stem,
		raw,
		tags,
		placeTags: placeTagsOf(tags),
		places,
		subjects
	};

	/** A class takes the place of the words that name one. */
	function standIn(name: string, from: number, to: number): void {
		const hash = nameHash(name);
		const beginning = stemOf(name);
		for (let i = from; i < to; i++) {
			words[i] = name;
			word[i] = hash;
			stem[i] = beginning;
		}
	}
}

/** The hash of a word's beginning; short words are their own. */
export const stemOf = (word: string): number => hashText(word, 0, word.length > 7 ? 6 : word.length);

const around = (key: PlaceKey): PlaceKey[] =>
	[2, 5].filter((n) => key !== 'DE' && n < key.length).map((n) => key.slice(0, n));

/** Everything of an item that is looked at more than once. */
export function itemView(reading: ItemReading, isCapital: (key: PlaceKey) => boolean): ItemView {
	const parts = { text: partView(reading, 'text'), title: partView(reading, 'title') };
	const { title } = reading;
	const keys = new Set<PlaceKey>(title.key ? [title.key] : []);
	const named = new Set(keys);
	for (const key of [...title.candidates, ...reading.lands]) keys.add(key);
	for (const { places, subjects } of [parts.text, parts.title]) {
		for (const p of places) {
			if (p.key) keys.add(p.key);
			if (p.key) named.add(p.key);
			if (p.group) keys.add(p.group);
		}
		for (const s of subjects) if (s.lead) keys.add(s.lead);
	}
	for (const key of [...keys]) for (const k of around(key)) keys.add(k);
	keys.add('DE');
	return {
		reading,
		parts,
		capital: title.key !== null && isCapital(title.key),
		named,
		lands: new Set([...named].filter((k) => k !== 'DE').map((k) => k.slice(0, 2))),
		candidates: [...[...keys].sort(), null]
	};
}
