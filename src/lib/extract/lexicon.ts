import type { Token } from './token.ts';
import { wordIs, type Word } from './word.ts';

/**
 * One row of `lexicon/*.csv`: forms separated by `|`, their class, and a value that the class gives meaning to; `a+b` where it
 * has two. "laufe (es/sie)" is short for both.
 */
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

export interface Entry {
	class: string;
	value: string;
	form: string;
	/** Written with a capital in the lexicon: only a noun, never the verb of the same letters. */
	capital: boolean;
}
/** Words that stand with others in a clause (`arbeitet … an`, `das … der Fall`); those that follow the first are apart. */
export interface Pair {
	rest: readonly string[];
	other: readonly string[];
	entry: Entry;
}
export interface Node {
	next: Map<string, Node>;
	entries: Entry[];
}

/** Forms of a lexicon as a trie over tokens, and its word endings (`-behörde`). Compiled once. */
export interface Lexicon {
	root: Node;
	endings: Map<string, Entry[]>;
	longest: number;
	/** Word beginnings (`digital*`), by their first two letters. */
	beginnings: Map<string, { start: string; entry: Entry }[]>;
	/** Words of one clause in either order (`arbeitet … an`), by the first of them. */
	pairs: Map<string, Pair[]>;
}

const words = (form: string) => form.match(/[\p{L}\d@_-]+(?:[-.'&][\p{L}\d_]+)*|[^\s\p{L}\d]/gu) ?? [];

const alternatives = /^(.*)\(([^()/]*\/[^()]*)\)(.*)$/;

/** "sind (/bereits/nun) Gesellschafter": with each of the words, or with none of them. */
function spelt(form: string): string[] {
	const [, before, choices, after] = alternatives.exec(form) ?? [];
	if (choices === undefined) return [form];
	return choices.split('/').flatMap((word) =>
		spelt(
			[before, word, after]
				.map((s) => s!.trim())
				.filter(Boolean)
				.join(' ')
		)
	);
}

/** Every form of a row with each of its values. */
const entriesOf = ({ forms, class: cls, value }: LexiconRow): Entry[] =>
	value.split('+').flatMap((one) =>
		forms
			.split('|')
			.filter(Boolean)
			.flatMap(spelt)
			.map((form) => ({ class: cls, value: one, form, capital: /^\p{Lu}/u.test(form) }))
	);

/** Compiles rows. A form may stand in several classes; all of them are found. */
export function compileLexicon(rows: readonly LexiconRow[]): Lexicon {
	const lexicon: Lexicon = {
		root: { next: new Map(), entries: [] },
		endings: new Map(),
		longest: 0,
		beginnings: new Map(),
		pairs: new Map()
	};
	for (const row of rows) {
		for (const entry of entriesOf(row)) {
			const { form } = entry;
			if (form.startsWith('-') && form.length > 1) {
				const ending = form.slice(1).toLowerCase();
				lexicon.endings.set(ending, [...(lexicon.endings.get(ending) ?? []), entry]);
				lexicon.longest = Math.max(lexicon.longest, ending.length);
				continue;
			}
			if (form.endsWith('*')) {
				const start = form.slice(0, -1).toLowerCase();
				const key = start.slice(0, 2);
				lexicon.beginnings.set(key, [...(lexicon.beginnings.get(key) ?? []), { start, entry }]);
				continue;
			}
			const [opening = [], other] = form.toLowerCase().split(' … ').map(words);
			const [first, ...rest] = opening;
			if (first !== undefined && other) {
				lexicon.pairs.set(first, [...(lexicon.pairs.get(first) ?? []), { rest, other, entry }]);
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

/** What of a token a lexicon is asked for. */
export type Key = 'norm' | 'stem';

/** An entry where it stands. */
export const found = (entry: Entry, from: number, to: number): Tag => ({
	class: entry.class,
	value: entry.value,
	form: entry.form,
	from,
	to
});

/** Entries of a node that a word may stand for, one of each class and value: the last of them. */
export function entriesAt(node: Node, capital: boolean): readonly Entry[] {
	const own: Entry[] = [];
	for (const entry of node.entries) {
		if (entry.capital && !capital) continue;
		const same = own.findIndex((e) => e.class === entry.class && e.value === entry.value);
		if (same < 0) own.push(entry);
		else own[same] = entry;
	}
	return own;
}

/**
 * Entries of more than one word that begin at a token, behind those of the word itself, which stand in `tags` from `start` on: the
 * longest form wins, of each class. One pass, no backtracking.
 */
export function walk(
	tokens: readonly Token[],
	i: number,
	first: Node,
	tags: Tag[],
	start: number,
	key: Key
): void {
	let { next } = first;
	for (let j = i + 1; next.size > 0; j++) {
		const token = tokens[j];
		const node: Node | undefined = token && next.get(key === 'norm' ? token.norm : token.stem);
		if (!node) return;
		for (let e = 0; e < node.entries.length; e++) {
			const entry = node.entries[e]!;
			if (entry.capital && !tokens[i]!.capital) continue;
			let at = start;
			while (at < tags.length && !(tags[at]!.class === entry.class && tags[at]!.value === entry.value)) at++;
			tags[at] = found(entry, i, j + 1);
		}
		next = node.next;
	}
}

const pairReach = 14;
const endsReach = wordIs(/^[.!?;:()]$/);
/** "sagte 4,9 Mio. Euro zu": the point behind them ends no sentence. */
const size = /^(mio|mrd|tsd)$/;
/** Parts of a verb that close their clause ("führt … ein"); elsewhere they are articles or prepositions. */
const particles = new Set(['ein', 'aus', 'frei', 'weiter']);

/** Both halves of a pair within one sentence's reach; the tag stands at the first of the entry. */
export function pairTag(tokens: readonly Token[], i: number, { rest, other, entry }: Pair): Tag | null {
	if (!follow(tokens, i + 1, rest, 0)) return null;
	const closes = other.length === 1 && particles.has(other[0]!);
	return seek(tokens, i + rest.length, 1, other, closes) || (!closes && seek(tokens, i, -1, other, false))
		? found(entry, i, i + 1 + rest.length)
		: null;
}

/** Whether words from the one at `first` on stand from a token on. */
function follow(tokens: readonly Token[], at: number, words: readonly string[], first: number): boolean {
	for (let k = first; k < words.length; k++) if (tokens[at + k - first]?.norm !== words[k]) return false;
	return true;
}

function seek(
	tokens: readonly Token[],
	from: number,
	step: 1 | -1,
	words: readonly string[],
	closes: boolean
): boolean {
	const word = words[0];
	for (let i = from + step, n = 0; n < pairReach && tokens[i]; i += step, n++) {
		const token = tokens[i]!;
		if (token.kind === 'mark' && endsReach(token) && !size.test(tokens[i - 1]?.norm ?? '')) return false;
		if (token.norm !== word || !follow(tokens, i + 1, words, 1)) continue;
		const next = tokens[i + 1];
		if (!closes || !next || next.kind === 'mark' || /^(und|sowie|oder|ohne)$/.test(next.norm)) return true;
	}
	return false;
}

/** A noun's ending, else a word's beginning. */
export function byShape(token: Word, lexicon: Lexicon, key: Key): readonly Entry[] {
	if (token.kind !== 'word') return none;
	const word = token[key];
	let ending = none;
	if (lexicon.longest > 0 && (token.capital || token.text.includes('-') || /^\d/.test(token.text))) {
		for (let length = Math.min(lexicon.longest, word.length - 2); length > 1; length--) {
			const entries = lexicon.endings.get(word.slice(-length));
			if (!entries) continue;
			ending = entries;
			break;
		}
	}
	const near = lexicon.beginnings.get(word.slice(0, 2));
	if (!near) return ending;
	const classes = new Map(ending.map((entry) => [entry.class, entry]));
	for (const { start, entry } of near)
		if (word.startsWith(start) && !classes.has(entry.class)) classes.set(entry.class, entry);
	return [...classes.values()];
}

const none: readonly Entry[] = [];
