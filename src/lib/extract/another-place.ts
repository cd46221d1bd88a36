import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';

/**
 * "246 Onlinedienste sind es in München, Köln bringt es auf 190": a ranking, in which each count has a place of its own of one
 * level. A place inside the other ("Sachsen zählt 712, digitalisiert sind in Dresden 383") may tell of a part.
 */
export function ofAnotherPlace(
	part: Part,
	n: NumberMention,
	m: NumberMention,
	places: readonly PlaceAt[]
): boolean {
	const segment = part.segmentOf[n.from]!;
	const inSentence = places.filter(
		(p) => !p.adjective && p.key !== null && part.sentenceOf[p.from] === part.sentenceOf[n.from]
	);
	const mine = inSentence.filter((p) => part.segmentOf[p.from]! <= segment);
	const theirs = inSentence.filter((p) => part.segmentOf[p.from] === part.segmentOf[m.from]);
	return theirs.some((t) => mine.some((p) => p.key!.length === t.key!.length && p.key !== t.key));
}
