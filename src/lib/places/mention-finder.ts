import type { PlaceKey } from '#lib/schema/place.ts';
import { isPlural, markerFor, personBefore, personWords, placePrepositions, type Marker } from './markers.ts';
import { wellKnown, type NameForm } from './name-forms.ts';
import type { FoundUnit } from './unit-finder.ts';
import { unitKindsOf } from './units.ts';
import { endOfWord, wordFrom } from './word-bounds.ts';
import { mayBeName, mayFollowUnit, openingMark, wordBefore } from './words-before.ts';

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

/** What a town does, and no food or farmyard: "Essen mit 210", "Münster meldet". */
const acts =
	/^ (?:mit \d|hat|bietet|liegt|meldet|kommt|zählt|führt|folgt|stellt|erhält|bekommt|schafft|plant|will|tritt|ist|\(|\d)/u;
const joint = /^(?:, | und | sowie | oder |\/| & )$/u;
const longestJoint = 7;
const letter = /[\p{L}\p{N}]/u;
const neighbour =
	/^(?:,|,? und|,? sowie) (?:(?:der|die|das) )?(?:(?:Stadt|Gemeinde|Markt) )?(\p{Lu}[\p{L}-]+)/u;

/** A word as one number, of which few words share one. */
function shortened(text: string, start: number, end: number): number {
	let told = 0;
	for (let i = start; i < end; i++) told = Math.imul(told ^ text.charCodeAt(i), 0x01000193);
	return (told ^ (told >>> 16)) & 0x3ffff;
}

/** Words that no place has before its name. */
const article = /^(?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|erster|zur|zum|im|am|vom|beim)$/iu;

/** A form found in a text, and what stands around it. */
interface Found {
	form: NameForm;
	text: string;
	start: number;
	end: number;
	/** The word before it. */
	previous: string;
	/** The level that this word asks for. */
	own: Marker | undefined;
	/** The same, or that of the list it stands in. */
	level: Marker | undefined;
	inList: boolean;
}

/** What a finder of mentions rests on. */
export interface MentionSource {
	forms: ReadonlyMap<string, NameForm>;
	/** Forms by their first word, the longest first. */
	byFirstWord: ReadonlyMap<string, NameForm[]>;
	units: (text: string, start: number, before: string, inList: boolean) => FoundUnit | null;
	candidates: (form: NameForm, marker: Marker | undefined) => PlaceKey[];
	population: (key: PlaceKey) => number;
}

/** Compiles a finder of the places that a text names. */
export function mentionFinder(source: MentionSource): (text: string) => PlaceMention[] {
	const { forms, byFirstWord, units, candidates, population } = source;
	// Most words are found to be no name without being cut out and looked up: a bit for each that a name begins with.
	const begun = new Uint32Array(0x40000 >> 5);
	for (const head of byFirstWord.keys()) {
		const told = shortened(head, 0, head.length);
		begun[told >> 5]! |= 1 << (told & 31);
	}
	/** "Wanfried und Meinhard": a small town before another of its Kreis. */
	function leadsNeighbour(form: NameForm, rest: string): boolean {
		const name = neighbour.exec(rest)?.[1];
		const other = name === undefined ? undefined : forms.get(name);
		if (!other || other.word || other.adjective) return false;
		const kreise = new Set([...other.keys].filter((key) => key.length === 8).map((key) => key.slice(0, 5)));
		return [...form.keys].some((key) => key.length === 8 && kreise.has(key.slice(0, 5)));
	}

	/** Whether a form stands for a place where it is found, and not for a common word or a person. */
	function isPlace({ form, text, start, end, previous, own, level, inList }: Found): boolean {
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
		if (form.risky && (!sure || article.test(previous))) return false;
		if (previous === 'Metropolregion' || (personWords.test(previous) && !own)) return false;
		if (!own && mayBeName(previous) && personBefore.test(text.slice(Math.max(0, start - 60), start)))
			return false;
		return !(named && !sure && form.keys.size && [...form.keys].every((key) => population(key) < wellKnown));
	}

	function find(text: string): PlaceMention[] {
		const found: PlaceMention[] = [];
		let marker: Marker | undefined;
		let lastEnd = -1;
		let next = 0;
		for (;;) {
			const start = wordFrom(text, next);
			if (start === text.length) return found;
			const wordEnd = endOfWord(text, start);
			next = wordEnd;
			if (start < lastEnd) continue;
			if (text[start - 1] === '-' && letter.test(text[start - 2] ?? '')) continue;
			const told = shortened(text, start, wordEnd);
			const forms =
				begun[told >> 5]! & (1 << (told & 31)) ? byFirstWord.get(text.slice(start, wordEnd)) : undefined;
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
			if (!isPlace({ form, text, start, end, previous, own, level, inList })) continue;
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
	}

	return find;
}
