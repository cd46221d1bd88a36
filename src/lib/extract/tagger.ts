import { byShape, pairTags, walk, type Entry, type Lexicon, type Node, type Tag } from './lexicon.ts';
import type { Token } from './token.ts';

/** What one lexicon holds of a word: forms that begin with it, and what its shape alone tells. */
interface Known<Name extends string> {
	lexicon: Name;
	node: Node | undefined;
	shapes: readonly Entry[];
}

/** So many words are kept ready; news repeat theirs. */
const mostWords = 50_000;

/**
 * Tags tokens by several lexicons in one pass, as `tag` does by one. What the lexicons hold of a word is looked up
 * once and kept: most words are in none.
 */
export function createTagger<Name extends string>(
	lexicons: Record<Name, Lexicon>
): (tokens: readonly Token[]) => Record<Name, Tag[]> {
	const names = Object.keys(lexicons) as Name[];
	const words = new Map<string, readonly Known<Name>[]>();

	function knownOf(token: Token): readonly Known<Name>[] {
		const kept = words.get(token.text);
		if (kept) return kept;
		const known: Known<Name>[] = [];
		for (const lexicon of names) {
			const node = lexicons[lexicon].root.next.get(token.norm);
			const shapes = byShape(token, lexicons[lexicon]);
			if (node || shapes.length) known.push({ lexicon, node, shapes });
		}
		if (words.size >= mostWords) words.clear();
		words.set(token.text, known);
		return known;
	}

	return (tokens) => {
		const tags = Object.fromEntries(names.map((name) => [name, [] as Tag[]])) as Record<Name, Tag[]>;
		for (let i = 0; i < tokens.length; i++) {
			for (const { lexicon, node, shapes } of knownOf(tokens[i]!)) {
				const list = tags[lexicon];
				const before = list.length;
				if (node) walk(tokens, i, node, list);
				if (list.length > before) continue;
				for (const entry of shapes)
					list.push({ class: entry.class, value: entry.value, form: entry.form, from: i, to: i + 1 });
			}
		}
		for (const name of names) {
			if (!lexicons[name].pairs.size) continue;
			const pairs = pairTags(tokens, lexicons[name]);
			// Stable: entries of one word stay in the order in which they were found.
			if (pairs.length) tags[name] = [...tags[name], ...pairs].sort((a, b) => a.from - b.from);
		}
		return tags;
	};
}
