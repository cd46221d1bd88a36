import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';
import { wordAt } from './spans.ts';

const between =
	/^(,|und|sowie|oder|\/|der|die|das|dem|den|des|stadt|kreis|landkreis|gemeinde|städte|kreise|landkreise|gemeinden|region|markt|märkte|amt|ämter|verbandsgemeinden?|samtgemeinden?|verwaltungsgemeinschaft(en)?|vg)$/;

/** Behind such a word stands a place that no list may know. */
const marking =
	/^(stadt|land|gemeinde|kreis|landkreis|kommunen|städten|gemeinden|kreisen|landkreisen|bund|ländern|verwaltung|\p{L}+(stadt|kreis))$/u;

/** Whether a list goes on from one name to the next: nothing but joints, articles and words for towns between them. */
const linked = (part: Part, a: PlaceAt | undefined, b: PlaceAt | undefined): boolean =>
	a !== undefined &&
	b !== undefined &&
	!a.adjective &&
	!b.adjective &&
	b.from > a.to &&
	b.from - a.to <= 4 &&
	part.sentenceOf[a.from] === part.sentenceOf[b.from] &&
	/^(,|und|sowie|oder|\/)$/.test(part.tokens[a.to]!.norm) &&
	part.tokens.slice(a.to, b.from).every((t) => between.test(t.norm));

/** Names told in one list ("Butzbach, Rockenberg und Münzenberg"), around one of them, in the order of the text. */
export function groupOf(part: Part, places: readonly PlaceAt[], place: PlaceAt): PlaceAt[] {
	const at = places.indexOf(place);
	let from = at;
	while (linked(part, places[from - 1], places[from])) from--;
	let to = at + 1;
	while (linked(part, places[to - 1], places[to])) to++;
	if (to - from < 2) return [place];
	const list = places.slice(from, to);
	const joined = list
		.slice(1)
		.some((p, i) => /^(und|sowie|oder|\/)$/.test(part.tokens[list[i]!.to]!.norm) && p);
	return at >= 0 && joined ? list : [place];
}

/** The smallest place that holds all: one of them, their Kreis, their Land; null where they lie in several Länder. */
export function commonPlace(keys: readonly PlaceKey[]): PlaceKey | null {
	const [first] = keys;
	if (first === undefined) return null;
	for (const length of [8, 5, 2]) {
		const key = first.slice(0, length);
		if (key.length === length && keys.every((k) => k === key || (k.startsWith(key) && length < 8)))
			return key;
	}
	return first === 'DE' && keys.every((k) => k === 'DE') ? 'DE' : null;
}

/**
 * "von Lörrach bis Flensburg", "zwischen Boizenburg und Pasewalk": two ends of what is meant. Gives the keys of both
 * ends in a sentence; null where it has no such words.
 */
export function spanOf(
	part: Part,
	places: readonly PlaceAt[],
	sentence: number
): { keys: PlaceKey[]; from: number } | null {
	for (let i = 1; i < places.length; i++) {
		const [a, b] = [places[i - 1]!, places[i]!];
		if (part.sentenceOf[a.from] !== sentence || a.key === null || b.key === null || b.from - a.to !== 1)
			continue;
		const [opens, joins] = [part.tokens[a.from - 1]?.norm ?? '', part.tokens[a.to]!.norm];
		if ((opens === 'von' && joins === 'bis') || (opens === 'zwischen' && joins === 'und'))
			return { keys: [a.key, b.key], from: a.from };
	}
	return null;
}

/**
 * "zwischen Nordsee und Emsland", "vom Emsland bis zur Elbe": one end of a stretch whose other end is no place but a
 * sea, a river, mountains. Both together say no more than "here".
 */
export function endOfStretch(part: Part, places: readonly PlaceAt[], place: PlaceAt): boolean {
	const after = wordAt(part, place.to);
	if (joinsEnds.test(after) && opensStretch(part, place.from, after))
		return isLandscape(part, places, forth(part, place.to + 1));
	const joint = back(part, place.from - 1);
	const joining = wordAt(part, joint);
	if (!joinsEnds.test(joining) || !isLandscape(part, places, joint - 1)) return false;
	return opensStretch(part, joint - 1, joining);
}

const joinsEnds = /^(und|bis)$/;

/** To the left, over articles and prepositions. */
function back(part: Part, i: number): number {
	while (/^(der|die|das|dem|den|zum|zur|in|im|ins|an|am|von|vom)$/.test(wordAt(part, i))) i--;
	return i;
}

/** To the right, over articles and prepositions. */
function forth(part: Part, i: number): number {
	while (/^(der|die|das|dem|den|zum|zur|in|im|ins|an|am)$/.test(wordAt(part, i))) i++;
	return i;
}

const isLandscape = (part: Part, places: readonly PlaceAt[], i: number): boolean =>
	part.tokens[i]?.kind === 'word' &&
	part.tokens[i]!.capital &&
	!marking.test(wordAt(part, i)) &&
	!places.some((p) => p.from <= i && i < p.to);

const opensStretch = (part: Part, from: number, joint: string): boolean =>
	joint === 'und'
		? wordAt(part, back(part, from - 1)) === 'zwischen'
		: /^(von|vom)$/.test(wordAt(part, from - 1)) ||
			(/^(der|dem|den)$/.test(wordAt(part, from - 1)) && wordAt(part, from - 2) === 'von');

/** Whether all keys lie in a place. */
export const holdsAll = (place: PlaceKey | null, keys: readonly PlaceKey[]): boolean =>
	place !== null && (place === 'DE' || keys.every((k) => k.startsWith(place)));

/** The Land that all keys lie in, else the whole country. */
export const commonLand = (keys: readonly PlaceKey[]): PlaceKey => {
	const lands = new Set(keys.map((k) => landOf(k) ?? 'DE'));
	return lands.size === 1 ? [...lands][0]! : 'DE';
};
