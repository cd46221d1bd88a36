import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { landOf, levelOf, type Place, type PlaceKey } from '#lib/schema/place.ts';
import { foreignNames } from './foreign.ts';
import { adjectives, genitives, inflected } from './forms.ts';
import { isPlural, markerFor, personWords, placePrepositions, type Marker } from './markers.ts';
import { placeName } from './names.ts';

/** How news write the Länder: from `data/places/laender.csv`. */
export interface LandWords {
	key: PlaceKey;
	name: string;
	abbreviation: string;
	genitives: string[];
	adjectiveStems: string[];
	people: string[];
	otherNames: string[];
	capital: string;
	cityState: boolean;
}

/** A place named in a text. Offsets count UTF-16 units of the text as given. */
export interface PlaceMention {
	start: number;
	end: number;
	/** Candidate keys, best first; several mean that the name alone does not tell. */
	keys: PlaceKey[];
	/** "Kieler", "bayerische", "NRW-": a hint at a place, weaker than its name. */
	adjective: boolean;
	/** An Amt, Samt- or Verbandsgemeinde: the keys are those of its Kreis. */
	belowKreis: boolean;
	/** Outside Germany; no keys. */
	foreign: boolean;
}

export interface Gazetteer {
	/** Changes when its places or words change. */
	readonly version: string;
	byKey(key: PlaceKey): Place | undefined;
	/** The places that a text names, in order, without overlaps; the longest name wins. */
	find(text: string): PlaceMention[];
	/** One of several keys by what is named around it, else the one ten times larger; null if neither tells. */
	settle(keys: readonly PlaceKey[], around: readonly PlaceKey[]): PlaceKey | null;
	/** Whether the key is its Land's capital. */
	isCapital(key: PlaceKey): boolean;
}

interface Form {
	text: string;
	keys: Set<PlaceKey>;
	adjective: boolean;
	foreign: boolean;
	/** Needs a marker, a preposition or the heading's prefix, else it is a common word. */
	risky: boolean;
}

/** Genitives and adjectives that are everyday words of this field. */
const everyday = new Set([
	'Bundes',
	'Landes',
	'Kreises',
	'Amtes',
	'Marktes',
	'Horner',
	'Weiler',
	'Hammer',
	'Leerer',
	'Hofer'
]);

/** Below this many people a name alone is more often a word than a place. */
const wellKnown = 5000;
const adjectiveFrom = 20_000;
const tenTimes = 10;
const letter = /[\p{L}\p{N}]/u;
const firstWord = /^[\p{L}\p{N}]+/u;
const joint = /^(?:, | und | sowie | oder |\/| & )$/u;

/** What a gazetteer is compiled from. */
export interface GazetteerSource {
	places: readonly Place[];
	laender: readonly LandWords[];
	/** Names that are common words too. */
	commonWords: readonly string[];
}

/** Compiles the places and the words of the Länder into a finder. Pure; about a tenth of a second. */
export function createGazetteer(source: GazetteerSource): Gazetteer {
	const byKey = new Map(source.places.map((place) => [place.key, place]));
	const common = new Set(source.commonWords);
	const forms = new Map<string, Form>();
	const population = (key: PlaceKey) => byKey.get(key)?.population ?? 0;
	const landNames = new Set(source.laender.map((land) => land.name));
	const cityStates = new Map(
		source.laender.filter((land) => land.cityState).map((land) => [land.name, land.key])
	);

	const add = (text: string, key: PlaceKey | null, kind: { adjective?: boolean; risky?: boolean } = {}) => {
		if (everyday.has(text)) return;
		const found = forms.get(text);
		if (!found) {
			forms.set(text, {
				text,
				keys: new Set(key === null ? [] : [key]),
				adjective: kind.adjective ?? false,
				foreign: key === null,
				risky: (kind.risky ?? false) || common.has(text) || text.length <= 3
			});
			return;
		}
		// A name beats the adjective of another place that is written alike (Weil, Weiler).
		if (found.adjective && !kind.adjective) {
			Object.assign(found, { keys: new Set<PlaceKey>(), adjective: false, risky: kind.risky ?? false });
		} else if (!found.adjective && kind.adjective) return;
		if (key !== null) found.keys.add(key);
		found.risky = (found.risky && (kind.risky ?? false)) || common.has(text) || text.length <= 3;
	};

	for (const land of source.laender) {
		for (const name of [land.name, ...genitives(land.name), ...land.genitives]) add(name, land.key);
		for (const name of land.otherNames)
			add(name, land.key, { adjective: !/^[\p{Lu}-]+$|Land |Freistaat|Hansestadt/u.test(name) });
		for (const stem of land.adjectiveStems.flatMap(inflected)) {
			add(stem, land.key, { adjective: true });
			add(stem.charAt(0).toUpperCase() + stem.slice(1), land.key, { adjective: true });
		}
		for (const people of land.people) if (people !== land.name) add(people, land.key, { adjective: true });
		// Länder are in the news anyway: "Sachsen" is on the list of common words only for the village of that name.
		for (const form of [land.name, land.abbreviation, ...land.otherNames, ...genitives(land.name)]) {
			const all = forms.get(form);
			if (all) all.risky = false;
		}
	}
	add('BW', '08', { adjective: true });
	forms.get('BW')!.risky = false;

	for (const place of source.places) {
		if (place.level !== 'kreis' && place.level !== 'gemeinde') continue;
		// A Land's bare name is the Land; the city of a city-state counts as the Land unless a marker says otherwise.
		const { name, short, aliases } = placeName(place.name);
		const risky = place.level === 'gemeinde' && (place.population ?? 0) < wellKnown;
		for (const text of new Set([name, short, ...aliases])) {
			if (landNames.has(text) && !cityStates.has(text)) continue;
			if (cityStates.has(text) && place.key.slice(0, 2) !== '04') continue;
			const weak = risky && text === short;
			add(text, place.key, { risky: weak });
			for (const genitive of genitives(text))
				if (!forms.has(genitive) || !weak) add(genitive, place.key, { risky: weak });
		}
		if ((place.population ?? 0) >= adjectiveFrom && !cityStates.has(short)) {
			for (const adjective of adjectives(short)) add(adjective, place.key, { adjective: true });
		}
		if (place.level === 'kreis' && /kreis$/u.test(name)) add(`${name}es`, place.key);
	}
	for (const name of foreignNames) {
		if (
			byKey.size > 0 &&
			forms.get(name) &&
			![...forms.get(name)!.keys].every((key) => population(key) < wellKnown)
		)
			continue;
		for (const text of [name, ...genitives(name)]) {
			forms.delete(text);
			add(text, null);
		}
	}

	const index = new Map<string, Form[]>();
	for (const form of forms.values()) {
		const head = firstWord.exec(form.text)?.[0];
		if (head) index.set(head, [...(index.get(head) ?? []), form]);
	}
	for (const list of index.values())
		list.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));

	const capitals = new Set<PlaceKey>();
	for (const land of source.laender) {
		const named = [...(forms.get(land.capital)?.keys ?? [])].filter(
			(key) => landOf(key) === land.key && key.length === 8
		);
		const largest = named.toSorted((a, b) => population(b) - population(a))[0];
		if (largest) capitals.add(largest);
	}

	/** Candidates of the level that the marker asks for, best first. */
	function candidates(form: Form, marker: Marker | undefined): PlaceKey[] {
		const all = [...form.keys];
		const level = (wanted: string) => all.filter((key) => levelOf(key) === wanted);
		const bySize = (keys: PlaceKey[]) =>
			keys.toSorted((a, b) => population(b) - population(a) || (a < b ? -1 : 1));
		if (marker === 'below_kreis') {
			const kreise = level('gemeinde').map((key) => byKey.get(key)?.kreis ?? key.slice(0, 5));
			return [...new Set(kreise)].sort();
		}
		const [laender, kreise, gemeinden] = [level('land'), level('kreis'), bySize(level('gemeinde'))];
		// A kreisfreie Stadt is a Kreis too, but its own key is the Gemeinde's.
		const realKreise = kreise.filter((key) => !all.includes(`${key}000`));
		if (marker === 'kreis' && realKreise.length) return realKreise;
		if (marker === 'gemeinde' && gemeinden.length) return gemeinden;
		if (laender.length) return laender;
		if (gemeinden.length && !form.adjective) return gemeinden;
		return gemeinden.length ? gemeinden : realKreise;
	}

	function find(text: string): PlaceMention[] {
		const found: PlaceMention[] = [];
		let marker: Marker | undefined;
		let lastEnd = -1;
		for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
			const start = word.index;
			if (start < lastEnd) continue;
			const before = text[start - 1];
			if (before === '-' && letter.test(text[start - 2] ?? '')) continue;
			const list = index.get(word[0]);
			if (!list) continue;
			const form = list.find(
				(f) => text.startsWith(f.text, start) && !letter.test(text[start + f.text.length] ?? '')
			);
			if (!form) continue;
			const end = start + form.text.length;
			const previous = /(\S+)\s$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
			const markerWord = previous.replace(/^[„"»(]/u, '');
			const own = markerFor(markerWord);
			const inList = found.length > 0 && joint.test(text.slice(lastEnd, start));
			const level = own ?? (inList ? marker : undefined);
			const isPrefix = /^(?:\p{L}+ )?$/u.test(text.slice(0, start)) && text.startsWith(': ', end);
			const sure =
				own !== undefined ||
				inList ||
				isPrefix ||
				(placePrepositions.has(previous) && !/^ (?:und|oder) \p{Lu}/u.test(text.slice(end)));
			if (form.risky && !sure) continue;
			if (
				form.risky &&
				/^(?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|erster|zur|zum)$/iu.test(previous)
			)
				continue;
			if (personWords.test(previous) && !own) continue;
			const hyphened = text[end] === '-' && letter.test(text[end + 1] ?? '');
			const keys = form.foreign ? [] : candidates(form, level);
			if (!form.foreign && keys.length === 0) continue;
			found.push({
				start,
				end,
				keys,
				adjective: form.adjective || hyphened,
				belowKreis: level === 'below_kreis',
				foreign: form.foreign
			});
			if (own !== undefined) marker = isPlural(markerWord) ? own : undefined;
			else if (!inList) marker = undefined;
			lastEnd = end;
		}
		return found;
	}

	function settle(keys: readonly PlaceKey[], around: readonly PlaceKey[]): PlaceKey | null {
		if (keys.length <= 1) return keys[0] ?? null;
		const near = (at: (key: PlaceKey) => string | null) =>
			keys.filter((key) => around.some((other) => other !== 'DE' && other !== key && at(key) === other));
		const inKreis = near((key) => (key.length === 8 ? key.slice(0, 5) : null));
		if (inKreis.length === 1) return inKreis[0] ?? null;
		const inLand = near((key) => landOf(key));
		if (inLand.length === 1) return inLand[0] ?? null;
		const left = inLand.length ? inLand : [...keys];
		const [first, second] = left.toSorted((a, b) => population(b) - population(a));
		if (first && second && population(first) >= tenTimes * population(second)) return first;
		return null;
	}

	const words = JSON.stringify([source.laender, [...common].sort(), foreignNames]);
	const version = bytesToHex(sha256(utf8ToBytes(words + JSON.stringify(source.places)))).slice(0, 12);
	return { version, byKey: (key) => byKey.get(key), find, settle, isCapital: (key) => capitals.has(key) };
}
