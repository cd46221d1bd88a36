import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { landOf, type Place, type PlaceKey } from '#lib/schema/place.ts';
import { candidateFinder } from './candidates.ts';
import { extentsOf, type Extent } from './extents.ts';
import { foreignNames } from './foreign.ts';
import type { GazetteerSource, LandWords } from './gazetteer-source.ts';
import { mentionFinder, type PlaceMention } from './mention-finder.ts';
import { nameForms, type NameForm } from './name-forms.ts';
import { qualifierOf } from './names.ts';
import { settle } from './settle.ts';
import { unitFinder } from './unit-finder.ts';

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

const firstWord = /^[\p{L}\p{N}]+/u;

/** Forms by their first word, the longest first. */
function byFirstWordOf(forms: ReadonlyMap<string, NameForm>): Map<string, NameForm[]> {
	const index = new Map<string, NameForm[]>();
	for (const form of forms.values()) {
		const head = firstWord.exec(form.text)?.[0];
		if (head) index.set(head, [...(index.get(head) ?? []), form]);
	}
	for (const list of index.values())
		list.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
	return index;
}

/** The keys of the Länder's capitals: of several places of that name the largest in the Land. */
function capitalsOf(
	laender: readonly LandWords[],
	forms: ReadonlyMap<string, NameForm>,
	population: (key: PlaceKey) => number
): ReadonlySet<PlaceKey> {
	const capitals = new Set<PlaceKey>();
	for (const land of laender) {
		const named = [...(forms.get(land.capital)?.keys ?? [])].filter(
			(key) => landOf(key) === land.key && key.length === 8
		);
		const largest = named.toSorted((a, b) => population(b) - population(a))[0];
		if (largest) capitals.add(largest);
	}
	return capitals;
}

/** Changes with anything that a gazetteer is compiled from. */
function versionOf({ places, laender, commonWords, units, landscapes }: GazetteerSource): string {
	const words = [laender, [...new Set(commonWords)].sort(), foreignNames, units ?? [], landscapes ?? []];
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(words) + JSON.stringify(places)))).slice(0, 12);
}

/** Compiles the places and the words of the Länder into a finder. Pure; about a tenth of a second. */
export function createGazetteer(source: GazetteerSource): Gazetteer {
	const byKey = new Map(source.places.map((place) => [place.key, place]));
	const population = (key: PlaceKey) => byKey.get(key)?.population ?? 0;
	const forms = nameForms(source, population);
	const byFirstWord = byFirstWordOf(forms);
	const units = unitFinder(source.units ?? [], (name) => {
		const found = byFirstWord.get(firstWord.exec(name)?.[0] ?? '')?.find((form) => form.text === name);
		return [...(found?.keys ?? [])].flatMap((key) => (key.length === 8 ? [key.slice(0, 5)] : []));
	});
	const candidates = candidateFinder(byKey, population);
	const capitals = capitalsOf(source.laender, forms, population);
	const extents = extentsOf(source.places);
	return {
		version: versionOf(source),
		byKey: (key) => byKey.get(key),
		find: mentionFinder({ forms, byFirstWord, units, candidates, population }),
		settle: (keys, around) => settle(keys, around, population),
		isCapital: (key) => capitals.has(key),
		qualifier: (key) => qualifierOf(byKey.get(key)?.name ?? ''),
		extent: (key) => extents.get(key) ?? { kreise: 0, gemeinden: 0 }
	};
}
