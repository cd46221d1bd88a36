import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import type { Part } from './part.ts';
import type { Reading } from './reading.ts';
import type { ScopeContext } from './scope-context.ts';
import { segmentTokens, sentenceTokens } from './spans.ts';
import type { Token } from './token.ts';
import { distractor } from './veto.ts';

const laender = '(?:bundes)?länder';
const others =
	/^(?:über die landesgrenzen? hinaus|jenseits der (?:eigenen )?landesgrenzen?|im übrigen bundesgebiet|im rest der republik|in (?:den )?(?:anderen|übrigen|restlichen) (?:\d+ )?(?:bundes)?ländern|außerhalb (?:des (?:eigenen )?(?:landes|freistaats|bundeslandes)|der (?:eigenen )?landesgrenzen?)) /;
const likeThere = /^(wie|als|vorbild|beispiel|muster|erfahrungen|erfolg|start|blick)$/;
const forAll = new RegExp(
	`^(?:im (?:auftrag|namen) (?:aller|der|sämtlicher)(?: 16| anderen| übrigen)? ${laender}|für (?:alle|sämtliche)(?: 16| anderen)? ${laender}|stellvertretend für (?:alle|die)(?: anderen| übrigen)? ${laender}|von (?:allen|sämtlichen)(?: anderen)? ${laender}n (?:über|genutzt|nachge|mitge|verwendet|eingesetzt)|(?:allen|sämtlichen)(?: anderen)? ${laender}n (?:zur verfügung|bereit|offen)) ?`
);
/** The longest of these phrases in tokens, so that no sentence is joined again and again. */
const longest = 8;

const phraseAt = (tokens: readonly Token[], i: number): string =>
	tokens
		.slice(i, i + longest)
		.map((t) => t.norm)
		.join(' ') + ' ';

/**
 * Authorities told of outside the heading's Land ("außerhalb nutzen 74 Behörden das Angebot", "in anderen Ländern"): they
 * count nationwide, led by that Land (guide 14). Gives the Land; null where nothing tells, or the heading has none.
 */
export function beyondHome(reading: Reading, context: ScopeContext): PlaceKey | null {
	const { part, number: n, metric } = reading;
	const home = context.title.key;
	if (metric !== 'authorities_onboarded' || reading.implied || home?.length !== 2) return null;
	const tokens = segmentTokens(part, part.segmentOf[n.from]);
	const found = tokens.some((token, i) => {
		if (likeThere.test(tokens[i - 1]?.norm ?? '')) return false;
		if (others.test(phraseAt(tokens, i))) return true;
		if (token.norm !== 'außerhalb') return false;
		const next = tokens[i + 1];
		const named = context.places[part.name].some(
			(p) => p.key === home && part.tokens[p.from] === (next?.norm === 'von' ? tokens[i + 2] : next)
		);
		return named || (next !== undefined && next.kind === 'word' && !next.capital && !ruling.test(next.norm));
	});
	return found ? home : null;
}

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
	if (metric !== 'services_live' || !saysForAll(part, n.from)) return null;
	const keys = new Set(local);
	const maker = keys.size === 0 ? context.title.key : keys.size === 1 ? [...keys][0]! : null;
	return maker !== null && maker !== 'DE' && maker.length === 2 ? landOf(maker) : null;
}

/** In the number's clause, or in one that goes on with it ("sollen online gehen und von allen Ländern übernommen werden"). */
function saysForAll(part: Part, at: number): boolean {
	const sentence = sentenceTokens(part, part.sentenceOf[at]);
	const start = part.sentences[part.sentenceOf[at]!]!.from;
	const own = part.segmentOf[at]!;
	return sentence.some((_, i) => {
		if (!forAll.test(phraseAt(sentence, i))) return false;
		const phrase = start + i;
		const other = part.numbers.some(
			(m) => m.from > Math.min(at, phrase) && m.from < Math.max(at, phrase) && distractor(part, m) === null
		);
		if (other) return false;
		const segment = part.segmentOf[phrase]!;
		if (segment === own) return true;
		const opens = part.tokens[part.segments[segment]!.from]!.norm;
		return phrase > at && /^(und|sowie)$/.test(opens);
	});
}
