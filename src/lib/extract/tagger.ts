import {
	byShape,
	entriesAt,
	found,
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

/** What one lexicon holds of a word: itself, forms that begin with it, what its shape alone tells, pairs that it opens. */
interface Known {
	/** Which one, by its place among all. */
	lexicon: number;
	own: readonly Entry[];
	/** Null where no form goes on behind the word. */
	longer: Node | null;
	shapes: readonly Entry[];
	pairs: readonly Pair[];
}

const none: readonly never[] = [];

/**
 * Tags tokens by several lexicons in one pass; a word without an entry of its own is tried by its ending (nouns only). What
 * the lexicons hold of a word is looked up once and kept with it: most words are in none.
 */
export function createTagger<Name extends string>(
	lexicons: Record<Name, Lexicon>,
	key: Key = 'norm'
): (tokens: readonly Token[]) => Record<Name, Tag[]> {
	const names = Object.keys(lexicons) as Name[];
	const knownOf = ofWord((word): readonly Known[] => {
		const known: Known[] = [];
		names.forEach((name, lexicon) => {
			const node = lexicons[name].root.next.get(word[key]);
			const shapes = byShape(word, lexicons[name], key);
			const pairs = lexicons[name].pairs.get(word.norm) ?? none;
			if (!node && !shapes.length && !pairs.length) return;
			const own = node ? entriesAt(node, word.capital) : none;
			const longer = node && node.next.size > 0 ? node : null;
			known.push({ lexicon, own, longer, shapes, pairs });
		});
		return known.length ? known : none;
	});

	return (tokens) => {
		const lists = names.map((): Tag[] => []);
		const paired: (Tag[] | undefined)[] = [];
		for (let i = 0; i < tokens.length; i++) {
			const known = knownOf(tokens[i]!);
			for (let k = 0; k < known.length; k++) {
				const { lexicon, own, longer, shapes, pairs } = known[k]!;
				const list = lists[lexicon]!;
				const before = list.length;
				for (let e = 0; e < own.length; e++) list.push(found(own[e]!, i, i + 1));
				if (longer) walk(tokens, i, longer, list, before, key);
				if (list.length === before)
					for (let s = 0; s < shapes.length; s++) list.push(found(shapes[s]!, i, i + 1));
				for (let p = 0; p < pairs.length; p++) {
					const tag = pairTag(tokens, i, pairs[p]!);
					if (tag) (paired[lexicon] ??= []).push(tag);
				}
			}
		}
		const tags = {} as Record<Name, Tag[]>;
		names.forEach((name, n) => {
			const more = paired[n];
			// Stable: entries of one word stay in the order in which they were found.
			tags[name] = more ? [...lists[n]!, ...more].sort((a, b) => a.from - b.from) : lists[n]!;
		});
		return tags;
	};
}
