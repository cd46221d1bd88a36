import { remembered } from './memo.ts';

/** A written word, number or mark, wherever it stands: the same one for all tokens of the same letters. */
export interface Word {
	text: string;
	/** Lower case; umlauts and ß stay. */
	norm: string;
	/** `norm` without its case ending. */
	stem: string;
	kind: 'word' | 'number' | 'mark';
	/** Begins with a capital. */
	capital: boolean;
	/** What was found out of it so far; each function of a word has a place of its own. */
	told: unknown[];
}

const ending = /(?:en|er|es|em|e|n|s)$/;

/** Cuts case endings, so that a name is found in every case ("Zweckverbands", "digitalen Rathaus"). */
export const stemmed = (word: string): string => (word.length > 3 ? word.replace(ending, '') : word);

/** Whether a word begins with one of 0 to 9. */
export function beginsWithDigit(text: string): boolean {
	const first = text.charCodeAt(0);
	return first >= 48 && first <= 57;
}

/** What a word is. Words are looked up by their letters here alone: what else is told of one hangs on it. */
export const wordOf = remembered((text): Word => {
	const norm = text.toLowerCase();
	const capital = /^\p{Lu}/u.test(text);
	return { text, norm, stem: stemmed(norm), kind: kindOf(text), capital, told: [] };
});

function kindOf(text: string): Word['kind'] {
	if (beginsWithDigit(text)) return /\p{L}/u.test(text) ? 'word' : 'number';
	return /^[\p{L}_@]/u.test(text) ? 'word' : 'mark';
}

let functions = 0;

/** A pure function of a word that keeps what it gave with the word. It must not give `undefined`. */
export function ofWord<T>(read: (word: Word) => T): (token: { word: Word }) => T {
	const place = functions++;
	return ({ word }) => {
		const known = word.told[place];
		if (known !== undefined) return known as T;
		const value = read(word);
		word.told[place] = value;
		return value;
	};
}

/** Whether a word in lower case is one of a pattern: tried once for each word. */
export const wordIs = (pattern: RegExp): ((token: { word: Word }) => boolean) =>
	ofWord((word) => pattern.test(word.norm));
