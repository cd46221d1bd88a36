import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';
import type { Reading } from './reading.ts';
import type { ScopeContext } from './scope-context.ts';
import { segmentTokens, sentenceTokens } from './spans.ts';
import type { Token } from './token.ts';
import { distractor } from './veto.ts';
import { wordIs } from './word.ts';

const laender = '(?:bundes)?länder';
const others =
	/^(?:über die landesgrenzen? hinaus|jenseits der (?:eigenen )?landesgrenzen?|im übrigen bundesgebiet|im rest der republik|in (?:den )?(?:anderen|übrigen|restlichen) (?:\d+ )?(?:bundes)?ländern|außerhalb (?:des (?:eigenen )?(?:landes|freistaate?s|bundeslande?s|stadtstaate?s|nordens|südwestens|nordostens)|der (?:eigenen )?(?:landesgrenzen?|hansestadt|mark))) /;
/** With these words such phrases begin: most words need no closer look. */
const opensOthers = wordIs(/^(über|jenseits|im|in|außerhalb)$/);
const opensForAll = wordIs(/^(im|für|stellvertretend|von|allen|sämtlichen)$/);
const likeThere = /^(wie|als|vorbild|beispiel|muster|erfahrungen|erfolg|start|blick)$/;
const forAll = new RegExp(
	`^(?:im (?:auftrag|namen) (?:aller|der|sämtlicher)(?: 16| anderen| übrigen)? ${laender}|für (?:alle|sämtliche)(?: 16| anderen)? ${laender}|für (?:die )?(?:anderen?|übrigen|restlichen) ${laender}|stellvertretend für (?:alle|die)(?: anderen| übrigen)? ${laender}|von (?:allen|sämtlichen)(?: anderen)? ${laender}n (?:über|genutzt|nachge|mitge|verwendet|eingesetzt)|(?:allen|sämtlichen)(?: anderen)? ${laender}n (?:zur verfügung|bereit|offen)) ?`
);
/** The longest of these phrases in tokens, so that no sentence is joined again and again. */
const longest = 8;

const phraseAt = (tokens: readonly Token[], i: number): string =>
	tokens
		.slice(i, i + longest)
		.map((t) => t.norm)
		.join(' ') + ' ';

const isForAll = (tokens: readonly Token[], i: number): boolean =>
	opensForAll(tokens[i]!) && forAll.test(phraseAt(tokens, i));

/**
 * Authorities told of outside the heading's Land ("außerhalb nutzen 74 Behörden das Angebot", "in anderen Ländern"): they
 * count nationwide, led by that Land (guide 14). Gives the Land; null where nothing tells, or the heading has none.
 */
export function beyondHome(reading: Reading, context: ScopeContext): PlaceKey | null {
	const { part, number: n, metric } = reading;
	const home = context.title.key;
	if (metric !== 'authorities_onboarded' || reading.implied || home?.length !== 2) return null;
	const own = segmentTokens(part, part.segmentOf[n.from]);
	const found = tells(own) || (goesOnWithMore(reading, own) && tells(antecedentClause(reading)));
	return found ? home : null;

	function tells(tokens: readonly Token[]): boolean {
		return tokens.some((token, i) => isOutside(tokens, token, i));
	}

	function isOutside(tokens: readonly Token[], token: Token, i: number): boolean {
		if (likeThere.test(tokens[i - 1]?.norm ?? '')) return false;
		if (opensOthers(token) && others.test(phraseAt(tokens, i))) return true;
		if (token.norm !== 'außerhalb') return false;
		const next = tokens[i + 1];
		const named = context.places[part.name].some(
			(p) => p.key === home && part.tokens[p.from] === (next?.norm === 'von' ? tokens[i + 2] : next)
		);
		return named || (next !== undefined && next.kind === 'word' && !next.capital && !ruling.test(next.norm));
	}
}

/** "96 außerhalb des Landes greifen darauf zu, 44 weitere folgen": more of the same, where nothing leads back home. */
const goesOnWithMore = ({ part, number: n }: Reading, own: readonly Token[]): boolean =>
	/^weiteren?$/.test(part.tokens[n.to]?.norm ?? '') &&
	!own.some((t) => /^(land|freistaat|landesweit|hause|selbst)$/.test(t.norm));

const antecedentClause = ({ part, antecedent }: Reading): readonly Token[] =>
	antecedent?.part === part ? segmentTokens(part, part.segmentOf[antecedent.number.from]) : [];

/** "außerhalb der Öffnungszeiten", "außerhalb eines Büros": what it is outside of stands behind it. */
const ruling = /^(der|des|dieser|dieses|von|vom|einer|eines|ihrer|seiner|unserer|\p{L}+er)$/u;

/**
 * Services that one Land makes for all ("im Auftrag aller Länder", "von allen Ländern übernommen"). Gives that Land: the
 * one in the number's own words, else the heading's.
 */
export function madeForAll(
	reading: Reading,
	context: ScopeContext,
	local: readonly (PlaceKey | null)[]
): PlaceKey | null {
	const { part, number: n, metric } = reading;
	if (metric === 'funding_eur') return paidForAll(reading, context, local);
	if (metric !== 'services_live') return null;
	const here = saysForAll(part, n.from);
	const back = !here && local.length === 0 && outOfThose(part, n.from);
	if (!here && !back) return null;
	const sentence = part.sentenceOf[n.from]! - (back ? 1 : 0);
	const named = context.places[part.name]
		.filter((p) => part.sentenceOf[p.from] === sentence && !p.adjective && p.key?.length === 2)
		.map((p) => p.key);
	const keys = new Set(local.length > 0 ? local : named);
	if (keys.size === 0) return makerAtHome(context);
	const maker = keys.size === 1 ? [...keys][0]! : null;
	if (maker === null || maker === 'DE') return null;
	return maker.length === 2 || context.isCapital(maker) ? landOf(maker) : null;
}

/**
 * "28,4 Millionen haben die Dienste gekostet, die Hamburg stellvertretend für alle Länder entwickelt hat": money counts where what it
 * is for is used. The Land is the one in the phrase's clause, else the heading's; another that pays its own share keeps it.
 */
function paidForAll(
	{ part, number: n }: Reading,
	context: ScopeContext,
	local: readonly (PlaceKey | null)[]
): PlaceKey | null {
	const at = phraseForAll(part, n.from) ?? usedForAll(part, n.from);
	if (at === null) return null;
	const segment = part.segmentOf[at];
	// "Hannover entwickelt damit …": a capital stands for its Land.
	const named = context.places[part.name].filter(
		(p) =>
			part.segmentOf[p.from] === segment &&
			!p.adjective &&
			p.key !== null &&
			(p.key.length === 2 || context.isCapital(p.key))
	);
	const maker = named.length === 1 ? landOf(named[0]!.key!) : makerAtHome(context);
	if (maker === null || local.some((key) => key !== null && key !== maker)) return null;
	return maker;
}

/** "… über 63,8 Millionen Euro. Hannover entwickelt damit Onlinedienste für alle anderen Länder": what is done with it, a sentence on. */
function usedForAll(part: Part, at: number): number | null {
	const next = part.sentences[part.sentenceOf[at]! + 1];
	if (!next) return null;
	const tokens = part.tokens.slice(next.from, next.to);
	if (!tokens.some((t) => /^(damit|daraus|dafür|davon|hiermit)$/.test(t.norm))) return null;
	if (part.numbers.some((m) => m.money && next.from <= m.from && m.from < next.to)) return null;
	const found = tokens.findIndex((_, i) => isForAll(tokens, i));
	return found < 0 ? null : next.from + found;
}

/** The Land of a heading that names it, or its capital. */
function makerAtHome({ title, isCapital }: ScopeContext): PlaceKey | null {
	const { key } = title;
	if (key === null || key === 'DE') return null;
	return key.length === 2 || isCapital(key) ? landOf(key) : null;
}

const reused = /^(themenfeldführer|mitnutzung|nachnutzung)$/;

/**
 * "Niedersachsen hat 32 Dienste für alle Länder entwickelt. Auf 27 bringt es Hessen": the next in a ranking of makers made its own for all,
 * too. Gives that Land. "In Hessen laufen 27" tells of one who uses them.
 */
export function nextMaker(
	reading: Reading,
	context: ScopeContext,
	local: readonly PlaceAt[]
): PlaceKey | null {
	const { part, metric, head } = reading;
	const [place, second] = local;
	if (metric !== 'services_live' || head?.via !== 'before' || !place || second) return null;
	if (place.key?.length !== 2 || place.adjective) return null;
	if (/^(in|im|aus|für|bei)$/.test(part.tokens[place.from - 1]?.norm ?? '')) return null;
	const first = firstOf(reading);
	if (first === null || first.part !== part) return null;
	const made =
		madeForAll(first, context, []) !== null ||
		segmentTokens(part, part.segmentOf[first.number.from]).some((t) => reused.test(t.norm));
	return made ? place.key : null;
}

/** The reading at the head of a ranking, whose noun all others leave out. */
function firstOf(reading: Reading): Reading | null {
	let first = reading.antecedent ?? null;
	for (let hops = 0; hops < longestRanking && first?.antecedent; hops++) first = first.antecedent;
	return first;
}
const longestRanking = 20;

/** "Neun Leistungen davon", "an den restlichen acht": out of those that the sentence before tells of as made for all. */
function outOfThose(part: Part, at: number): boolean {
	const own = part.sentenceOf[at]!;
	if (own === 0) return false;
	const before = sentenceTokens(part, own - 1);
	return (
		sentenceTokens(part, own).some((t) => pointing.has(t.norm)) && before.some((_, i) => isForAll(before, i))
	);
}

const pointing = new Set('davon hiervon daraus hieraus restlichen übrigen weitere weiteren'.split(' '));
const relative = /^(der|die|das|den|dem|deren|dessen|denen|welche[rmns]?)$/;

/** ", die Bremen für alle Länder betreibt", ", mit denen …": the clause tells of a noun of the one before. */
function isRelative(part: Part, segment: number): boolean {
	const { from, to } = part.segments[segment]!;
	if (part.tokens[from]!.text !== ',') return false;
	// ", die Kosten für alle Länder trägt der Bund": no verb closes it.
	const last = part.tokens.slice(from, to).findLast((t) => t.kind === 'word');
	if (!last || last.capital) return false;
	return [from + 1, from + 2].some((i) => relative.test(part.tokens[i]?.norm ?? ''));
}

/**
 * In the number's clause, in one that goes on with it ("sollen online gehen und von allen Ländern übernommen werden"), or
 * in one that hangs on a noun of it.
 */
const saysForAll = (part: Part, at: number): boolean => phraseForAll(part, at) !== null;

function phraseForAll(part: Part, at: number): number | null {
	const sentence = sentenceTokens(part, part.sentenceOf[at]);
	const start = part.sentences[part.sentenceOf[at]!]!.from;
	const own = part.segmentOf[at]!;
	const found = sentence.findIndex((_, i) => {
		if (!isForAll(sentence, i)) return false;
		const phrase = start + i;
		const other = part.numbers.some(
			(m) => m.from > Math.min(at, phrase) && m.from < Math.max(at, phrase) && distractor(part, m) === null
		);
		if (other) return false;
		const segment = part.segmentOf[phrase]!;
		if (segment === own) return true;
		if (isRelative(part, segment)) return true;
		const opens = part.tokens[part.segments[segment]!.from]!.norm;
		return phrase > at && /^(und|sowie)$/.test(opens);
	});
	return found < 0 ? null : start + found;
}
