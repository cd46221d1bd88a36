import type { Event } from './event.ts';
import type { Tag } from './lexicon.ts';
import type { NumberMention } from './number.ts';
import type { LexiconName, Part } from './part.ts';
import type { Token } from './token.ts';

/** Tokens `[from, to)` of a sentence or segment. */
export interface Span {
	from: number;
	to: number;
}

/** Where each sentence or segment begins and ends, by its number; they follow one another without a gap. */
export function spansOf(of: readonly number[]): Span[] {
	const spans: Span[] = [];
	for (let i = 0; i < of.length; i++) {
		const span = spans[of[i]!];
		if (span) span.to = i + 1;
		else spans[of[i]!] = { from: i, to: i + 1 };
	}
	return spans;
}

const at = (spans: readonly Span[], index: number | undefined): Span | undefined =>
	index === undefined ? undefined : spans[index];

const cut = (part: Part, span: Span | undefined): Token[] =>
	span ? part.tokens.slice(span.from, span.to) : [];

/** The tokens of a segment (a clause or its part); none where there is no such segment. */
export const segmentTokens = (part: Part, segment: number | undefined): Token[] =>
	cut(part, at(part.segments, segment));

/** The tokens of a sentence; none where there is no such sentence. */
export const sentenceTokens = (part: Part, sentence: number | undefined): Token[] =>
	cut(part, at(part.sentences, sentence));

/** The first of a list sorted by `from` that does not begin before the token. */
function firstFrom(list: readonly { from: number }[], token: number): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (list[middle]!.from < token) low = middle + 1;
		else high = middle;
	}
	return low;
}

function within<T extends { from: number }>(list: readonly T[], span: Span | undefined): T[] {
	if (!span) return [];
	return list.slice(firstFrom(list, span.from), firstFrom(list, span.to));
}

/** Numbers that begin in a segment, in order. */
export const segmentNumbers = (part: Part, segment: number | undefined): NumberMention[] =>
	within(part.numbers, at(part.segments, segment));

/** Numbers that begin in a sentence, in order. */
export const sentenceNumbers = (part: Part, sentence: number | undefined): NumberMention[] =>
	within(part.numbers, at(part.sentences, sentence));

/** Entries of a lexicon that begin in a segment, in order. */
export const segmentTags = (part: Part, lexicon: LexiconName, segment: number | undefined): Tag[] =>
	within(part.tags[lexicon], at(part.segments, segment));

/** Entries of a lexicon that begin in a sentence, in order. */
export const sentenceTags = (part: Part, lexicon: LexiconName, sentence: number | undefined): Tag[] =>
	within(part.tags[lexicon], at(part.sentences, sentence));

/** What a segment's clause says, in order. */
export const segmentEvents = (part: Part, segment: number | undefined): Event[] =>
	within(part.events, at(part.segments, segment));

/** "wollen ihm 2025 folgen", "sollen beitreten": that somebody comes to others, where another word tells the stage. */
export const joinsIn = (part: Part, segment: number): Event | undefined =>
	segmentEvents(part, segment).find((e) => /^(follow|join|promise|gain)$/.test(e.class));

/** The word at a token, lower case; empty beyond both ends. */
export const wordAt = (part: Part, i: number): string => part.tokens[i]?.norm ?? '';
