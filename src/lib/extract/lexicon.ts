import type { Token } from './token.ts';

/** One row of `lexicon/*.csv`: forms separated by `|`, their class, and a value that the class gives meaning to. */
export interface LexiconRow {
	forms: string;
	class: string;
	value: string;
}

/** An entry found at tokens `[from, to)`. */
export interface Tag {
	class: string;
	value: string;
	form: string;
	from: number;
	to: number;
}

interface Entry {
	class: string;
	value: string;
	form: string;
	/** Written with a capital in the lexicon: only a noun, never the verb of the same letters. */
	capital: boolean;
}
interface Node {
	next: Map<string, Node>;
	entries: Entry[];
}

/** Forms of a lexicon as a trie over tokens, and its word endings (`-behörde`). Compiled once. */
export interface Lexicon {
	root: Node;
	endings: Map<string, Entry[]>;
	longest: number;
	/** Word beginnings (`digital*`). */
	beginnings: { start: string; entry: Entry }[];
	/** Two words of one clause in either order (`arbeitet … an`), by each of them. */
	pairs: Map<string, { other: string; entry: Entry }[]>;
}

const words = (form: string) => form.match(/[\p{L}\d@_-]+(?:[-.'&][\p{L}\d_]+)*|[^\s\p{L}\d]/gu) ?? [];

/** Compiles rows. A form may stand in several classes; all of them are found. */
export function compileLexicon(rows: readonly LexiconRow[]): Lexicon {
	const lexicon: Lexicon = {
		root: { next: new Map(), entries: [] },
		endings: new Map(),
		longest: 0,
		beginnings: [],
		pairs: new Map()
	};
	for (const row of rows) {
		for (const form of row.forms.split('|')) {
			if (!form) continue;
			const entry = { class: row.class, value: row.value, form, capital: /^\p{Lu}/u.test(form) };
			if (form.startsWith('-') && form.length > 1) {
				const ending = form.slice(1).toLowerCase();
				lexicon.endings.set(ending, [...(lexicon.endings.get(ending) ?? []), entry]);
				lexicon.longest = Math.max(lexicon.longest, ending.length);
				continue;
			}
			if (form.endsWith('*')) {
				lexicon.beginnings.push({ start: form.slice(0, -1).toLowerCase(), entry });
				continue;
			}
			const pair = form.toLowerCase().split(' … ');
			if (pair[0] !== undefined && pair[1] !== undefined) {
				lexicon.pairs.set(pair[0], [...(lexicon.pairs.get(pair[0]) ?? []), { other: pair[1], entry }]);
				continue;
			}
			let node = lexicon.root;
			for (const word of words(form.toLowerCase())) {
				const next = node.next.get(word) ?? { next: new Map(), entries: [] };
				node.next.set(word, next);
				node = next;
			}
			node.entries.push(entry);
		}
	}
	return lexicon;
}

/**
 * Finds entries: at each token the longest form wins, of each class; a word without an own entry is tried by its
 * ending (nouns only). One pass, no backtracking.
 */
export function tag(tokens: readonly Token[], lexicon: Lexicon): Tag[] {
	const tags: Tag[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const best = new Map<string, Tag>();
		let node: Node | undefined = lexicon.root;
		for (let j = i; j < tokens.length && node; j++) {
			node = node.next.get(tokens[j]!.norm);
			if (!node) break;
			for (const entry of node.entries) {
				if (entry.capital && !tokens[i]!.capital) continue;
				best.set(`${entry.class} ${entry.value}`, {
					class: entry.class,
					value: entry.value,
					form: entry.form,
					from: i,
					to: j + 1
				});
			}
		}
		if (best.size === 0)
			for (const entry of byEnding(tokens[i]!, lexicon))
				best.set(entry.class, { ...entry, from: i, to: i + 1 });
		tags.push(...best.values());
	}
	if (lexicon.pairs.size) tags.push(...pairTags(tokens, lexicon));
	return tags;
}

const pairReach = 14;

/** Both words of a pair within one sentence's reach; the tag stands at the first word of the entry. */
function pairTags(tokens: readonly Token[], lexicon: Lexicon): Tag[] {
	const tags: Tag[] = [];
	for (let i = 0; i < tokens.length; i++) {
		for (const { other, entry } of lexicon.pairs.get(tokens[i]!.norm) ?? []) {
			if (seek(tokens, i, 1, other) || seek(tokens, i, -1, other))
				tags.push({ class: entry.class, value: entry.value, form: entry.form, from: i, to: i + 1 });
		}
	}
	return tags;
}

function seek(tokens: readonly Token[], from: number, step: 1 | -1, word: string): boolean {
	for (let i = from + step, n = 0; n < pairReach && tokens[i]; i += step, n++) {
		if (/^[.!?;:()]$/.test(tokens[i]!.text)) return false;
		if (tokens[i]!.norm === word) return true;
	}
	return false;
}

function byEnding(token: Token, lexicon: Lexicon): { class: string; value: string; form: string }[] {
	if (token.kind !== 'word' || !(token.capital || token.text.includes('-') || /^\d/.test(token.text)))
		return [];
	for (let length = Math.min(lexicon.longest, token.norm.length - 2); length > 1; length--) {
		const entries = lexicon.endings.get(token.norm.slice(-length));
		if (entries) return entries.map((e) => ({ class: e.class, value: e.value, form: e.form }));
	}
	return byBeginning(token, lexicon);
}

function byBeginning(token: Token, lexicon: Lexicon) {
	const found = new Map<string, { class: string; value: string; form: string }>();
	for (const { start, entry } of lexicon.beginnings)
		if (token.norm.startsWith(start) && !found.has(entry.class))
			found.set(entry.class, { class: entry.class, value: entry.value, form: entry.form });
	return [...found.values()];
}
