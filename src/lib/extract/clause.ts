import type { LexiconName } from './part.ts';
import type { Tag } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const joints = new Set([
	'und',
	'sowie',
	'während',
	'doch',
	'aber',
	'wobei',
	'sondern',
	'jedoch',
	'denn',
	'beziehungsweise'
]);

const elliptic = new Set(
	'davon darunter zuvor vorjahr weitere damals statt insgesamt noch so wie sagt laut um ohne auch'.split(' ')
);

/**
 * Numbers the segments of each sentence: clauses, or their parts between commas. A comma between the members of
 * a list ("23 Behörden, sechs Kreise") opens no segment, nor does "und" unless a verb stands on both sides.
 */
export function segments(
	tokens: Token[],
	cut: Sentence[],
	at: (lexicon: LexiconName, token: number) => Tag[]
): number[] {
	const of: number[] = [];
	let current = -1;
	const verbs = tokens.map((_, i) => isVerb(i));
	for (const sentence of cut) {
		current++;
		let hasVerb = false;
		for (let i = sentence.from; i < sentence.to; i++) {
			if (splits(i, sentence, hasVerb)) {
				current++;
				hasVerb = false;
			}
			of[i] = current;
			if (verbs[i]) hasVerb = true;
		}
	}
	return of;

	function isVerb(i: number): boolean {
		if (at('function', i).some((t) => t.value === '' && t.class === 'verb')) return true;
		const token = tokens[i]!;
		return (
			!token.capital &&
			token.kind === 'word' &&
			at('stage', i).some((t) => t.to === i + 1) &&
			/(t|ten|en|te)$/.test(token.norm)
		);
	}

	function splits(i: number, sentence: Sentence, hasVerb: boolean): boolean {
		const token = tokens[i]!;
		if (token.kind === 'mark') {
			if (/^[;:()]$/.test(token.text)) return true;
			if (/^[–—-]$/.test(token.text)) return tokens[i - 1] !== undefined && tokens[i - 1]!.end < token.start;
			if (token.text !== ',') return false;
			return verbAhead(i + 1, sentence.to, 14) > 0 || (hasVerb && ahead(i + 1, sentence.to));
		}
		return joints.has(token.norm) && hasVerb && verbAhead(i + 1, sentence.to, 9) > 0;
	}

	/** A clause without a verb that still says something: a number, a time, "davon", not one more name in a list. */
	function ahead(from: number, to: number): boolean {
		for (let i = from; i < Math.min(to, from + 10); i++) {
			const token = tokens[i]!;
			if (token.kind === 'mark' && /^[;:()–,]$/.test(token.text)) return false;
			if (token.kind === 'number' || elliptic.has(token.norm)) return true;
		}
		return false;
	}

	function verbAhead(from: number, to: number, reach: number): number {
		let count = 0;
		for (let i = from; i < Math.min(to, from + reach); i++) {
			if (tokens[i]!.kind === 'mark' && /^[;:()–,]$/.test(tokens[i]!.text)) break;
			if (verbs[i]) count++;
		}
		return count;
	}
}
