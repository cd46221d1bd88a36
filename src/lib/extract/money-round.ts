import type { Tag } from './lexicon.ts';
import { says, type Amount } from './money-amount.ts';
import { segmentTags, sentenceTags, wordAt } from './spans.ts';

/** Told of whoever gets it, with no place in between: "bekommt Gera", "darf sich Gera freuen", "bedenkt das Land Gera mit". */
const receiving =
	/^(bekommt|bekommen|bekam|bekamen|erhält|erhalten|erhielt|erhielten|bedenkt|bedachte|bedacht|freuen|rechnen|kassiert|entfallen|entfällt|entfielen)$/;
const going = /^(geht|gehen|ging|gingen|fließt|fließen|floss|flossen|wandert|wandern)$/;
const toward = /^(an|ans|nach)$/;

/** A round, rate or stage of a programme that a sentence tells of; "Phase" is too wide to tell one. */
export const roundIn = (a: Amount, sentence: number): Tag | undefined =>
	sentenceTags(a.part, 'measure', sentence).find((t) => t.class === 'round' && t.form !== 'Phase');

/**
 * "In der vierten Runde hat das Land zwölf Bescheide übergeben. Nach Gera gehen 300.000 Euro": what one recipient gets of the round
 * of the sentence before (guide 18, 46). Sums over several rounds tell no share.
 */
export function shareOfRound(a: Amount): Tag | null {
	const round = roundIn(a, a.sentence - 1);
	if (!round) return null;
	const sums = segmentTags(a.part, 'measure', a.segment).some((t) => /^(total|sum)$/.test(t.class));
	if (sums || says(a, /^zusammen$/)) return null;
	const { from, to } = a.part.segments[a.segment]!;
	let given = says(a, receiving);
	for (let i = from; i < to; i++) given ||= toward.test(wordAt(a.part, i)) && says(a, going);
	return given ? round : null;
}

/** What says that the round was granted: then its shares are, too. */
export const grantOfRound = (a: Amount): Tag | undefined =>
	sentenceTags(a.part, 'stage', a.sentence - 1).find((t) => t.value === 'money' && t.class === 'committed');
