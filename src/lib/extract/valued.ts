import { beforeBound } from './level-told.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { wordAt } from './spans.ts';

/** Verbs that give a size to what stands as their object or subject, the preposition of the size, and their particle. */
const sizing: [verb: RegExp, by: RegExp, particle: string | null][] = [
	[/^(beziffert|beziffern|bezifferte|bezifferten|beziffere|taxiert|taxieren)$/, /^(mit|auf)$/, null],
	[/^(gibt|geben|gab|gaben|gebe)$/, /^mit$/, 'an'],
	[/^(weist|weisen|wies|wiesen|weise)$/, /^mit$/, 'aus'],
	[/^(summieren|summierten|addieren|addierten|belaufen|beliefen)$/, /^auf$/, null]
];

/** What may stand right before the noun phrase: the verb, its reflexive, an article of object or subject, or nothing. */
const opens = /^(die|diese|alle|sich)$/;

/**
 * "beziffert die flächendeckend verfügbaren Leistungen mit 152": the clause gives the noun at `noun` this size. A noun in the
 * genitive or behind a preposition ("die Kosten der Leistungen", "für Onlinedienste") is not what the size is of.
 */
export function valuedAt(part: Part, n: NumberMention, noun: number): boolean {
	const by = beforeBound(part, n.from);
	const segment = part.segmentOf[n.from]!;
	const { from, to } = part.segments[segment]!;
	const rule = sizing.find(([verb, preposition, particle]) => {
		if (!preposition.test(wordAt(part, by))) return false;
		if (particle && wordAt(part, n.to) !== particle) return false;
		for (let i = from; i < to; i++) if (verb.test(wordAt(part, i))) return true;
		return false;
	});
	if (!rule) return false;
	let start = noun;
	while (
		start > from &&
		!part.tokens[start - 1]!.capital &&
		/(e|en|er|es|em|end)$/.test(wordAt(part, start - 1))
	) {
		if (opens.test(wordAt(part, start - 1)) || rule[0].test(wordAt(part, start - 1))) break;
		if (/^(der|den|dem|des|bei)$/.test(wordAt(part, start - 1))) return false;
		start--;
	}
	return start === from || opens.test(wordAt(part, start - 1)) || rule[0].test(wordAt(part, start - 1));
}
