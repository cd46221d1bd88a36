import type { FigureFlag } from '#lib/schema/figure.ts';
import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import { tellsOfKreis } from './home-level.ts';
import type { Part } from './part.ts';
import { commonPlace, groupOf } from './place-group.ts';
import { roleOf } from './place-role.ts';
import { segmentEvents, segmentTokens, sentenceTokens } from './spans.ts';
import type { Reading } from './reading.ts';
import { sharedBefore } from './scope-money.ts';
import { offeredByMunicipalities, toldOfProvider } from './scope-provider.ts';
import { rowWithinHome } from './scope-ordinal.ts';
import { sentenceWords, type ScopeContext } from './scope-context.ts';

export interface Home {
	scope: PlaceKey;
	note: string;
	flags: FigureFlag[];
}

const landWide = /^(landesweit\w*|im land|im freistaat|das land|der freistaat|im ganzen land)$|weit$/i;
/** More authorities than any Kreis holds. */
const mostInKreis = 120;
const provider = /^(anstalt|zweckverband|datenzentrale|it-verbund|dachverband)$/;

/** Where a figure counts whose own words name no place: the heading's, or what lies around it. */
export function homeScope(reading: Reading, context: ScopeContext, home: PlaceKey): Home {
	const { part, number: n, metric } = reading;
	const sentence = part.sentenceOf[n.from]!;
	const segment = part.segmentOf[n.from]!;
	const land = landOf(home) ?? home;
	const said = sentenceWords(part, sentence);
	const of = (scope: PlaceKey, note: string): Home => ({
		scope,
		note,
		flags: context.title.belowKreis && scope === home ? ['below_kreis'] : []
	});
	if (home.length === 2) return of(home, 'heading');
	if (metric !== 'authorities_onboarded' && home.length === 8 && !home.endsWith('000'))
		if (tellsOfKreis(part, sentence)) return of(home.slice(0, 5), 'told of the Kreis around');
	const ofKreis =
		/\b(des|im|der|vom|unser) (kreises|landkreises|kreis|landkreis)\b|\bkreisweit|\bkreisangehörige/.test(
			said
		);
	const landOwn = part.tags.scope.some(
		(t) => t.class === 'land' && /weit$/i.test(t.form) && part.segmentOf[t.from] === segment
	);
	if (metric === 'authorities_onboarded' && !reading.implied) {
		if (n.form === 'ordinal')
			return !home.endsWith('000') && (rowWithinHome(reading) || goesOnFromHome(reading, home))
				? of(home.slice(0, 5), 'one of all in the Kreis')
				: of(land, 'one of all in the Land');
		if (ownOffices(reading, home)) return of(home, 'offices of the town itself');
		if (landOwn || reading.value > mostInKreis) return of(land, 'authorities of the Land');
		if (home.length === 8) return of(ofKreis ? home.slice(0, 5) : land, 'authorities around the place');
		if (outside(reading, context, home)) return of(land, 'authorities of the Land');
		return of(home, 'heading');
	}
	if (
		/^(die|der) stadt$/.test(
			part.tokens
				.slice(Math.max(0, n.from - 2), n.from)
				.map((t) => t.norm)
				.join(' ')
		)
	)
		return of(home, 'the town itself');
	const wide = part.tags.scope.find(
		(t) =>
			t.class === 'land' &&
			landWide.test(t.form) &&
			(part.segmentOf[t.from] === segment || (/weit/i.test(t.form) && part.sentenceOf[t.from] === sentence))
	);
	if (metric === 'services_live') {
		if (home.length === 8 && (toldOfMunicipalities(part, sentence) || forMunicipalities(part, segment)))
			return of(land, 'told of its municipalities');
		if (wide) return of(land, `Land: ${wide.form}`);
		if (home.length === 8 && ofKreis) return of(home.slice(0, 5), 'told of the Kreis');
		const body = sentenceTokens(part, sentence).some((t) => provider.test(t.norm));
		if (body && home.length === 8) return of(land, 'a provider for the Land');
		if (offeredByMunicipalities(reading, context.places[part.name], home))
			return of(land, 'told of its municipalities');
		if (toldOfProvider(reading, context, home)) return of(land, 'a provider for the Land');
	} else {
		const grants = part.numbers.some(
			(m) =>
				m.value >= 10 &&
				part.sentenceOf[m.from] === sentence &&
				/(bescheide?n?|rathäuser|kommunen|gemeinden|städte)$/.test(part.tokens[m.to]?.norm ?? '')
		);
		if (grants && home.length > 2) return of(land, 'grants all over the Land');
		if (toldOfProvider(reading, context, home)) return of(land, 'a provider for the Land');
		const around =
			bothOf(reading, context) ?? container(reading, context, home) ?? sharedBefore(reading, context);
		if (around) return of(around, 'several places');
		const joins = reading.stageCue !== null && /^beteiligt/.test(reading.stageCue.form);
		if (wide && (volume(reading) || joins || /weit$/i.test(wide.form))) return of(land, `Land: ${wide.form}`);
	}
	const money = metric === 'funding_eur';
	if (context.isCapital(home) && (context.speaksOfLand || money) && !context.speaksOfCity)
		return of(land, 'dateline of a Land capital');
	return of(home, 'heading');
}

/** "in mindestens einer Kommune": such a count is a Land's, never a town's. */
export function toldOfMunicipalities(part: Part, sentence: number): boolean {
	return part.tags.coverage.some(
		(t) => t.class === 'some' && /einer/.test(t.form) && part.sentenceOf[t.from] === sentence
	);
}

/** "der Freistaat stellt seinen Kommunen … bereit": what a Land offers its towns is the Land's. */
function forMunicipalities(part: Part, segment: number): boolean {
	const words = [segment, segment + 1].flatMap((s) => segmentTokens(part, s)).map((t) => t.norm);
	return words.some(
		(word, i) =>
			/^(kommunen|rathäusern|gemeinden|städten|kommunalverwaltungen)$/.test(word) &&
			/^(den|seinen|ihren|allen|\p{L}+ischen)$/u.test(words[i - 1] ?? '') &&
			!/^(in|mit|bei|aus|von|unter|neben)$/.test(words[i - 2] ?? '')
	);
}

/** A whole programme or budget, not one place's grant out of it. */
export function volume(reading: Reading): boolean {
	const { part, number: n } = reading;
	const segment = part.segmentOf[n.from];
	const programme = part.tags.money.some(
		(t) => t.class === 'programme' && part.segmentOf[t.from] === segment
	);
	const total = part.tags.measure.some((t) => t.class === 'total' && part.segmentOf[t.from] === segment);
	return programme || total || reading.stage === 'announced';
}

/** Where an Amt is a union of municipalities. */
const withAmtsordnung = /^(01|12|13)$/;
const joinedInto = /^(join|follow|gain|promise)$/;

/**
 * "13 Ämter der Stadt Gera arbeiten mit der E-Akte", "26 Ämter sollen umgestellt sein": offices of the town's own administration, which
 * count in it. In Schleswig-Holstein, Brandenburg and Mecklenburg-Vorpommern they may be unions of municipalities.
 */
function ownOffices({ part, number: n, head }: Reading, home: PlaceKey): boolean {
	if (home.length !== 8 || head === null) return false;
	const noun = part.tokens[head.from]!.norm;
	const own = segmentTokens(part, part.segmentOf[n.from]);
	if (own.some((t) => /weit$|^(landkreis|kreises|land|landes)/.test(t.norm))) return false;
	const between = part.tokens.slice(n.to, head.from);
	const ofTown =
		between.some((t) => /^städtische[nr]?$/.test(t.norm)) ||
		(/^(der|einer|ihrer)$/.test(part.tokens[head.to]?.norm ?? '') &&
			/^(\p{L}*stadt|stadtverwaltung|gemeindeverwaltung)$/u.test(part.tokens[head.to + 1]?.norm ?? ''));
	if (ofTown) return /^(ämtern?|dienststellen|\p{L}*ämtern?|behörden|\p{L}*betriebe)$/u.test(noun);
	return (
		/^ämtern?$/.test(noun) &&
		home.endsWith('000') &&
		!withAmtsordnung.test(landOf(home) ?? '') &&
		!segmentEvents(part, part.segmentOf[n.from]!).some((e) => joinedInto.test(e.class))
	);
}

const municipal = /^(kommunen|gemeinden|städten?|orten?|rathäuser|rathäusern|verwaltungen|ämtern?)$/;

/** "Zehn Kommunen haben es. Als elfte schließt sich Michendorf an": the row is the one counted before, in the news of a Kreis. */
function goesOnFromHome({ part, number: n }: Reading, home: PlaceKey): boolean {
	return (
		home.length === 5 &&
		part.numbers.some(
			(m) =>
				m.to <= n.from &&
				!m.money &&
				m.form !== 'ordinal' &&
				m.value === n.value - 1 &&
				municipal.test(part.tokens[m.to]?.norm ?? '')
		)
	);
}

/**
 * A town named beside the number lies outside the heading's Kreis. The end of a stretch ("zwischen Kaiserstuhl und Elztal") and the seat of
 * who runs it ("das die kdvz in Frechen betreibt") say nothing of those counted.
 */
function outside(reading: Reading, context: ScopeContext, home: PlaceKey): boolean {
	const { part, number: n } = reading;
	return context.places[part.name].some(
		(p) =>
			part.sentenceOf[p.from] === part.sentenceOf[n.from] &&
			p.key?.length === 8 &&
			!p.adjective &&
			!p.key.startsWith(home) &&
			!/^(stretch|seat|builder|source|government|speaker)$/.test(roleOf(reading, context, p)) &&
			!(inRelative(part, p.from) && part.tokens[p.from - 1]?.norm === 'in')
	);
}

function inRelative(part: Part, at: number): boolean {
	const { from } = part.segments[part.segmentOf[at]!]!;
	return (
		part.tokens[from]?.text === ',' &&
		/^(der|die|das|den|dem|deren|dessen)$/.test(part.tokens[from + 1]?.norm ?? '')
	);
}

/** "den beiden Städten": the two that the text named together before. */
function bothOf(reading: Reading, context: ScopeContext): PlaceKey | null {
	const { part, number: n } = reading;
	const words = segmentTokens(part, part.segmentOf[n.from]).map((t) => t.norm);
	const both = words.some(
		(w, i) =>
			/^beiden?r?$/.test(w) &&
			/^(städten?|kommunen|gemeinden|kreisen?|landkreisen?|orten?)$/.test(words[i + 1] ?? '')
	);
	if (!both) return null;
	const places = context.places[part.name].filter((p) => p.to <= n.from);
	const pair = places.map((p) => groupOf(part, places, p)).findLast((group) => group.length === 2);
	const keys = pair?.map((p) => p.key);
	return keys && keys[0] && keys[1] ? commonPlace([keys[0], keys[1]]) : null;
}

/** Several places share one amount: their Kreis if all lie in it, else the Land (guide 29). */
function container(reading: Reading, context: ScopeContext, home: PlaceKey): PlaceKey | null {
	const { part, number: n } = reading;
	const sentence = part.sentenceOf[n.from];
	if (part.numbers.some((m) => m !== n && m.money && part.sentenceOf[m.from] === sentence)) return null;
	const keys = context.places[part.name]
		.filter((p) => part.sentenceOf[p.from] === sentence && !p.adjective && p.key !== null && p.key.length > 2)
		.filter((p) => !/^(government|seat|speaker|builder)$/.test(roleOf(reading, context, p)))
		.map((p) => p.key!);
	const all = new Set([...keys, home]);
	if (new Set(keys).size < 2 || all.size < 2) return null;
	const land = landOf(home)!;
	if (![...all].every((k) => k.startsWith(land))) return null;
	const kreis = home.slice(0, 5);
	return [...all].every((k) => k.startsWith(kreis)) ? kreis : land;
}
