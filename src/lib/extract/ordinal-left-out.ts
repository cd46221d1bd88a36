import { entryAt, headOf, type Head } from './head.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { sentenceTokens } from './spans.ts';

const ranking = /(platz|rang|ranking|rangliste|index|vergleich|tabelle|wettbewerb)/;

/**
 * The noun that an ordinal leaves out ("nimmt auch das Landratsamt Anträge entgegen – als 13. im Land", "Als 93. will X
 * hinzustoßen"): the authority named last, before it in its sentence, in its clause, or in the sentence before. A place in a ranking counts nothing.
 */
export function ordinalNoun(part: Part, n: NumberMention): Head | null {
	if (n.form !== 'ordinal' || part.tokens[n.from - 1]?.norm !== 'als') return null;
	const sentence = part.sentenceOf[n.from]!;
	// "als Erstes" is an adverb.
	if (
		/es$/.test(part.tokens[n.from]!.norm) ||
		sentenceTokens(part, sentence).some((t) => ranking.test(t.norm))
	)
		return null;
	const { from, to } = part.sentences[sentence]!;
	const clause = part.segments[part.segmentOf[n.from]!]!;
	const before = part.sentences[sentence - 1]?.from ?? from;
	// "61 Beschäftigte sollen als Erste umsteigen": people are the first.
	for (let i = from; i < n.from; i++) if (entryAt(part, i)?.value === 'people') return null;
	const at =
		lastAuthority(part, from, n.from) ??
		lastAuthority(part, n.to, Math.min(to, clause.to)) ??
		lastAuthority(part, before, from);
	const entry = at === null ? null : entryAt(part, at);
	return entry && headOf(entry, at!, 'before');
}

function lastAuthority(part: Part, from: number, to: number): number | null {
	for (let i = to - 1; i >= from; i--) if (entryAt(part, i)?.class === 'authority') return i;
	return null;
}
