import type { Part } from './part.ts';

/** Adverbs that stand before a participle or "-bar" word and say how, where or since when it is so. */
const adverb =
	/^(online|offline|digital|elektronisch|virtuell|mobil|papierlos|barrierefrei|landesweit|bundesweit|flächendeckend|überall|vor|rein|voll|vollends|vollständig|vollumfänglich|komplett|gänzlich|ganz|durchgängig|durchgehend|medienbruchfrei|ausschließlich|überwiegend|weitgehend|teilweise|rechtssicher|direkt|sofort|jederzeit|bequem|zentral|gemeinsam|selbst|neu|frisch|bereits|schon|heute|derzeit|aktuell|momentan|zurzeit|inzwischen|mittlerweile|bislang|bisher|jüngst|kürzlich|zuletzt|auch|dort|hier|ebenfalls|besonders|häufig|oft|viel|stark|am|meist|meisten|wirklich|tatsächlich)$/;
const preposition =
	/^(im|in|über|per|via|auf|für|von|vom|durch|mit|nach|zum|zur|am|an|unter|ohne|bei|beim|seit)$/;
/** Participles and words in "-bar", "-fähig", inflected; the ones that a phrase can hang on. */
const participle =
	/^(\p{Ll}*(bar|fähig|pflichtig|nd|zugänglich|erhältlich|möglich|iert)|\p{Ll}*ge\p{Ll}+(t|en)|\p{Ll}*(be|er|ver|ent|über|unter|zer)\p{Ll}{2,}(t|en))(e|en|er|es|em)$/u;
const adjective = /^\p{Ll}+(e|en|er|es|em)$/u;
const longest = 8;

/**
 * "44 online nutzbaren Diensten", "92 im Internet abrufbare Anträge", "die 30 vom Land entwickelten Verfahren": where the noun begins
 * behind an attribute that has adverbs or a phrase of its own; null where none stands there. A phrase needs its noun and a
 * participle behind it, so that "15 in den neuen Rathäusern" is none, a comma or another number ends it, and "acht aus Bayern" leaves
 * its own noun out.
 */
export function afterAttribute(part: Part, from: number): number | null {
	const sentence = part.sentenceOf[from];
	let i = from;
	while (adverb.test(part.tokens[i]?.norm ?? '') && !part.tokens[i]!.capital) i++;
	let phrase = false;
	if (preposition.test(part.tokens[i]?.norm ?? '')) {
		phrase = true;
		let noun = -1;
		for (i++; i < from + longest; i++) {
			const token = part.tokens[i];
			if (!token || token.kind !== 'word') return null;
			if (token.capital) noun = i;
			else if (noun >= 0) break;
			else if (!adjective.test(token.norm) && !/^(das|des)$/.test(token.norm)) return null;
		}
		while (adverb.test(part.tokens[i]?.norm ?? '') && !part.tokens[i]!.capital) i++;
	}
	if (!phrase && i === from) return null;
	let hung = false;
	for (; i < from + longest; i++) {
		const token = part.tokens[i];
		if (!token || token.kind !== 'word' || part.sentenceOf[i] !== sentence) return null;
		if (token.capital) return hung ? i : null;
		if (!adjective.test(token.norm) || part.at('function', i).some((t) => t.class === 'verb')) return null;
		if (!hung && !participle.test(token.norm)) return null;
		hung = true;
	}
	return null;
}
