import { tagsIn } from './frame.ts';
import type { Tag } from './lexicon.ts';
import type { Part } from './part.ts';

const pastVerb =
	/^(war|waren|hatte|hatten|gab|kamen|lag|lagen|stand|standen|zählte|zählten|nutzten|boten|bot|beteiligten)$/;

/**
 * The word that makes a clause a comparison with the past (guide 1): "im Vorjahr", "ursprünglich"; a beginning
 * ("zum Start") only with a verb of the past; the pluperfect always.
 */
export function pastIn(part: Part, segment: number): Tag | null {
	const tags = tagsIn(part, 'veto', segment).filter((t) => t.class === 'past');
	const verb = part.tokens.some((t, i) => part.segmentOf[i] === segment && pastVerb.test(t.norm));
	return tags.find((t) => t.value !== 'with_verb' || verb) ?? null;
}
