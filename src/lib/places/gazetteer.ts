import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { landOf, levelOf, type Place, type PlaceKey } from '#lib/schema/place.ts';
import { foreignNames } from './foreign.ts';
import { adjectives, genitives, inflected } from './forms.ts';
import { isPlural, markerFor, personBefore, personWords, placePrepositions, type Marker } from './markers.ts';
import { placeName, qualifierOf } from './names.ts';
import { unitFinder } from './unit-finder.ts';
import { mayTellUnit, unitKindsOf, type Unit } from './units.ts';

/** How news write the Länder: from `data/places/laender.csv`. */
export interface LandWords {
	key: PlaceKey;
	name: string;
	abbreviation: string;
	genitives: string[];
	adjectiveStems: string[];
	people: string[];
	otherNames: string[];
	/** Regions and city districts that lie wholly in it (Oberbayern, Ruhrgebiet, Pankow). */
	regions: string[];
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
	/** A region or district of a Land (Oberbayern, Pankow), a landscape of a Kreis: the key is that of what it lies in. */
	region: boolean;
}

/** How many Kreise (with kreisfreie Städte) and Gemeinden a place holds. */
export interface Extent {
	kreise: number;
	gemeinden: number;
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
	/** What its full name adds to the short one: "Neckar" of Freiberg am Neckar; empty where nothing does. */
	qualifier(key: PlaceKey): string;
	/** What lies in a place; zeros where the register tells nothing. */
	extent(key: PlaceKey): Extent;
}

interface Form {
	text: string;
	keys: Set<PlaceKey>;
	adjective: boolean;
	foreign: boolean;
	region: boolean;
	/** Needs a marker, a preposition or the heading's prefix, else it is a common word. */
	risky: boolean;
	/** Such a word of a village: a preposition does not make it a place ("in Wellen", "von Bescheiden"). */
	word: boolean;
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
/** Endings that only names of places have: nobody means anything else by "Kirchanschöring". */
const telling =
	/^.{3,}(?:ingen|ing|heim|hausen|hofen|kirchen|stedt|stetten|stätten|weiler|reuth|büttel|leben|rode|roda|walde|dorf|hagen|münde|moor|bronn|brunn)$/u;
const adjectiveFrom = 20_000;
const longName = 6;
const tenTimes = 10;
const letter = /[\p{L}\p{N}]/u;
const firstWord = /^[\p{L}\p{N}]+/u;
/** What a town does, and no food or farmyard: "Essen mit 210", "Münster meldet". */
const acts =
	/^ (?:mit \d|hat|bietet|liegt|meldet|kommt|zählt|führt|folgt|stellt|erhält|bekommt|schafft|plant|will|tritt|ist|\(|\d)/u;
const joint = /^(?:, | und | sowie | oder |\/| & )$/u;
const longestJoint = 7;
/** So far back a word before a name is looked for. */
const back = 40;
/** Whether a word may be a person's name; of a very long one the beginning is not seen. */
const mayBeName = (word: string): boolean => word.length >= back - 1 || /^\p{Lu}/u.test(word);

/** A space as regular expressions know it. */
const isSpace = (code: number): boolean =>
	code === 32 ||
	(code >= 9 && code <= 13) ||
	code === 160 ||
	(code >= 0x1680 && /\s/.test(String.fromCharCode(code)));

/** Where the word begins that stands before a place of the text; `start` where none does. */
function beginBefore(text: string, start: number): number {
	if (start === 0 || !isSpace(text.charCodeAt(start - 1))) return start;
	const least = Math.max(0, start - back);
	let from = start - 1;
	while (from > least && !isSpace(text.charCodeAt(from - 1))) from--;
	return from;
}

/** What stands before a place of the text, up to a space, where one space lies between; else empty. */
function wordBefore(text: string, start: number): string {
	const from = beginBefore(text, start);
	return from < start ? text.slice(from, start - 1) : '';
}

/** „Verbandsgemeinde", »Amt«: a quotation mark or bracket before a word is none of it. */
const openingMark = /^[„"»(]/;

/** The word before a place of the text may tell that a unit of several Gemeinden is named there. */
function mayFollowUnit(text: string, start: number): boolean {
	const from = beginBefore(text, start);
	return from < start && (mayTellUnit(text.charCodeAt(from)) || openingMark.test(text[from]!));
}

/** The first three letters of a word as one number, of which two words may share one. */
const beginning = (word: string): number =>
	(word.charCodeAt(0) * 961 + word.charCodeAt(1) * 31 + word.charCodeAt(2)) & 0xffff;

/** A landscape that lies in one Kreis, as good as wholly. */
export interface Landscape {
	name: string;
	kreis: PlaceKey;
}

const neighbour =
	/^(?:,|,? und|,? sowie) (?:(?:der|die|das) )?(?:(?:Stadt|Gemeinde|Markt) )?(\p{Lu}[\p{L}-]+)/u;

/** What a gazetteer is compiled from. */
export interface GazetteerSource {
	places: readonly Place[];
	laender: readonly LandWords[];
	/** Names that are common words too. */
	commonWords: readonly string[];
	/** What lies between Gemeinde and Kreis; a name needs the word before it ("Amt Klützer Winkel"). */
	units?: readonly Unit[];
	/** Landscapes that stand for one Kreis ("Siegerland"). */
	landscapes?: readonly Landscape[];
}

/** Compiles the places and the words of the Länder into a finder. Pure; about a tenth of a second. */
export function createGazetteer(source: GazetteerSource): Gazetteer {
	const byKey = new Map(source.places.map((place) => [place.key, place]));
	const common = new Set(source.commonWords);
	const forms = new Map<string, Form>();
	const population = (key: PlaceKey) => byKey.get(key)?.population ?? 0;
	const tooShort = (text: string, key: PlaceKey | null) =>
		text.length <= 3 && (key === null || population(key) < adjectiveFrom);
	const landNames = new Set(source.laender.map((land) => land.name));
	const cityStates = new Map(
		source.laender.filter((land) => land.cityState).map((land) => [land.name, land.key])
	);

	const add = (
		text: string,
		key: PlaceKey | null,
		kind: { adjective?: boolean; risky?: boolean; region?: boolean } = {}
	) => {
		if (everyday.has(text)) return;
		const found = forms.get(text);
		if (!found) {
			forms.set(text, {
				text,
				keys: new Set(key === null ? [] : [key]),
				adjective: kind.adjective ?? false,
				foreign: key === null,
				region: kind.region ?? false,
				risky: (kind.risky ?? false) || common.has(text) || tooShort(text, key),
				word: key !== null && common.has(text)
			});
			return;
		}
		// A name beats the adjective of another place that is written alike (Weil, Weiler).
		if ((found.adjective || found.region) && !kind.adjective) {
			Object.assign(found, {
				keys: new Set<PlaceKey>(),
				adjective: false,
				region: false,
				risky: kind.risky ?? false
			});
		} else if (!found.adjective && kind.adjective) return;
		if (key !== null) found.keys.add(key);
		found.risky = (found.risky && (kind.risky ?? false)) || common.has(text) || tooShort(text, key);
	};

	for (const land of source.laender) {
		for (const name of [land.name, ...genitives(land.name), ...land.genitives]) add(name, land.key);
		for (const name of land.otherNames)
			add(name, land.key, { adjective: !/^[\p{Lu}-]+$|Land |Freistaat|Hansestadt/u.test(name) });
		for (const stem of land.adjectiveStems.flatMap(inflected)) {
			add(stem, land.key, { adjective: true });
			// "Schleswig-Holsteinischer Landkreistag": in a name each part has its capital.
			add(stem.charAt(0).toUpperCase() + stem.slice(1), land.key, { adjective: true });
			add(
				stem.replace(/(^|-)\p{Ll}/gu, (start) => start.toUpperCase()),
				land.key,
				{ adjective: true }
			);
		}
		for (const people of land.people) if (people !== land.name) add(people, land.key, { adjective: true });
		for (const name of land.regions)
			for (const form of [name, ...genitives(name)])
				if (!forms.has(form)) add(form, land.key, { region: true });
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
		const small = place.level === 'gemeinde' && (place.population ?? 0) < wellKnown;
		const [, stem] = name === 'Rhein-Neckar-Kreis' ? [] : (/^(.+)-Kreis$/u.exec(name) ?? []);
		for (const text of new Set([name, short, ...aliases, ...(stem ? [stem] : [])])) {
			if (landNames.has(text) && !cityStates.has(text)) continue;
			if (cityStates.has(text) && place.key.slice(0, 2) !== '04') continue;
			// Of some Gemeinden the size is not known; among them are towns, so that a long name does.
			const unknown = place.population === null && text.length >= longName;
			const weak = small && text === short && !telling.test(text) && !unknown;
			add(text, place.key, { risky: weak });
			if (!small) forms.get(text)!.word = false;
			for (const genitive of genitives(text))
				if (!forms.has(genitive) || !weak) add(genitive, place.key, { risky: weak });
		}
		if ((place.population ?? 0) >= adjectiveFrom && !cityStates.has(short)) {
			for (const adjective of adjectives(short)) add(adjective, place.key, { adjective: true });
		}
		if (place.level === 'kreis' && /kreis$/u.test(name)) add(`${name}es`, place.key);
	}
	const lands = (name: string) => [name, ...genitives(name), ...(name.endsWith('and') ? [`${name}es`] : [])];
	for (const { name, kreis } of source.landscapes ?? [])
		for (const text of lands(name)) {
			if (forms.get(text)?.region) forms.delete(text);
			if (!forms.has(text)) add(text, kreis, { region: true });
		}
	// "im Marburger Land", "im Regensburger Umland": the Kreis around the town, of a kreisfreie Stadt the one of its name.
	for (const place of source.places) {
		if (place.level !== 'gemeinde' || (place.population ?? 0) < adjectiveFrom) continue;
		const { short } = placeName(place.name);
		const own = place.key.slice(0, 5);
		const kreis = place.key.endsWith('000')
			? [...(forms.get(short)?.keys ?? [])].find(
					(k) => k.length === 5 && k !== own && landOf(k) === place.land
				)
			: own;
		if (kreis === undefined) continue;
		for (const adjective of new Set([
			...adjectives(short).filter((form) => form.endsWith('er')),
			`${short}er`
		]))
			for (const text of [...lands(`${adjective} Land`), ...lands(`${adjective} Umland`)])
				if (!forms.has(text)) add(text, kreis, { region: true });
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
	// Most words are found to be no name by their beginnings.
	const begun = new Uint8Array(0x10000);
	for (const head of index.keys()) begun[beginning(head)] = 1;
	for (const list of index.values())
		list.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));

	const units = unitFinder(source.units ?? [], (name) => {
		const found = index.get(firstWord.exec(name)?.[0] ?? '')?.find((form) => form.text === name);
		return [...(found?.keys ?? [])].flatMap((key) => (key.length === 8 ? [key.slice(0, 5)] : []));
	});

	const ranked = new Map<Form, Map<Marker | undefined, PlaceKey[]>>();
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
		let known = ranked.get(form);
		if (!known) ranked.set(form, (known = new Map()));
		let keys = known.get(marker);
		if (!keys) known.set(marker, (keys = rank(form, marker)));
		return [...keys];
	}

	function rank(form: Form, marker: Marker | undefined): PlaceKey[] {
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

	/** "Wanfried und Meinhard": a small town before another of its Kreis. */
	function leadsNeighbour(form: Form, rest: string): boolean {
		const name = neighbour.exec(rest)?.[1];
		const other = name === undefined ? undefined : forms.get(name);
		if (!other || other.word || other.adjective) return false;
		const kreise = new Set([...other.keys].filter((key) => key.length === 8).map((key) => key.slice(0, 5)));
		return [...form.keys].some((key) => key.length === 8 && kreise.has(key.slice(0, 5)));
	}

	function find(text: string): PlaceMention[] {
		const found: PlaceMention[] = [];
		let marker: Marker | undefined;
		let lastEnd = -1;
		const words = /[\p{L}\p{N}]+/gu;
		for (let word = words.exec(text); word; word = words.exec(text)) {
			const start = word.index;
			if (start < lastEnd) continue;
			const before = text[start - 1];
			if (before === '-' && letter.test(text[start - 2] ?? '')) continue;
			const forms = begun[beginning(word[0])] ? index.get(word[0]) : undefined;
			const form = forms?.find(
				(f) => text.startsWith(f.text, start) && !letter.test(text[start + f.text.length] ?? '')
			);
			// Most words are neither a place nor behind what tells of a unit.
			if (!form && start > 0 && marker !== 'below_kreis' && !mayFollowUnit(text, start)) continue;
			const previous = wordBefore(text, start);
			const markerWord = openingMark.test(previous) ? previous.slice(1) : previous;
			if (!form && start > 0 && marker !== 'below_kreis' && !unitKindsOf(markerWord).length) continue;
			const inList =
				found.length > 0 && start - lastEnd <= longestJoint && joint.test(text.slice(lastEnd, start));
			const unit = units(text, start, markerWord, inList && marker === 'below_kreis');
			if (unit && (!form || (unit.marked && unit.end >= start + form.text.length))) {
				found.push({
					start,
					end: unit.end,
					keys: unit.keys,
					adjective: false,
					belowKreis: true,
					foreign: false,
					region: false
				});
				if (markerFor(markerWord) !== undefined) marker = isPlural(markerWord) ? 'below_kreis' : undefined;
				lastEnd = unit.end;
				continue;
			}
			if (!form) continue;
			const end = start + form.text.length;
			const own = markerFor(markerWord);
			const level = own ?? (inList ? marker : undefined);
			// "Jens Güllering": a name behind a first name.
			const named = /^\p{Lu}\p{Ll}+$/u.test(previous) && !placePrepositions.has(previous);
			const sure =
				own !== undefined ||
				!(form.risky || named) ||
				(text.startsWith(': ', end) && /^(?:\p{L}+ )?$/u.test(text.slice(0, start))) ||
				(!form.word && acts.test(text.slice(end, end + 12))) ||
				(inList && (!form.word || level !== undefined)) ||
				(!form.word && leadsNeighbour(form, text.slice(end, end + 60))) ||
				(!form.word && placePrepositions.has(previous) && !/^ (?:und|oder) \p{Lu}/u.test(text.slice(end)));
			if (form.risky && !sure) continue;
			if (
				form.risky &&
				/^(?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|erster|zur|zum|im|am|vom|beim)$/iu.test(
					previous
				)
			)
				continue;
			if (previous === 'Metropolregion' || (personWords.test(previous) && !own)) continue;
			if (!own && mayBeName(previous) && personBefore.test(text.slice(Math.max(0, start - 60), start)))
				continue;
			if (named && !sure && form.keys.size && [...form.keys].every((key) => population(key) < wellKnown))
				continue;
			const hyphened = text[end] === '-' && letter.test(text[end + 1] ?? '');
			const keys = form.foreign ? [] : candidates(form, level);
			if (!form.foreign && keys.length === 0) continue;
			found.push({
				start,
				end,
				keys,
				adjective: form.adjective || hyphened,
				belowKreis: level === 'below_kreis',
				foreign: form.foreign,
				region: form.region
			});
			if (own !== undefined) marker = isPlural(markerWord) ? own : undefined;
			else if (!inList) marker = undefined;
			lastEnd = end;
		}
		return found;
	}

	function settle(keys: readonly PlaceKey[], around: readonly PlaceKey[]): PlaceKey | null {
		if (keys.length <= 1) return keys[0] ?? null;
		const one = (near: (key: PlaceKey, other: PlaceKey) => boolean) =>
			keys.filter((key) => around.some((other) => other !== 'DE' && near(key, other)));
		const kreis = (key: PlaceKey) => (key.length === 8 ? key.slice(0, 5) : null);
		const oneLand = new Set(around.map(landOf)).size === 1;
		let left = [...keys];
		for (const near of [
			(key: PlaceKey, other: PlaceKey) => key === other,
			(key: PlaceKey, other: PlaceKey) => kreis(key) === other,
			(key: PlaceKey, other: PlaceKey) => kreis(key) !== null && kreis(key) === kreis(other),
			(key: PlaceKey, other: PlaceKey) => other !== key && landOf(key) === other,
			(key: PlaceKey, other: PlaceKey) => oneLand && landOf(key) === landOf(other)
		]) {
			const found = one(near);
			if (found.length === 1) return found[0]!;
			if (found.length) left = left.filter((key) => found.includes(key));
		}
		const [first, second] = left.toSorted((a, b) => population(b) - population(a));
		if (first && second && population(first) >= tenTimes * population(second)) return first;
		return null;
	}

	const extents = new Map<PlaceKey, Extent>();
	for (const place of source.places) {
		if (place.level !== 'kreis' && place.level !== 'gemeinde') continue;
		const above =
			place.level === 'kreis'
				? ['DE', place.key.slice(0, 2)]
				: ['DE', place.key.slice(0, 2), place.key.slice(0, 5)];
		for (const key of above) {
			const extent = extents.get(key) ?? { kreise: 0, gemeinden: 0 };
			extent[place.level === 'kreis' ? 'kreise' : 'gemeinden']++;
			extents.set(key, extent);
		}
	}

	const words = JSON.stringify([
		source.laender,
		[...common].sort(),
		foreignNames,
		source.units ?? [],
		source.landscapes ?? []
	]);
	const version = bytesToHex(sha256(utf8ToBytes(words + JSON.stringify(source.places)))).slice(0, 12);
	return {
		version,
		byKey: (key) => byKey.get(key),
		find,
		settle,
		isCapital: (key) => capitals.has(key),
		qualifier: (key) => qualifierOf(byKey.get(key)?.name ?? ''),
		extent: (key) => extents.get(key) ?? { kreise: 0, gemeinden: 0 }
	};
}
