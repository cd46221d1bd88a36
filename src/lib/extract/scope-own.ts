import { lastNumberBefore } from './neighbours.ts';
import type { Part } from './part.ts';
import { segmentTokens } from './spans.ts';
import type { PlaceAt } from './place.ts';
import type { Reading } from './reading.ts';
import type { ScopeContext } from './scope-context.ts';
import { distractor } from './veto.ts';

const owning = /^(in|im|für|an|bei|auf|mit|des|der|den|das|die|dem)$/;
const marker = /^(kreis|landkreis|stadt|gemeinde)$/;

/**
 * Places that stand with a number and own it: in its segment, between the number before and the number after,
 * nearest first. A builder ("aus Kiel", "entwickelt in"), a speaker ("laut"), and towns beside counted authorities
 * own nothing.
 */
export function ownPlaces(reading: Reading, context: ScopeContext): PlaceAt[] {
	const { part, number: n, metric } = reading;
	const segment = part.segmentOf[n.from];
	const places = context.places[part.name];
	if (part.tokens[n.from - 1]?.text === '(') {
		const owner = places.findLast((p) => p.to <= n.from - 1 && p.to >= n.from - 3);
		if (owner) return [owner];
	}
	const all = places.filter((p) => part.segmentOf[p.from] === segment && !p.foreign);
	const fits = all.filter((p) => {
		if (buildsOrSpeaks(part, p, segment)) return false;
		if (p.adjective) return p.key?.length === 2 && Math.abs(p.from - n.to) <= 3;
		if (metric === 'authorities_onboarded' && n.form === 'ordinal' && (p.key?.length ?? 0) > 2) return false;
		return !(metric === 'authorities_onboarded' && p.key?.length === 8 && !reading.implied);
	});
	const named = fits.filter((p) => !p.adjective && !compared(part, p));
	const from = lastNumberBefore(part, n);
	const until = nextNumber(part, n);
	const before = named.filter((p) => p.to <= n.from && p.from >= from);
	const after = named.filter((p) => p.from >= n.to && p.to <= until);
	if (/^(je|jeweils)$/.test(part.tokens[n.from - 1]?.norm ?? '') && named.length > 1) return named;
	const direct =
		reading.head &&
		after.find(
			(p) => p.from - reading.head!.to <= 1 && /^(in|im|aus)$/.test(part.tokens[p.from - 1]?.norm ?? '')
		);
	const follows =
		from > 0 && metric === 'funding_eur' && after[0] && !named.some((p) => p.to <= firstNumber(part, n));
	const owner =
		(metric === 'authorities_onboarded' ? direct : null) ??
		(follows ? after[0] : undefined) ??
		before.at(-1) ??
		after[0];
	if (owner && metric === 'services_live' && ofHomeItself(reading, context, owner)) return [];
	if (!owner) {
		const antecedent = relativeTo(part, n, places);
		if (antecedent) return [antecedent];
	}
	if (owner && isSeat(context, owner, part)) return [];
	if (!owner) return fits.filter((p) => p.adjective).slice(0, 1);
	if (metric === 'funding_eur' && !receives(part, owner, n.from) && all.length > 1) return [];
	return [owner, ...likewise(part, n.to, places)];
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

function buildsOrSpeaks(part: Part, place: PlaceAt, segment: number | undefined): boolean {
	const before = part.tokens[place.from - 1]?.norm ?? '';
	if (before === 'aus') return /dienste?n?$|lösung(en)?$/.test(part.tokens[place.from - 2]?.norm ?? '');
	if (/^(laut|unter|ministerium|minister|ministerin|senator|innensenator)$/.test(before)) return true;
	return part.tags.scope.some(
		(t) =>
			t.class === 'lead' &&
			part.segmentOf[t.from] === segment &&
			t.from - place.from <= 5 &&
			place.from - t.to <= 1
	);
}

function nextNumber(part: Part, n: Reading['number']): number {
	const next = part.numbers.find(
		(m) =>
			m.from > n.from &&
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
	if (!home || home.length === 2 || owner.key !== home.slice(0, 2)) return false;
	return segmentTokens(part, part.segmentOf[n.from]).some((t) =>
		/^(stadt|rathaus|stadtverwaltung|gemeinde|landkreis|kreis|kreisverwaltung)$/.test(t.norm)
	);
}

/** "wie der Landkreis Hof", "neben Bamberg": told for comparison, owns nothing. */
function compared(part: Part, place: PlaceAt): boolean {
	let i = place.from - 1;
	while (
		i > place.from - 4 &&
		/^(der|die|das|dem|den|stadt|landkreis|kreis)$/.test(part.tokens[i]?.norm ?? '')
	)
		i--;
	return /^(wie|neben|als|nach)$/.test(part.tokens[i]?.norm ?? '');
}

/** "der Landkreis Hof, dem 17 Millionen bewilligt wurden": the place right before the relative clause. */
function relativeTo(part: Part, n: Reading['number'], places: readonly PlaceAt[]): PlaceAt | undefined {
	let i = n.from;
	while (i > 0 && part.segmentOf[i - 1] === part.segmentOf[n.from]) i--;
	if (part.tokens[i]?.text !== ',' || !/^(dem|der|das|die|wo)$/.test(part.tokens[i + 1]?.norm ?? ''))
		return undefined;
	return places.find((p) => p.to === i && !p.adjective && p.key !== null);
}

/** "in Erfurt" in an item of Thüringen means its government, unless the town itself is meant. */
function isSeat(context: ScopeContext, owner: PlaceAt, part: Part): boolean {
	const home = context.title.key;
	if (home?.length !== 2 || owner.key?.length !== 8 || !context.isCapital(owner.key)) return false;
	if (!owner.key.startsWith(home) || !/^(in|aus)$/.test(part.tokens[owner.from - 1]?.norm ?? ''))
		return false;
	return (
		!/^(stadt|landeshauptstadt|hauptstadt)$/.test(part.tokens[owner.from - 1]?.norm ?? '') &&
		!marker.test(part.tokens[owner.from]!.norm)
	);
}

/** Where the first number of the segment stands: places may follow their numbers all along. */
function firstNumber(part: Part, n: Reading['number']): number {
	return part.numbers.find((m) => part.segmentOf[m.from] === part.segmentOf[n.from])?.from ?? n.from;
}
