import { hasVerb } from './frame.ts';
import type { Head } from './head.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';
import { segmentEvents, segmentNumbers, segmentTags, segmentTokens } from './spans.ts';
import type { Token } from './token.ts';

/** Words that tell how far something has come; a clause that only mentions authorities has none. */
const state =
	/^(inzwischen|mittlerweile|bereits|schon|heute|derzeit|zurzeit|aktuell|momentan|gegenwärtig|nun|nunmehr|jetzt|bislang|bisher|seit|seither|längst|erst|neu|insgesamt|damit|somit|ebenfalls|zusätzlich|vollständig|komplett|flächendeckend|marke|schwelle)$/;
/** Verbs of having and standing, by which use is told with the thing alone ("haben ein Portal", "steht im Dienst von"). */
const holds =
	/^(hat|haben|habe|besitzt|besitzen|steht|stehen|liegt|liegen|zählt|zählen|hängt|hängen|trägt|tragen|getragen|tritt|treten|gibt|führt|führen|ist|sind|seien)$/;
const every = /^(alle|allen|sämtliche|sämtlichen)$/;
const participle = /^(?!zu)(\p{L}*ge\p{L}{2,}(t|en)|\p{L}+iert|(be|er|ver|ent|zer|über|unter)\p{L}+(t|en))$/u;

/** What authorities do or suffer in a clause that is no use: "streiten", "prüfte", "lud … ein". */
export const doesElse = (part: Part, segment: number): boolean =>
	segmentEvents(part, segment).some((e) => e.class === 'other' && !saysSo(part, e.from));

/** "…, moniert der Rechnungshof", "…, berichtet die GovConnect": who says so, behind what is said. */
const saysSo = (part: Part, verb: number): boolean =>
	part.tokens[verb - 1]?.text === ',' &&
	(/^(der|die|das|ein|eine)$/.test(part.tokens[verb + 1]?.norm ?? '') ||
		part.tokens[verb + 1]?.capital === true);

/**
 * Whether a clause without a verb of use tells at all that counted authorities have something: it says how far that has
 * come ("inzwischen", "alle sechs", "als 300."), or has a verb of having and standing that rules no other one ("haben
 * ein Portal", but "haben das Portal kritisiert"). Any other verb is one of the many that are no use.
 */
export function tellsState(part: Part, n: NumberMention, from: number): boolean {
	if (n.form === 'ordinal' || every.test(part.tokens[from - 1]?.norm ?? '')) return true;
	const words = listTokens(part, part.segmentOf[n.from]!).filter((t) => t.kind === 'word');
	if (words.some((t) => state.test(t.norm))) return true;
	const has = (t: { norm: string }) => holds.test(t.norm);
	return words.some(has) && !words.some((t) => !t.capital && participle.test(t.norm) && !has(t));
}

/** A clause, and the one beside it where a list is cut in two ("Rund 550 Städte, Gemeinden und Landkreise sind …"). */
function listTokens(part: Part, segment: number): Token[] {
	const own = segmentTokens(part, segment);
	const { from, to } = part.segments[segment]!;
	if (hasVerb(part, from, to)) return own;
	const beside = (s: number) =>
		part.segments[s] && part.sentenceOf[part.segments[s].from] === part.sentenceOf[from]
			? segmentTokens(part, s)
			: [];
	return [...beside(segment - 1), ...own, ...beside(segment + 1)];
}

const datives = /(städten|kreisen|ämtern|häusern|märkten|orten|bezirken|gerichten|verbänden|ministerien)$/;
const governing =
	/^(in|bei|von|vom|aus|mit|an|zu|zwischen|neben|unter|nach|auf|innerhalb|außer|samt|seitens|gegenüber|dank|ab)$/;
const joint = /^(und|sowie|oder|,|bis|den|allen|dies(en)?)$/;

/**
 * "hat 32 Städten 4,1 Millionen Euro bewilligt", "hilft 40 Ämtern": a dative that no preposition governs is who is given or
 * helped. Nouns whose dative is spelt like their nominative ("Kommunen") tell nothing.
 */
export function isGiven(part: Part, n: NumberMention, head: Head, from: number): boolean {
	if (head.via !== 'next') return false;
	if (helpedByArticle(part, from)) return true;
	if (!datives.test(part.tokens[head.from]!.norm)) return false;
	if (/^(ministerien)$/.test(part.tokens[head.from]!.norm)) return false;
	for (
		let i = from - 1, hops = 0;
		i >= 0 && hops < 6 && part.sentenceOf[i] === part.sentenceOf[n.from];
		i--, hops++
	) {
		const { norm, kind, capital } = part.tokens[i]!;
		if (governing.test(norm) || joint.test(norm)) return false;
		if (kind === 'mark' || capital || /^(hat|haben|wird|werden|wurde|wurden)$/.test(norm)) return true;
	}
	return false;
}

/** "eine Leitstelle, die den 22 Kommunen zur Hand geht": "den" before a plural is a dative, too. */
function helpedByArticle(part: Part, from: number): boolean {
	if (part.tokens[from - 1]?.norm !== 'den') return false;
	const before = part.tokens[from - 2];
	if (!before || governing.test(before.norm) || joint.test(before.norm)) return false;
	const { to } = part.segments[part.segmentOf[from]!]!;
	return part.tokens
		.slice(from, to)
		.some((t) => /^(hilft|helfen|hilfe|hand|unterstützt|berät|beratend|greift|arme)$/.test(t.norm));
}

const place =
	/(gemeinde|kreis|kreises|stadt|amt|amtes|land|landes|region|bezirk|gemeinschaft|amtsbereich|amtsgebiet|kreisgebiet|gemeindegebiet|stadtgebiet|freistaat|metropolregion)$/;

/** "Zur Verbandsgemeinde gehören sechs Ortsgemeinden": parts of a place, not members of an association. */
export function belongsToPlace(part: Part, segment: number): boolean {
	const clause = segmentTokens(part, segment);
	// "Fünf Gemeinden gehören dem Amt an"
	const at = clause.findIndex(
		(t, i) =>
			/^(dem|der)$/.test(t.norm) &&
			/^(amt|\p{L}*kreis|\p{L}*gemeinde|verwaltungsgemeinschaft|region|bezirk)$/u.test(
				clause[i + 1]?.norm ?? ''
			)
	);
	if (at >= 0 && clause.some((t) => t.norm === 'an') && clause.some((t) => /^gehör/.test(t.norm)))
		return true;
	return clause.some((t, i) => {
		if (!/^(zu|zum|zur)$/.test(t.norm)) return false;
		const at = clause.findIndex((w, k) => k > i && k < i + 4 && w.capital);
		// "zum Kreis der Nutzer": a circle of them.
		return at > 0 && place.test(clause[at]!.norm) && clause[at + 1]?.norm !== 'der';
	});
}

const counting = /^(zählt|zählte|hat|umfasst|umfasste)$/;

/** "212 Bauämter zählt Nordrhein-Westfalen", "Sieben Bezirksämter hat die Stadt": how many a place has, and nothing else. */
export function isExtent(part: Part, n: NumberMention, head: Head, places: readonly PlaceAt[]): boolean {
	if (head.via !== 'next' || n.form === 'ordinal') return false;
	const joined = /^(und|sowie)$/.test(part.tokens[head.to]?.norm ?? '') && part.tokens[head.to + 1]?.capital;
	const verb = joined ? head.to + 2 : head.to;
	if (!counting.test(part.tokens[verb]?.norm ?? '')) return false;
	let to = verb + 1;
	while (to < part.tokens.length && to < verb + 7 && part.tokens[to]!.kind !== 'mark') to++;
	const rest = part.tokens.slice(verb + 1, to).filter((t) => t.kind === 'word');
	if (rest.length === 0 || rest.length > 4) return false;
	const named = places.some((p) => p.from > verb && p.to <= to);
	const last = rest.at(-1)!;
	return named || (last.capital && place.test(last.norm));
}

const people =
	/^((ober)?bürgermeister(n|innen)?|vertreter(n|innen)?|landrät(e|en|innen)|beschäftigten?|mitarbeiter(n|innen)?|fachleuten?|delegierten?|expert(en|innen)|verantwortlichen?|amtsleiter(n|innen)?|kämmerer(n|innen)?|teilnehmer(n|innen)?|gästen?|anliegen|anfragen?|bewerbungen?|interessenten?|ansicht|wunsch|kritik|protest|beschwerden?|klagen?)$/;
const ways = /^(rundgang|rundreise|reise|tour|streifzug|besuch|besuche|besuchen)$/;

/** "Bürgermeister aus 14 Gemeinden", "ein Rundgang durch 50 Kommunen", "zwischen 14 Ämtern": people of theirs, or the way there. */
export function comesFrom(part: Part, n: NumberMention, from: number): boolean {
	const before = part.tokens[from - 1]?.norm ?? '';
	if (before === 'zwischen') return n.upper === null;
	const noun = part.tokens[from - 2]?.norm ?? '';
	return /^(aus|von)$/.test(before) ? people.test(noun) : /^(durch|in|bei)$/.test(before) && ways.test(noun);
}

const jobs =
	/^(zusätzlichen?|neuen?|offenen?|freien?|unbesetzten?|vakanten?|halben?|vollen?|befristeten?|unbefristeten?)$/;

/** "15 zusätzliche Stellen": jobs; an office is hardly new. */
export const newJobs = (part: Part, n: NumberMention, head: Head): boolean =>
	part.tokens[head.from]!.norm === 'stellen' &&
	head.via === 'next' &&
	part.tokens.slice(n.to, head.from).some((t) => jobs.test(t.norm)) &&
	!part.tokens.slice(n.to, head.from).some((t) => /^(öffentlich|staatlich|kommunal|zuständig)/.test(t.norm));

/** Whether what authorities share ("teilen sich …") is a thing of use; tasks and costs are none. */
export const sharesThing = (part: Part, segment: number): boolean =>
	segmentTags(part, 'use', segment).some((t) => /^(object|association|channel)$/.test(t.class));

/** "teilen sich acht Kommunen 2,75 Millionen Euro": what they share is money. */
export const sharesMoney = (part: Part, segment: number): boolean =>
	segmentNumbers(part, segment).some((m) => m.money);
