import { frameAt, type Frame } from './frame.ts';
import type { Tag } from './lexicon.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentNumbers, segmentTags, segmentTokens, sentenceNumbers } from './spans.ts';

/** An amount of money and what stands around it. */
export interface Amount {
	part: Part;
	n: NumberMention;
	segment: number;
	sentence: number;
	frame: Frame;
	/** Lower-case words of its segment. */
	words: string[];
	/** Entries of the money lexicon in its segment. */
	tags: Tag[];
	/** The relative clause that describes it ("die 41 Millionen, die … vorgesehen sind"); null where there is none. */
	described: number | null;
}

const relative = /^(die|der|das|dem|den|deren|dessen|denen)$/;

/** Looks around an amount once; all rules of money read from this. */
export function amountAt(part: Part, n: NumberMention): Amount {
	const segment = part.segmentOf[n.from]!;
	return {
		part,
		n,
		segment,
		sentence: part.sentenceOf[n.from]!,
		frame: frameAt(part, n.from),
		words: segmentTokens(part, segment).map((t) => t.norm),
		tags: segmentTags(part, 'money', segment),
		described: described(part, n)
	};
}

/**
 * A comma and a relative pronoun right behind the amount, or behind the noun that follows it. A relative clause closes with its
 * verb; ", den Rest teilen sich Schulen und Kliniken" closes with a noun, and "den" is an article.
 */
function described(part: Part, n: NumberMention): number | null {
	const segment = part.segmentOf[n.from]!;
	for (let i = n.to; i < n.to + 3; i++) {
		const token = part.tokens[i];
		if (token?.text !== ',') continue;
		const pronoun = part.tokens.slice(i + 1, i + 3).some((t) => relative.test(t.norm));
		const next = part.segmentOf[i + 1];
		if (!pronoun || next === undefined || next === segment) return null;
		const last = segmentTokens(part, next).findLast((t) => t.kind !== 'mark');
		return last?.kind === 'word' && !last.capital ? next : null;
	}
	return null;
}

/** An amount, its currency perhaps left out ("1,4 Milliarden sind gebunden"). */
export const isAmount = (m: NumberMention): boolean => m.money || (m.scale !== null && m.value >= 1e6);

/** The amounts of a sentence, in order. */
export const amountsIn = (part: Part, sentence: number): NumberMention[] =>
	sentenceNumbers(part, sentence).filter(isAmount);

/** The amounts of a segment, in order. */
export const amountsBeside = (part: Part, segment: number): NumberMention[] =>
	segmentNumbers(part, segment).filter(isAmount);

/** Whether a word marks this amount and no other of its segment: the nearest, where several stand there. */
export function marks(a: Amount, tag: Tag): boolean {
	const others = amountsBeside(a.part, a.segment).filter((m) => m !== a.n);
	const distance = (m: NumberMention) => (m.from >= tag.to ? m.from - tag.to : tag.from - m.to + 1);
	return others.every((m) => distance(a.n) <= distance(m));
}

/** Whether one of the segment's words is like this. */
export const says = (a: Amount, pattern: RegExp): boolean => a.words.some((w) => pattern.test(w));
