/** A word, a number with its separators, or one mark. `start` and `end` count UTF-16 units of the part. */
export interface Token {
	text: string;
	/** Lower case; umlauts and ß stay. */
	norm: string;
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

/** Cuts a text into tokens. Hyphenated words stay whole ("10-Punkte-Plan"); spaces are dropped. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
	const tokens: Token[] = [];
	const view = text.slice(0, to);
	piece.lastIndex = from;
	for (let m = piece.exec(view); m; m = piece.exec(view)) {
		let word = m[0];
		const start = m.index;
		if (/^\d/.test(word)) {
			if (word.includes(' ') && !grouped(word)) word = word.slice(0, word.indexOf(' '));
			const compound = /^-?[\p{L}][\p{L}\d]*(?:\.?-[\p{L}\d]+)*/u.exec(
				view.slice(start + word.length, start + word.length + 60)
			);
			if (compound) {
				const whole = word + compound[0];
				tokens.push(token(whole, start, 'word'));
				piece.lastIndex = start + whole.length;
				continue;
			}
			tokens.push(token(word, start, 'number'));
			piece.lastIndex = start + word.length;
			continue;
		}
		const kind = /^[\p{L}_@]/u.test(word) ? 'word' : 'mark';
		tokens.push(token(word, start, kind));
	}
	return tokens;
}

function token(text: string, start: number, kind: Token['kind']): Token {
	return {
		text,
		norm: text.toLowerCase(),
		start,
		end: start + text.length,
		kind,
		capital: /^\p{Lu}/u.test(text)
	};
}
