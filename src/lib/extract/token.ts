import { kindOfUnit, unitAt } from '#lib/text/letters.ts';
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

const { space, letter, mark, other } = kindOfUnit;

/** Where a word of letters and digits alone ends; -1 where it may go on, or what ends it is rare. */
function plainEnd(view: string, from: number): number {
	let i = from + 1;
	let unit = unitAt(view, i);
	while (unit === letter || unit === kindOfUnit.digit) unit = unitAt(view, ++i);
	if (i >= view.length || unit === space) return i;
	if (unit === other || isOpen(view, i)) return -1;
	// Another mark may join it to more ("bund.de", "d'Este"), but for a comma, and where nothing follows.
	return view[i] === ',' || i + 1 >= view.length || unitAt(view, i + 1) === space ? i : -1;
}

/** A hyphen, even at its end, and what counts as a letter are of the word. */
function isOpen(view: string, i: number): boolean {
	const unit = view[i];
	return unit === '-' || unit === '_' || unit === '@';
}

/** Where digits end, with the word that is written together with them. */
function numberEnd(view: string, start: number, digits: string): number {
	const text = digits.includes(' ') && !grouped(digits) ? digits.slice(0, digits.indexOf(' ')) : digits;
	const end = start + text.length;
	const rest = compound.exec(view.slice(end, end + 60));
	return rest ? end + rest[0].length : end;
}

function tokenOf(text: string, start: number): Token {
	const word = wordOf(text);
	return {
		word,
		text: word.text,
		norm: word.norm,
		stem: word.stem,
		start,
		end: start + text.length,
		kind: word.kind,
		capital: word.capital
	};
}

/** Cuts a text into tokens. Hyphenated words stay whole ("10-Punkte-Plan"); spaces are dropped. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
	const tokens: Token[] = [];
	const view = text.slice(0, to);
	for (let i = from; i < view.length;) {
		const unit = unitAt(view, i);
		if (unit === space) {
			i++;
			continue;
		}
		// Most words and marks are told by their units; the rest by the expression.
		let end = unit === letter ? plainEnd(view, i) : unit === mark && !isOpen(view, i) ? i + 1 : -1;
		if (end < 0) {
			piece.lastIndex = i;
			const found = piece.exec(view);
			if (!found) break;
			i = found.index;
			end = beginsWithDigit(found[0]) ? numberEnd(view, i, found[0]) : i + found[0].length;
		}
		tokens.push(tokenOf(view.slice(i, end), i));
		i = end;
	}
	return tokens;
}
