import { remembered } from './memo.ts';

/** A word, a number with its separators, or one mark. `start` and `end` count UTF-16 units of the part. */
export interface Token {
	text: string;
	/** Lower case; umlauts and ß stay. */
	norm: string;
	/** `norm` without its case ending. */
	stem: string;
	start: number;
	end: number;
	kind: 'word' | 'number' | 'mark';
	/** Begins with a capital. */
	capital: boolean;
}

const piece =
	/\d{1,3}(?:[.' ]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*|[\p{L}_@][\p{L}\d_@]*(?:[-–.'&][\p{L}\d_@]+)*-?|[^\s\p{L}\d]/gu;

/** "2021 300" is no number of seven digits: a group after a year or a lone day stays apart. */
function grouped(text: string): boolean {
	return !/^(19|20)\d\d /.test(text);
}

const compound = /^-?[\p{L}][\p{L}\d]*(?:\.?-[\p{L}\d]+)*/u;

/** Cuts a text into tokens. Hyphenated words stay whole ("10-Punkte-Plan"); spaces are dropped. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
	const tokens: Token[] = [];
	const view = text.slice(0, to);
	piece.lastIndex = from;
	for (let m = piece.exec(view); m; m = piece.exec(view)) {
		let text = m[0];
		const start = m.index;
		if (beginsWithDigit(text)) {
			if (text.includes(' ') && !grouped(text)) text = text.slice(0, text.indexOf(' '));
			const rest = compound.exec(view.slice(start + text.length, start + text.length + 60));
			if (rest) text += rest[0];
			piece.lastIndex = start + text.length;
		}
		const word = wordOf(text);
		tokens.push({
			text: word.text,
			norm: word.norm,
			stem: word.stem,
			start,
			end: start + text.length,
			kind: word.kind,
			capital: word.capital
		});
	}
	return tokens;
}

const ending = /(?:en|er|es|em|e|n|s)$/;

/** Cuts case endings, so that a name is found in every case ("Zweckverbands", "digitalen Rathaus"). */
export const stemmed = (word: string): string => (word.length > 3 ? word.replace(ending, '') : word);

/** Whether a word begins with one of 0 to 9. */
export function beginsWithDigit(text: string): boolean {
	const first = text.charCodeAt(0);
	return first >= 48 && first <= 57;
}

/** What a word is, wherever it stands. */
const wordOf = remembered((text): Omit<Token, 'start' | 'end'> => {
	const norm = text.toLowerCase();
	return { text, norm, stem: stemmed(norm), kind: kindOf(text), capital: /^\p{Lu}/u.test(text) };
});

function kindOf(text: string): Token['kind'] {
	if (beginsWithDigit(text)) return /\p{L}/u.test(text) ? 'word' : 'number';
	return /^[\p{L}_@]/u.test(text) ? 'word' : 'mark';
}
