import { tagsIn } from './frame.ts';
import type { Tag } from './lexicon.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTokens } from './spans.ts';
import { distractor } from './veto.ts';

const pastVerb =
	/^(war|waren|hatte|hatten|gab|kamen|lag|lagen|stand|standen|zählte|zählten|nutzten|boten|bot|beteiligten)$/;
/** Marks its whole clause; every other word marks the number that is nearest. */
const wholeClause = /^(hatte|hatten|Begonnen)$/;

/**
 * The word that makes a number a comparison with the past (guide 1): "im Vorjahr", "statt", "ursprünglich"; a
 * beginning ("zum Start") only with a verb of the past; the pluperfect always.
 */
export function pastIn(part: Part, segment: number, n: NumberMention): Tag | null {
	const tags = tagsIn(part, 'veto', segment).filter((t) => t.class === 'past');
	if (tags.length === 0) return null;
	const verb = segmentTokens(part, segment).some((t) => pastVerb.test(t.norm));
	const told = part.numbers.filter((m) => part.segmentOf[m.from] === segment && distractor(part, m) === null);
	return (
		tags.find(
			(t) =>
				(t.value !== 'with_verb' || verb) &&
				(wholeClause.test(t.form) || nearest(told, t) === n || told.length === 0)
		) ?? null
	);
}

function nearest(numbers: readonly NumberMention[], tag: Tag): NumberMention | undefined {
	const distance = (n: NumberMention) => (n.from >= tag.to ? n.from - tag.to : tag.from - n.to + 1);
	return [...numbers].sort((a, b) => distance(a) - distance(b))[0];
}
