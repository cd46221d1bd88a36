import type { Head } from './head.ts';
import type { Part } from './part.ts';

/** Verbs of wishing and planning: what they tell is a goal. */
export const wished =
	/^(soll|sollen|solle|will|wollen|wolle|möchte|möchten|plant|planen|plane|peilt|peilen|strebt|streben)$/;

/** "zählt der Bericht 70 Onlinedienste auf": a noun that says itself that they are online, of which nothing has to be downloaded. */
export const digitalHead = (part: Part, head: Head): boolean =>
	/^(online|digital|e-|efa)/.test(part.tokens[head.from]!.norm) ||
	/^(digital|online|elektronisch)/.test(part.tokens[head.from - 1]?.norm ?? '');

/** "80 Onlinedienste, mehr habe keine andere", "so viele hat keine zweite": how others compare, and nothing that is lacking. */
export const compares = (part: Part, negation: number): boolean => {
	const { from } = part.segments[part.segmentOf[negation]!]!;
	let start = negation;
	while (start > from && part.tokens[start - 1]!.kind !== 'mark') start--;
	const words = part.tokens.slice(start, negation + 4).map((t) => t.norm);
	const nobody =
		/^(eine?|keine?|einer|keiner|keinem|einem|niemand|nirgends|nirgendwo|sonst|ander\p{L}+|zweite[rs]?)$/u;
	return /^(mehr|soviel|soviele)$/.test(words[0] ?? '') ||
		(words[0] === 'so' && /^viele?$/.test(words[1] ?? ''))
		? words.some((w) => nobody.test(w))
		: false;
};
