import type { PlaceKey } from '#lib/schema/place.ts';
import { hasVerb } from './frame.ts';
import type { NumberMention } from './number.ts';
import { lastNumberBefore } from './neighbours.ts';
import type { Part } from './part.ts';
import { groupOf } from './place-group.ts';
import { roleOf } from './place-role.ts';
import { rowWithin } from './scope-ordinal.ts';
import { segmentTokens, wordAt } from './spans.ts';
import type { PlaceAt } from './place.ts';
import type { Reading } from './reading.ts';
import type { ScopeContext } from './scope-context.ts';
import { distractor } from './veto.ts';

const owning = /^(in|im|nach|für|an|bei|auf|mit|des|der|den|das|die|dem)$/;
const marker =
	/^(kreise?n?|landkreise?n?|stadt|städten?|gemeinden?|markt|märkten?|kommunen|amt|ämtern?|region|verbandsgemeinde|samtgemeinde|verwaltungsgemeinschaft|landeshauptstadt|hansestadt|\p{L}+kreis)$/u;
const settlement =
	/^(\p{L}*stadt|kommune|gemeinde|marktgemeinde|metropole|\p{L}*kreis|ortschaft|stadtverwaltung|kreisverwaltung)$/u;
const municipal =
	/^(städten?|kommunen|gemeinden|orten?|dörfern?|rathäusern?|nachbarn|kreiskommunen|\p{L}+gemeinden)$/u;
const definite = /^(die|der|das|dem|den)$/;
const speaking =
	/^(sagte|sagt|teilte|teilt|erklärte|berichtete|berichtet|hieß|heißt|kündigte|bestätigte|betonte|mitteilte|mitteilt|sprach|lobte|freute)$/;

/** Places that a number is told of: one, each of several, or several that share it. */
export interface Owners {
	places: PlaceAt[];
	/** The number is told of every one of them ("je 197 in Brandenburg und Sachsen"). */
	each: boolean;
}

/**
 * Places that stand with a number and own it: in its segment, between the number before and the number after,
 * nearest first. A builder ("aus Kiel", "entwickelt in"), a speaker ("laut"), and towns beside counted authorities
 * own nothing.
 */
export function ownPlaces(reading: Reading, context: ScopeContext): Owners {
	const { part, number: n, metric } = reading;
	const segment = part.segmentOf[n.from]!;
	const places = context.places[part.name];
	if (part.tokens[n.from - 1]?.text === '(') {
		const owner = places.findLast((p) => p.to <= n.from - 1 && p.to >= n.from - 3);
		if (owner) return one(owner);
	}
	const fits = (p: PlaceAt): boolean => {
		if (roleOf(reading, context, p) !== 'owner') return false;
		if (metric === 'authorities_onboarded' && p.from >= n.to && isExample(part, p)) return false;
		if (p.from >= n.to && pairedNumber(part, p)) return false;
		if (p.adjective && settles(part, p) && inside(context.title.key, p.key)) return false;
		if (p.region && !ofMunicipalities(reading, p) && inside(context.title.key, p.key)) return false;
		if (apposed(part, p) && inside(context.title.key, p.key)) return false;
		if (p.adjective) return p.key?.length === 2 && Math.abs(p.from - n.to) <= 3;
		if (metric === 'authorities_onboarded' && n.form === 'ordinal' && (p.key?.length ?? 0) > 2)
			return rowWithin(reading, p);
		if (metric !== 'authorities_onboarded' || reading.implied) return true;
		// "Mit Jessen und der Verbandsgemeinde Elbe-Heide sind vier Kommunen beigetreten": one of those counted.
		const counted = p.belowKreis && groupOf(part, places, p).length > 1;
		return p.key?.length !== 8 && !counted;
	};
	const all = places.filter((p) => part.segmentOf[p.from] === segment);
	const mine = all.filter(fits);
	const paired = mine.find((p) => !p.adjective && pairedNumber(part, p) === n);
	if (paired) return one(paired);
	const named = mine.filter((p) => !p.adjective);
	const from = lastNumberBefore(part, n);
	const until = nextNumber(part, n, reading.head?.universe ?? null);
	const before = named.filter((p) => p.to <= n.from && p.from >= from);
	const after = named.filter((p) => p.from >= n.to && p.to <= until);
	if (/^(je|jeweils)$/.test(part.tokens[n.from - 1]?.norm ?? '') && named.length > 1)
		return { places: named, each: true };
	const direct =
		reading.head &&
		after.find(
			(p) => p.from - reading.head!.to <= 1 && /^(in|im|aus)$/.test(part.tokens[p.from - 1]?.norm ?? '')
		);
	const follows = from > 0 && after[0] && !named.some((p) => p.to <= firstNumber(part, n));
	const owner =
		(metric === 'authorities_onboarded' ? direct : null) ??
		(follows ? after[0] : undefined) ??
		before.at(-1) ??
		after[0];
	if (owner) {
		if (metric === 'services_live' && ofHomeItself(reading, context, owner)) return nobody;
		const [first] = groupOf(part, places, owner);
		if (metric === 'funding_eur' && !receives(part, first!, n.from) && all.length > 1) return nobody;
		const also = likewise(part, n.to, places);
		if (also.length) return { places: [owner, ...also], each: true };
		return { places: groupOf(part, places, owner).filter(fits), each: eachOf(part, segment) };
	}
	const adjective = mine.find((p) => p.adjective);
	if (adjective) return one(adjective);
	const understood = fromAround(
		reading,
		places.filter((p) => !p.adjective && fits(p)),
		places
	);
	if (!understood) {
		const called = metric === 'funding_eur' ? undefined : calledByKind(reading, context);
		return called ? one(called) : nobody;
	}
	const group = groupOf(part, places, understood).filter(fits);
	// "ebenso wie der Landkreis Hof, dem 17 Millionen bewilligt wurden": compared, and yet told of.
	const compared = roleOf(reading, context, understood) === 'compared';
	return { places: group.length || !compared ? group : [understood], each: false };
}

/** "acht weitere, darunter Prenzlau und Templin": some of those counted, who do not say where all of them are. */
function isExample(part: Part, place: PlaceAt): boolean {
	const { from } = part.sentences[part.sentenceOf[place.from]!]!;
	for (let i = place.from - 1; i >= from; i--) {
		const token = part.tokens[i]!;
		if (/^(darunter|beispielsweise|voran)$/.test(token.norm)) return true;
		if (token.kind === 'number' || token.text === ';' || token.text === ':') return false;
		if (
			!token.capital &&
			!/^(und|sowie|auch|der|die|das|den|dem|,|in|allen|aus|am|an|im|bei)$/.test(token.norm)
		)
			return false;
	}
	return false;
}

const kinds: Record<string, RegExp> = {
	stadtstaat: /^(02|04|11)$/,
	stadtstaats: /^(02|04|11)$/,
	stadtstaates: /^(02|04|11)$/,
	hansestadt: /^(02|04)$/,
	freistaat: /^(09|14|16)$/,
	freistaats: /^(09|14|16)$/,
	hauptstadt: /^11$/
};

/**
 * "gewinnt Hamburg … die 1.655 Leistungen, mit denen der Stadtstaat anführt": in news of several places the one of that kind which was told
 * last. News of one place mean it anyway.
 */
function calledByKind({ part, number: n }: Reading, context: ScopeContext): PlaceAt | undefined {
	if (context.title.key !== null) return undefined;
	const segment = part.segmentOf[n.from]!;
	const sentence = part.sentenceOf[n.from]!;
	const near = [segment, segment + 1].filter(
		(s) => part.segments[s] && part.sentenceOf[part.segments[s]!.from] === sentence
	);
	for (const token of near.flatMap((s) => segmentTokens(part, s))) {
		const kind = kinds[token.norm];
		if (!kind) continue;
		const named = context.places[part.name].findLast(
			(p) => p.to <= n.from && !p.adjective && p.key !== null && kind.test(p.key)
		);
		return named ?? context.places.title.find((p) => !p.adjective && p.key !== null && kind.test(p.key));
	}
	return undefined;
}

const nobody: Owners = { places: [], each: false };
const one = (place: PlaceAt): Owners => ({ places: [place], each: false });

/** "beide zeigen je 288", "jede der drei": told of every one. */
function eachOf(part: Part, segment: number): boolean {
	return segmentTokens(part, segment).some((t) => /^(je|jeweils|jede|jeder|jedes)$/.test(t.norm));
}

/** The place that a segment without one means: of the clause that it hangs on, or that it goes on with. */
function fromAround(
	reading: Reading,
	places: readonly PlaceAt[],
	all: readonly PlaceAt[]
): PlaceAt | undefined {
	const { part, number: n } = reading;
	const sentence = part.sentences[part.sentenceOf[n.from]!]!;
	const segment = part.segmentOf[n.from]!;
	const { from: start, to: end } = part.segments[segment]!;
	const verb = hasVerb(part, start, end);
	if (wordAt(part, start) === ',' && /^(dem|der|das|die|wo)$/.test(wordAt(part, start + 1))) {
		const near = all.find((p) => p.to === start && !p.adjective && p.key !== null);
		return near ?? (wordAt(part, start + 1) === 'wo' ? overVerbs(part, start, all) : undefined);
	}
	const who = start > sentence.from ? whoLives(part, sentence.from, start, all) : undefined;
	if (who && places.includes(who)) return who;
	if (wordAt(part, start) === ':' && reading.metric === 'services_live') {
		const announced = announcedBy(part, sentence.from, start, places);
		if (announced) return announced;
	}
	if (start === sentence.from && part.tokens.slice(start, n.from).some((t) => t.norm === 'dort')) {
		const there = onlyPlaceOf(part, part.sentenceOf[n.from]! - 1, all);
		if (there && places.includes(there)) return there;
	}
	const main = start > sentence.from ? behindRelative(part, segment, all) : undefined;
	if (main && verbAt(part, start + 1) && places.includes(main)) return main;
	if (start > sentence.from) {
		const left = part.segments[segment - 1]!.from;
		const goesOn = /^(und|sowie|aber|doch)$/.test(wordAt(part, start)) && verbAt(part, start + 1);
		const apposed = wordAt(part, start) === ',' && verb && !hasVerb(part, left, start);
		const there = part.tokens.slice(start, end).some((t) => t.norm === 'dort');
		if (goesOn || apposed || there) {
			const subject = places.filter((p) => p.from >= left && p.to <= start);
			if (subject.length) return there ? subject.at(-1) : subject[0];
		}
	}
	if (
		!verb &&
		end < sentence.to &&
		wordAt(part, end) === ',' &&
		!/^(die|der|das|den|dem|wie|so)$/.test(wordAt(part, end + 1)) &&
		!opensRelative(part, end)
	) {
		const right = part.segments[segment + 1]!.to;
		const said = part.tokens.slice(end, right).some((t) => speaking.test(t.norm));
		if (!said) return places.find((p) => p.from >= end && p.to <= right);
	}
	return undefined;
}

/** ", für das Bremen verantwortlich zeichnet": the clause tells of a noun of the one before, and where that was made. */
const opensRelative = (part: Part, comma: number): boolean =>
	/^(an|auf|aus|bei|durch|für|hinter|in|mit|nach|von|zu|über|unter)$/.test(
		part.tokens[comma + 1]?.norm ?? ''
	) && /^(der|die|das|dem|den|deren|dessen|denen|welche[rmns]?)$/.test(part.tokens[comma + 2]?.norm ?? '');

/** "Bremerhaven, das eigene Wege geht, erhält 2,4 Millionen": the place that a relative clause parts from its verb. */
function behindRelative(part: Part, segment: number, all: readonly PlaceAt[]): PlaceAt | undefined {
	const clause = part.segments[segment - 1];
	const own = part.segments[segment]!;
	if (!clause || wordAt(part, own.from) !== ',' || wordAt(part, clause.from) !== ',') return undefined;
	if (!/^(der|die|das|wo)$/.test(wordAt(part, clause.from + 1))) return undefined;
	const first = part.sentences[part.sentenceOf[own.from]!]!.from;
	return all.find((p) => p.to === clause.from && p.from - first <= 2 && !p.adjective);
}

/** "Die nordhessische Stadt" in the news of Kassel is Kassel, and not Hessen. */
const settles = (part: Part, place: PlaceAt): boolean => settlement.test(part.tokens[place.to]?.norm ?? '');

const inside = (home: PlaceKey | null, key: PlaceKey | null): boolean =>
	home !== null && key !== null && home.length > 2 && home.startsWith(key);

/** "Die Gemeinden im Marburger Land bekommen …" in the news of Marburg: those of the Kreis, and not the town. */
const ofMunicipalities = ({ part, metric }: Reading, { from, key }: PlaceAt): boolean =>
	key?.length === 5 &&
	(metric === 'authorities_onboarded' ||
		segmentTokens(part, part.segmentOf[from]).some((t) => municipal.test(t.norm)));

/** "Die Schlossstadt im Rhein-Erft-Kreis": tells where the heading's town lies. */
function apposed(part: Part, place: PlaceAt): boolean {
	const back = /^(land|kreis|landkreis)$/.test(wordAt(part, place.from - 1)) ? 2 : 1;
	return (
		/^(in|im)$/.test(wordAt(part, place.from - back)) &&
		settlement.test(wordAt(part, place.from - (back + 1))) &&
		definite.test(wordAt(part, place.from - (back + 2)))
	);
}

/**
 * "Hamburg führt: 292 Leistungen sind online": the one place told before a colon, where nobody speaks and nothing is
 * counted before it. Of money the place before it is often where it was decided ("Grünes Licht in Detmold: 1,35
 * Millionen").
 */
function announcedBy(part: Part, from: number, to: number, places: readonly PlaceAt[]): PlaceAt | undefined {
	if (part.tokens.slice(from, to).some((t) => speaking.test(t.norm))) return undefined;
	if (part.numbers.some((m) => m.from >= from && m.to <= to)) return undefined;
	const before = places.filter((p) => p.from >= from && p.to <= to);
	return new Set(before.map((p) => p.key)).size === 1 ? before[0] : undefined;
}

/** "Wer in Hamburg wohnt, kann unter 1.702 Leistungen wählen": the first clause tells of whom, and so where. */
function whoLives(part: Part, from: number, to: number, all: readonly PlaceAt[]): PlaceAt | undefined {
	if (part.tokens[from]!.norm !== 'wer' || part.tokens[to]!.text !== ',') return undefined;
	if (!part.tokens.slice(from, to).some((t) => dwelling.test(t.norm))) return undefined;
	const named = all.filter((p) => p.from > from && p.to <= to && !p.adjective);
	return named.length === 1 ? named[0] : undefined;
}
const dwelling = /^(wohnt|lebt|hause|gemeldet|zieht|umzieht|zuhause|arbeitet|heiratet|baut|daheim)$/;

/** "hat Thüringen gemacht, wo …": the place stands before the verbs that close its clause. */
function overVerbs(part: Part, comma: number, all: readonly PlaceAt[]): PlaceAt | undefined {
	const place = all.findLast((p) => p.to <= comma && !p.adjective);
	if (!place || place.key === null || comma - place.to > 2) return undefined;
	return part.tokens.slice(place.to, comma).every((t) => t.kind === 'word' && !t.capital) ? place : undefined;
}

/** "Sachsen bietet 120 Leistungen an. Dort sollen 31 weitere folgen": the one place of the sentence before. */
function onlyPlaceOf(part: Part, sentence: number, all: readonly PlaceAt[]): PlaceAt | undefined {
	const named = all.filter((p) => part.sentenceOf[p.from] === sentence && !p.adjective);
	return new Set(named.map((p) => p.key)).size === 1 ? named[0] : undefined;
}

/** A finite verb stands right here: the clause goes on with the subject before. */
function verbAt(part: Part, at: number): boolean {
	const token = part.tokens[at];
	return token !== undefined && !token.capital && hasVerb(part, at, at + 1);
}

/** "169, ebenso das Saarland": another place with the same number. */
function likewise(part: Part, at: number, places: readonly PlaceAt[]): PlaceAt[] {
	const words = part.tokens.slice(at, at + 5).map((t) => t.norm);
	const k = words.findIndex((w) => /^(ebenso|genauso|gleichauf)$/.test(w));
	if (/^(den|einen|viele|hoch)$/.test(words[k + 1] ?? '')) return [];
	if (k < 0) return [];
	return places.filter((p) => p.from > at + k && p.from <= at + k + 3 && !p.adjective).slice(0, 1);
}

function receives(part: Part, place: PlaceAt, number: number): boolean {
	const start = part.sentences[part.sentenceOf[number]!]!.from;
	return (
		place.key?.length === 2 ||
		owning.test(part.tokens[place.from - 1]?.norm ?? '') ||
		place.from === start ||
		marker.test(part.tokens[place.from]!.norm) ||
		marker.test(part.tokens[place.from - 1]?.norm ?? '')
	);
}

/**
 * "dahinter rangieren Bayern mit 284 und Hessen mit 250": the number right behind a place is its own. Such a place owns
 * none of those before it.
 */
function pairedNumber(part: Part, place: PlaceAt): NumberMention | undefined {
	const joint = part.tokens[place.to];
	if (!joint || !/^(mit|\()$/.test(joint.norm)) return undefined;
	let at = place.to + 1;
	while (at < place.to + 4 && isBound(part, at)) at++;
	return part.numbers.find((m) => m.from === at);
}

const isBound = (part: Part, at: number): boolean =>
	part.at('bounds', at).length > 0 || part.tokens[at]?.norm === 'je';

/** Where the next count stands; "211 der 575" is one phrase, and a place behind it owns its first. */
function nextNumber(part: Part, n: Reading['number'], universe: NumberMention | null): number {
	const next = part.numbers.find(
		(m) =>
			m.from > n.from &&
			m !== universe &&
			part.segmentOf[m.from] === part.segmentOf[n.from] &&
			m.money === n.money &&
			distractor(part, m) === null
	);
	return next?.from ?? Infinity;
}

/** "liegt die Stadt in Bayern weit vorn": the Land is only where the heading's town stands. */
function ofHomeItself(reading: Reading, context: ScopeContext, owner: PlaceAt): boolean {
	const { part, number: n } = reading;
	const home = context.title.key;
	if (!home || !owner.key || owner.key === home || !home.startsWith(owner.key)) return false;
	return segmentTokens(part, part.segmentOf[n.from]).some((t) =>
		/^(stadt|rathaus|stadtverwaltung|gemeinde|landkreis|kreis|kreisverwaltung)$/.test(t.norm)
	);
}

/** Where the first number of the segment stands: places may follow their numbers all along. */
function firstNumber(part: Part, n: Reading['number']): number {
	return (
		part.numbers.find(
			(m) =>
				part.segmentOf[m.from] === part.segmentOf[n.from] &&
				m.money === n.money &&
				!/^beide/.test(part.tokens[m.from]!.norm)
		)?.from ?? n.from
	);
}
