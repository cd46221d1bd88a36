import { beginsWithDigit, wordOf, type Word } from './word.ts';

/** A word, a number with its separators, or one mark. `start` and `end` count UTF-16 units of the part. */
export interface Token extends Omit<Word, 'told'> {
	/** What it shares with all tokens of the same letters. */
	word: Word;
	start: number;
	end: number;
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
			word,
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
