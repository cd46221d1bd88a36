import type { Part } from './part.ts';
import { segmentEvents, segmentTags, segmentTokens } from './spans.ts';

const answers = /^(antworteten|antworten|erklärten|erklären|bejahten|bestätigten|berichteten)$/;

/**
 * "In einer Umfrage gaben 240 Kommunen an, die E-Akte zu nutzen", "240 antworteten, dass sie sie nutzen": what those who were asked told of
 * themselves, in the clause behind. Who told of a lack, a wish or a plan is none.
 */
export function answersThatUses(part: Part, segment: number): boolean {
	const words = segmentTokens(part, segment).map((t) => t.norm);
	const says =
		words.some((w) => answers.test(w)) ||
		(words.some((w) => /^(gaben|geben)$/.test(w)) && words.at(-1) === 'an');
	const behind = part.segments[segment + 1];
	if (!says || !behind || part.tokens[behind.from]!.text !== ',') return false;
	if (part.sentenceOf[behind.from] !== part.sentenceOf[behind.from - 1]) return false;
	const told = segmentTokens(part, segment + 1).map((t) => t.norm);
	const ofThemselves =
		(told[1] === 'dass' && /^(sie|man)$/.test(told[2] ?? '')) ||
		told.some((w, i) => (w === 'zu' && i > 1) || /^\p{L}+zu\p{L}+en$/u.test(w));
	const no = segmentTags(part, 'veto', segment + 1).some((t) =>
		/^(negation|demand|hypothetical|ended|past|duty)$/.test(t.class)
	);
	const thing = segmentTags(part, 'use', segment + 1).some((t) => /^(object|pronoun|manner)$/.test(t.class));
	return (
		ofThemselves &&
		!no &&
		thing &&
		!told.some((w) => /papier|^fax/.test(w)) &&
		segmentEvents(part, segment + 1).some((e) => e.authorities && e.stage === 'live' && e.class !== 'other')
	);
}
