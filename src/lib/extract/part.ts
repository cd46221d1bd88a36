import { segments } from './clause.ts';
import type { Rules } from './rules.ts';
import { tag, type Tag } from './lexicon.ts';
import { numbers, type NumberMention } from './number.ts';
import { sentences, type Sentence } from './sentence.ts';
import { contentSpan, plain } from './text.ts';
import { tokenize, type Token } from './token.ts';

export type LexiconName =
	'heads' | 'bounds' | 'measure' | 'coverage' | 'function' | 'stage' | 'veto' | 'money' | 'scope' | 'join';

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
	tags: Record<LexiconName, Tag[]>;
	/** Tags that begin at a token, by lexicon. */
	at(name: LexiconName, token: number): Tag[];
	numbers: NumberMention[];
}

/** Cuts and tags one part of an item. A title's `Ort: ` prefix is no content. */
export function readPart(name: Part['name'], raw: string, from: number, rules: Rules): Part {
	const text = plain(raw);
	const span = name === 'text' ? contentSpan(text) : { start: from, end: text.length };
	const tokens = tokenize(text, span.start, span.end);
	const tags = Object.fromEntries(
		Object.entries(rules.lexicons).map(([key, lexicon]) => [key, tag(tokens, lexicon)])
	) as Record<LexiconName, Tag[]>;
	const index = new Map<string, Tag[]>();
	for (const [key, list] of Object.entries(tags))
		for (const t of list) {
			const id = `${key} ${t.from}`;
			const known = index.get(id);
			if (known) known.push(t);
			else index.set(id, [t]);
		}
	const none: Tag[] = [];
	const at = (lexicon: LexiconName, token: number) => index.get(`${lexicon} ${token}`) ?? none;
	const cut = sentences(tokens, rules.abbreviations);
	const sentenceOf: number[] = [];
	cut.forEach((s, n) => sentenceOf.push(...Array<number>(s.to - s.from).fill(n)));
	return {
		name,
		raw,
		tokens,
		sentences: cut,
		sentenceOf,
		segmentOf: segments(tokens, cut, at),
		tags,
		at,
		numbers: numbers(tokens, sentenceOf)
	};
}
