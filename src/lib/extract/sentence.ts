import { cardinal } from './number-words.ts';
import type { Token } from './token.ts';

/** Tokens `[from, to)` of one sentence. */
export interface Sentence {
	from: number;
	to: number;
}

const openers = new Set(
	'das die der den dem des ein eine einen einem insgesamt weitere weiterer damit dabei in im bis bei mit für auf auch aber am an ab seit zum zur zudem darunter davon hinzu nun jetzt dort doch es er sie wir so laut nach vor von wie während wer wo dazu daneben derzeit aktuell bereits bislang bisher ursprünglich künftig inzwischen mittlerweile rund etwa über mehr knapp gut fast alle neben nur noch zwar allein als um unter durch aus ziel heute dieser diese dieses einige viele sein ihr ihre kein keine'.split(
		' '
	)
);

const months = new Set(
	'januar februar märz april mai juni juli august september oktober november dezember'.split(' ')
);

/** Words before which a number with a dot is an ordinal: "die 300. Behörde", "zum 20. Geburtstag". */
const ordinalLead =
	/^(der|die|das|dem|den|des|zum|zur|am|im|beim|vom|ein|eine[mnrs]?|als|bis|ab|seit|diese[mnrs]?|ihr|ihre[mnrs]?|sein|seine[mnrs]?|unser|unsere[mnrs]?|mittlerweile|inzwischen|nun|bereits|schon|jede[mnrs]?)$/;

const wholeNumber = (token: Token): number => Number(token.text.replaceAll('.', ''));

/**
 * Cuts tokens into sentences. A dot ends none after an abbreviation, a single letter, or a number that goes on as
 * an ordinal or a date; colon and semicolon end none.
 */
export function sentences(tokens: Token[], abbreviations: ReadonlySet<string>): Sentence[] {
	const found: Sentence[] = [];
	let from = 0;
	for (let i = 0; i < tokens.length; i++) {
		if (!ends(i)) continue;
		let to = i + 1;
		while (to < tokens.length && tokens[to]!.kind === 'mark' && /^["')\].!?…]$/.test(tokens[to]!.text)) {
			if (tokens[to]!.text === '"' && tokens[to]!.start > tokens[to - 1]!.end) break;
			to++;
		}
		found.push({ from, to });
		from = to;
		i = to - 1;
	}
	if (from < tokens.length) found.push({ from, to: tokens.length });
	return found;

	function ends(i: number): boolean {
		const mark = tokens[i]!;
		if (mark.kind !== 'mark' || !/^[.!?…]$/.test(mark.text)) return false;
		let n = i + 1;
		while (tokens[n] && /^["')\]]$/.test(tokens[n]!.text)) n++;
		const next = tokens[n];
		if (!next) return true;
		if (next.start === mark.end) return false;
		if (next.kind === 'word' && !/[\p{Lu}\d]/u.test(next.text)) return false;
		if (mark.text !== '.') return true;
		const before = tokens[i - 1];
		if (!before || before.end !== mark.start) return true;
		if (before.kind === 'word') {
			if (/^\p{L}$/u.test(before.text)) return openers.has(next.norm) && !/^[a-z]$/.test(before.text);
			if (!abbreviations.has(before.norm)) return true;
			return /^(etc|usw|mio|mrd)$/.test(before.norm) && openers.has(next.norm);
		}
		if (before.kind === 'number' && /^(\d{1,4}|\d{1,3}\.\d{3})$/.test(before.text)) {
			if (/^(19|20)\d\d$/.test(before.text) || next.kind === 'number') return true;
			// "sind es nun 71. Zwei Gemeinden …": an ordinal stands before no other number.
			if (openers.has(next.norm) || (next.kind === 'word' && cardinal(next.norm) !== null)) return true;
			if (months.has(next.norm) || next.kind === 'mark') return false;
			const lead = tokens[i - 2];
			// "auf 187 der 575. Verglichen wird …": of a whole, and no ordinal.
			const part = tokens[i - 3];
			if (lead?.norm === 'der' && part?.kind === 'number' && wholeNumber(part) < wholeNumber(before))
				return true;
			return !(lead && ordinalLead.test(lead.norm)) || next.kind !== 'word';
		}
		return true;
	}
}
