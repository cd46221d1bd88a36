import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTokens } from './spans.ts';

/** Words after which somebody is named who counted: "sind es laut Ministerium 240", "sind es nach Angaben der Stadt 96". */
const source = /^(laut|nach|gemäß|so|zufolge)$/;
const sourceReach = 12;

/**
 * Where "sind es" stands of which the number says how many: right before it and its bound, or before a source that is named between
 * ("bundesweit sind es laut dem Innenministerium über 240"). -1 where it does not.
 */
export function soManyAre(part: Part, n: NumberMention): number {
	const segment = part.segmentOf[n.from];
	const before = beforeBound(part, n.from);
	for (let i = before; i > before - sourceReach && part.segmentOf[i] === segment; i--) {
		const word = part.tokens[i]!;
		if (word.kind === 'number') return -1;
		if (word.norm !== 'es') continue;
		const verb = part.tokens[i - 1]?.norm ?? '';
		const named = part.tokens.slice(i + 1, before + 1).some((t) => source.test(t.norm));
		return /^(sind|seien)$/.test(verb) && (i === before || named) ? i - 1 : -1;
	}
	return -1;
}

const modest =
	/^(begnügen|begnügt|bescheiden|bescheidet|zufriedengeben|zufriedenzugeben|zufrieden|abfinden|auskommen|vorliebnehmen|vorlieb)$/;

/** "muss sich mit 98 begnügen": what somebody has, and thinks little; no duty to have it. */
export const makesDo = (part: Part, n: NumberMention): boolean =>
	leadIn(part, n) === 'mit' && segmentTokens(part, part.segmentOf[n.from]).some((t) => modest.test(t.norm));

/** The token before a number and its bound ("bei gerade einmal vier", "auf rund 340"). */
export function beforeBound(part: Part, from: number): number {
	let at = from;
	for (let hops = 0; hops < 4; hops++) {
		const tag = part.tags.bounds.filter((t) => t.to === at).sort((a, b) => a.from - b.from)[0];
		if (!tag) break;
		at = tag.from;
	}
	return at - 1;
}

export const leadIn = (part: Part, n: NumberMention): string =>
	part.tokens[beforeBound(part, n.from)]?.norm ?? '';

/** Verbs that tell by a preposition how far somebody has come. */
const levels: Record<string, RegExp> = {
	bei: /^(landet|landen|lande|landete|steht|stehen|stehe|stand|liegt|liegen|liege|lag|hält|halten|halte|ist|sind|sei|seien|angelangt|angekommen)$/,
	auf: /^(kommt|kommen|komme|kam|käme|kämen|bringt|bringen|bringe|brachte|addiert|addieren|summiert|summieren)$/
};
const infinitives = /^(kommen|liegen|stehen|landen|sein|bringen)$/;
/** Scales, where a number is a mark. */
const scale = /skala|index|ranking|punkte|note/;
/** Who can stand there without being named: those that the text is about, anybody who counts, or the level itself. */
const somebody =
	/^(stand|man|wir|er|sie|stadt|gemeinde|kreis|landkreis|land|freistaat|hansestadt|bund|kommune)$/;

/**
 * "landet man bei 340", "derzeit sei man bei vier": how far somebody has come, in a clause that ends with the number or its
 * verb. What lies or stands there must be a person, a body or a level: an index, a price and a rate lie at numbers too.
 */
export function levelTold(part: Part, n: NumberMention): boolean {
	const verb = levels[leadIn(part, n)];
	if (!verb) return false;
	const segment = part.segmentOf[n.from];
	const next = part.tokens[n.to];
	// "kündigt an, auf 250 zu kommen": whoever it is stands in the clause before.
	if (next?.norm === 'zu' && infinitives.test(part.tokens[n.to + 1]?.norm ?? '')) return true;
	const ends = !next || part.segmentOf[n.to] !== segment || next.kind === 'mark' || verb.test(next.norm);
	if (!ends) return false;
	const words = segmentTokens(part, segment);
	if (words.some((t) => scale.test(t.norm))) return false;
	return words.some(
		(t, i) =>
			verb.test(t.norm) &&
			[words[i - 1], words[i + 1], words[i - 2], words[i + 2]].some((w) => w && somebody.test(w.norm))
	);
}
