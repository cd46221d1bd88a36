import { hasVerb } from './frame.ts';
import { entryAt, headOf, type Head } from './head.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTokens, sentenceTokens, wordAt } from './spans.ts';
import type { Token } from './token.ts';

const every = /^(all|sämtlich)(e|en|er)$/;
const article = /^(der|die|den|dem|das|des|einer|eines|einem|einen|ein|eine|ihrer|seiner)$/;

/** "alle 21 Kreise", "sämtliche bayerischen 71 Landkreise", "alle der 21": where the word for all of them stands; -1 where none does. */
function allBefore(part: Part, n: NumberMention): number {
	const segment = part.segmentOf[n.from];
	for (let i = n.from - 1; i >= n.from - 4 && part.segmentOf[i] === segment; i--) {
		const token = part.tokens[i]!;
		if (every.test(token.norm)) return i;
		if (token.kind !== 'word' || token.capital) return -1;
	}
	return -1;
}

/**
 * Why "alle 21 Kreise" are not 21: "nicht alle 21", "alle 21 außer Fulda", "bis auf drei alle 21", "…, nur Fulda fehlt". The number left
 * is written nowhere, so there is none.
 * @returns the words that say it
 */
export function exceptedFrom(part: Part, n: NumberMention): string | null {
	if (n.form === 'ordinal' || n.money) return null;
	const all = allBefore(part, n);
	const own = part.segmentOf[n.from]!;
	if (all < 0) return notEvery(part, n, own);
	if (wordAt(part, all - 1) === 'nicht' || wordAt(part, all - 1) === 'keineswegs')
		return `${wordAt(part, all - 1)} ${wordAt(part, all)}`;
	if (/^(anderen|übrigen|restlichen|weiteren)$/.test(wordAt(part, all + 1))) return null;
	const sentence = part.sentenceOf[n.from]!;
	const { from, to } = part.sentences[sentence]!;
	for (let segment = part.segmentOf[from]!; segment <= part.segmentOf[to - 1]!; segment++) {
		const piece = part.segments[segment]!;
		const told =
			segment === own || !hasVerb(part, piece.from, piece.to) ? without(part, piece.from, piece.to, n) : null;
		if (told) return told;
	}
	return missingIn(part, own, sentence);
}

/** "Die 21 Kreise nutzen nicht alle die E-Akte": of those counted; "nicht alle Dienste" are others. */
function notEvery(part: Part, n: NumberMention, own: number): string | null {
	const { to } = part.segments[own]!;
	for (let i = n.to; i + 1 < to; i++) {
		if (wordAt(part, i) !== 'nicht' || !/^alle$/.test(wordAt(part, i + 1))) continue;
		const next = part.tokens[i + 2];
		if (i + 2 >= to || (next && !next.capital && next.kind === 'word' && !/(e|en)$/.test(next.norm)))
			return 'nicht alle';
		if (next && article.test(next.norm)) return 'nicht alle';
	}
	return null;
}

/** The words of a clause, or of a piece without a verb, that take somebody out of all of them. */
function without(part: Part, from: number, to: number, n: NumberMention): string | null {
	for (let i = from; i < to; i++) {
		if (i >= n.from && i < n.to) continue;
		const [word, next, after] = [wordAt(part, i), wordAt(part, i + 1), wordAt(part, i + 2)];
		const told = part.tokens[i + 1];
		// "außer Fulda", "außer dem Vogelsbergkreis"; "außer für Bauanträge", "außer Kraft" takes out none of them.
		if (
			word === 'außer' &&
			told &&
			(article.test(next) ||
				/^(in|bei|im)$/.test(next) ||
				(told.capital && !/^(kraft|betrieb|frage|haus|acht|dienst)$/.test(next)))
		)
			return inclusive(part, i, to) ? null : 'außer';
		if (word === 'bis' && next === 'auf' && after !== 'weiteres') return 'bis auf';
		if (word === 'ausnahme' && /^(mit|unter)$/.test(wordAt(part, i - 1))) return 'mit Ausnahme';
		if (word === 'ausgenommen') return word;
		if (word === 'abgesehen' && next !== 'davon' && wordAt(part, i - 1) !== 'davon') return word;
		if (word === 'ohne' && told?.capital === false && /^(den|die|das)$/.test(next) && namesOne(part, i + 2))
			return 'ohne';
	}
	return null;
}

/** "Außer den 21 Kreisen nutzen auch 230 Gemeinden …": they as well. */
const inclusive = (part: Part, at: number, to: number): boolean =>
	part.tokens.slice(at, to).some((t) => t.norm === 'auch');

/** An authority or a name, and no thing that they do without ("ohne die Papierakte"). */
const namesOne = (part: Part, i: number): boolean => {
	const token = part.tokens[i];
	return (
		token !== undefined && (entryAt(part, i)?.class === 'authority' || /(kreis|stadt)$/.test(token.norm))
	);
};

const only = /^(nur|lediglich|einzig|allein|bloß|ausgerechnet)$/;
const missing = /^(fehlt|fehlen|fehle|fehlte|fehlten)$/;
/** What "nur … fehlt" may be said of that is none of those counted. */
const another =
	/^(gemeinden|kommunen|städte|funktionen|dienste|leistungen|daten|geld|personal|rechtsgrundlage|zeit|schnittstelle)$/;

/** "…, nur der Vogelsbergkreis fehlt", "– einzig Fulda macht nicht mit", and a sentence of the same right behind. */
function missingIn(part: Part, own: number, sentence: number): string | null {
	const last = part.segmentOf[part.sentences[sentence]!.to - 1]!;
	for (let segment = own + 1; segment <= last; segment++) {
		const told = leftOut(segmentTokens(part, segment));
		if (told) return told;
	}
	return leftOut(sentenceTokens(part, sentence + 1));
}

function leftOut(tokens: readonly Token[]): string | null {
	const words = tokens.filter((t) => t.kind === 'word');
	const first = words.findIndex((t) => !/^(und|aber|doch|es|noch)$/.test(t.norm));
	const opening = words.slice(Math.max(0, first), first + 3);
	const at = opening.find((t) => only.test(t.norm));
	if (!at || words.some((t) => another.test(t.norm))) return null;
	const lacks = words.find((t) => missing.test(t.norm));
	if (lacks) return `${at.norm} … ${lacks.norm}`;
	const close = words.findIndex((t) => t.norm === 'nicht');
	if (close < 0) return null;
	const rest = words.slice(close + 1);
	return rest.length <= 1 && words.length <= 8 ? `${at.norm} … nicht` : null;
}

/** "abgesehen von zwei Gemeinden", "bis auf drei Kreise", "mit Ausnahme von zwölf": those who are taken out of all. */
export function isException(part: Part, n: NumberMention): boolean {
	const before = (k: number) => wordAt(part, n.from - k);
	const taken =
		(before(1) === 'auf' && before(2) === 'bis') ||
		(before(1) === 'von' && /^(abgesehen|ausnahme)$/.test(before(2))) ||
		/^(außer|ausgenommen)$/.test(before(1));
	if (!taken) return false;
	const sentence = part.sentences[part.sentenceOf[n.from]!]!;
	return part.tokens.slice(sentence.from, sentence.to).some((t) => /^alle[nr]?$/.test(t.norm));
}

/**
 * "Nicht alle Kommunen sind dabei, 230 aber schon", "…, sondern nur 14": of those of whom it is not all, without a number of their own.
 */
export function contrasted(part: Part, n: NumberMention): Head | null {
	const { from, to } = part.segments[part.segmentOf[n.from]!]!;
	const behind = part.tokens.slice(n.to, to).map((t) => t.norm);
	const does = /^(aber |jedoch |immerhin )?(schon|doch)\b/.test(behind.join(' '));
	const rather = wordAt(part, from) === 'sondern' || wordAt(part, from + 1) === 'sondern';
	if (!does && !rather) return null;
	const start = part.sentences[part.sentenceOf[n.from]!]!.from;
	for (let i = start; i < from; i++) {
		if (wordAt(part, i) !== 'nicht' || !every.test(wordAt(part, i + 1))) continue;
		for (let k = i + 2; k < from && k < i + 5; k++) {
			const entry = entryAt(part, k);
			if (entry) return entry.class === 'none' ? null : headOf(entry, k, 'before');
		}
	}
	return null;
}
