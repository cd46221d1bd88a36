import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Evidence } from '#lib/schema/figure.ts';
import type { Part } from './part.ts';

export const maxWords = 12;

/** SHA-256, hex, of the NFC form. */
export function textHash(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text.normalize('NFC'))));
}

const count = (text: string) => text.trim().split(/\s+/).length;

/**
 * The shortest words that hold bound, number and noun, widened to the word that gave the stage where that stands in
 * the same clause and the whole has at most twelve words. Never across a sentence; the number's own token `number` always stays.
 */
export function evidenceOf(
	part: Part,
	from: number,
	to: number,
	cue: { from: number; to: number } | null,
	number: number
): Evidence {
	// Words told far before the number are left out where they would push it over the limit.
	let a = count(slice(part, from, to)) > maxWords ? Math.max(from, Math.min(number, to - 1)) : from;
	let b = to;
	if (
		cue &&
		part.sentenceOf[cue.from] === part.sentenceOf[from] &&
		part.segmentOf[cue.from] === part.segmentOf[from]
	) {
		const wideFrom = Math.min(a, cue.from);
		const wideTo = Math.max(b, cue.to);
		if (count(slice(part, wideFrom, wideTo)) <= maxWords) [a, b] = [wideFrom, wideTo];
	}
	while (b > a + 1 && count(slice(part, a, b)) > maxWords) b--;
	const text = slice(part, a, b);
	return {
		text,
		in: part.name,
		start: part.tokens[a]!.start,
		end: part.tokens[b - 1]!.end,
		hash: textHash(text)
	};
}

function slice(part: Part, from: number, to: number): string {
	return part.raw.slice(part.tokens[from]!.start, part.tokens[to - 1]!.end);
}
