import { segments } from './clause.ts';
import { readEvents, type Event } from './event.ts';
import type { Frame } from './frame.ts';
import type { Rules } from './rules.ts';
import type { Tag } from './lexicon.ts';
import { numbers, type NumberMention } from './number.ts';
import { sentences, type Sentence } from './sentence.ts';
import { spansOf, type Span } from './spans.ts';
import { contentSpan, plain } from './text.ts';
import { tokenize, type Token } from './token.ts';

export type LexiconName =
	| 'heads'
	| 'bounds'
	| 'measure'
	| 'coverage'
	| 'function'
	| 'stage'
	| 'veto'
	| 'money'
	| 'scope'
	| 'join'
	| 'phase'
	| 'use';

/** One part of an item, cut and tagged. All offsets count in `raw`. */
export interface Part {
	name: 'text' | 'title';
	raw: string;
	tokens: Token[];
	sentences: Sentence[];
	/** Index of its sentence, for every token. */
	sentenceOf: number[];
	/** Index of its segment (clause or its part), for every token. */
	segmentOf: number[];
	/** Where each segment begins and ends, by its number. */
	segments: Span[];
	tags: Record<LexiconName, Tag[]>;
	/** Tags that begin at a token, by lexicon. */
	at(name: LexiconName, token: number): Tag[];
	numbers: NumberMention[];
	/** What its clauses say, in order. */
	events: Event[];
	/** What many rules ask again and again, as far as it was found out: see `frameAt` and `distractor`. */
	known: { frames: (Frame | undefined)[]; distractors: Map<NumberMention, string | null> };
}

/** Cuts and tags one part of an item. A title's `Ort: ` prefix is no content. */
export function readPart(name: Part['name'], raw: string, from: number, rules: Rules): Part {
	const text = plain(raw);
	const span = name === 'text' ? contentSpan(text) : { start: from, end: text.length };
	const tokens = tokenize(text, span.start, span.end);
	const tags = rules.tags(tokens);
	const none: Tag[] = [];
	const index: Partial<Record<LexiconName, (Tag[] | undefined)[]>> = {};
	const at = (lexicon: LexiconName, token: number) =>
		(index[lexicon] ??= byToken(tags[lexicon], tokens.length))[token] ?? none;
	const cut = sentences(tokens, rules.abbreviations);
	const sentenceOf: number[] = [];
	cut.forEach((s, n) => {
		for (let i = s.from; i < s.to; i++) sentenceOf.push(n);
	});
	const segmentOf = segments(tokens, cut, at, rules.verbs);
	return {
		name,
		raw,
		tokens,
		sentences: cut,
		sentenceOf,
		segmentOf,
		segments: spansOf(segmentOf),
		tags,
		at,
		numbers: numbers(tokens, sentenceOf),
		events: readEvents(tokens, cut, segmentOf, tags.phase, rules.verbs),
		known: { frames: [], distractors: new Map() }
	};
}

function byToken(tags: readonly Tag[], length: number): (Tag[] | undefined)[] {
	const index = new Array<Tag[] | undefined>(length);
	for (const tag of tags) {
		const list = index[tag.from];
		if (list) list.push(tag);
		else index[tag.from] = [tag];
	}
	return index;
}
