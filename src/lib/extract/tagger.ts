import {
	byShape,
	pairTag,
	walk,
	type Entry,
	type Key,
	type Lexicon,
	type Node,
	type Pair,
	type Tag
} from './lexicon.ts';
import type { Token } from './token.ts';
import { ofWord } from './word.ts';

/** What one lexicon holds of a word: forms that begin with it, what its shape alone tells, pairs that it opens. */
interface Known<Name extends string> {
	lexicon: Name;
	node: Node | undefined;
	shapes: readonly Entry[];
	pairs: readonly Pair[];
}

const none: readonly Pair[] = [];
const unknown: readonly never[] = [];

/**
 * Tags tokens by several lexicons in one pass; a word without an entry of its own is tried by its ending (nouns only). What
 * the lexicons hold of a word is looked up once and kept with it: most words are in none.
 */
export function createTagger<Name extends string>(
	lexicons: Record<Name, Lexicon>,
	key: Key = 'norm'
): (tokens: readonly Token[]) => Record<Name, Tag[]> {
	const names = Object.keys(lexicons) as Name[];
	const knownOf = ofWord((word): readonly Known<Name>[] => {
		const known: Known<Name>[] = [];
		for (const lexicon of names) {
			const node = lexicons[lexicon].root.next.get(word[key]);
			const shapes = byShape(word, lexicons[lexicon], key);
			const pairs = lexicons[lexicon].pairs.get(word.norm) ?? none;
			if (node || shapes.length || pairs.length) known.push({ lexicon, node, shapes, pairs });
		}
		return known.length ? known : unknown;
	});

	return (tokens) => {
		const tags = {} as Record<Name, Tag[]>;
		for (const name of names) tags[name] = [];
		const paired: Partial<Record<Name, Tag[]>> = {};
		for (let i = 0; i < tokens.length; i++) {
			const known = knownOf(tokens[i]!);
			for (let k = 0; k < known.length; k++) {
				const { lexicon, node, shapes, pairs } = known[k]!;
				const list = tags[lexicon];
				const before = list.length;
				if (node) walk(tokens, i, node, list, key);
				if (list.length === before)
					for (const entry of shapes)
						list.push({ class: entry.class, value: entry.value, form: entry.form, from: i, to: i + 1 });
				for (const pair of pairs) {
					const tag = pairTag(tokens, i, pair);
					if (tag) (paired[lexicon] ??= []).push(tag);
				}
			}
		}
		// Stable: entries of one word stay in the order in which they were found.
		for (const name in paired) tags[name] = [...tags[name], ...paired[name]!].sort((a, b) => a.from - b.from);
		return tags;
	};
}
