import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';

/** Nobody counts with "die" more names than this. */
const longest = 20;

/**
 * "A, B, C und D …: In den vier Kommunen wird …": whether a number counts exactly those whom its sentence or the one before
 * lists. One place of the list has to be known, the others are names beside it.
 */
export function countsNamed(part: Part, n: NumberMention, places: readonly PlaceAt[]): boolean {
	const sentence = part.sentenceOf[n.from]!;
	const first = part.sentences[Math.max(0, sentence - 1)]!.from;
	return (
		n.value > 1 &&
		places.some(
			(p) =>
				p.from >= first &&
				p.to <= n.from &&
				!p.adjective &&
				!p.foreign &&
				before(part, p, first) + 1 + behind(part, p) === n.value
		)
	);
}

/** How many names, each a word and a comma, lead up to a place. */
function before(part: Part, place: PlaceAt, first: number): number {
	let count = 0;
	for (let i = place.from; i - 2 >= first && count < longest; i -= 2) {
		if (part.tokens[i - 1]!.text !== ',' || !part.tokens[i - 2]!.capital) break;
		count++;
	}
	return count;
}

/** How many follow it, up to the one behind "und". */
function behind(part: Part, place: PlaceAt): number {
	let count = 0;
	for (let i = place.to; /^(,|und|sowie)$/.test(part.tokens[i]?.norm ?? '') && count < longest; i += 2) {
		if (!part.tokens[i + 1]?.capital) break;
		count++;
		if (part.tokens[i]!.text !== ',') break;
	}
	return count;
}
