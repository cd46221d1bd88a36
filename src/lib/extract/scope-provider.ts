import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';
import type { Reading } from './reading.ts';
import type { ScopeContext } from './scope-context.ts';
import { segmentTokens, sentenceTags } from './spans.ts';

/** What runs something for the municipalities of a Land, told without its name. */
const provider =
	/^(zweckverband|it-verbund|datenzentrale|rechenzentrum|it-dienstleister|it-zweckverband|landesbetrieb|dachverband|genossenschaft|verbandsgebiet|landesrechenzentrum)$/;
const municipalities =
	/^(kommunen|gemeinden|städte|rathäuser|kommunalverwaltungen|verwaltungen|behörden|landkreise|kreise)$/;
const nominative = /^(die|das|der|ein|eine|und|auch)$/;

/**
 * Under the town where a provider of one Land sits ("Gießen: ekom21 füllt den Baukasten") its services and contracts are told for the
 * Land's municipalities. It must be who acts: named in the heading, or as the subject of the number's sentence or the one before. The
 * trap is the town that uses what a provider runs; where the town itself is spoken of, it keeps what is told.
 */
export function toldOfProvider(reading: Reading, context: ScopeContext, home: PlaceKey): boolean {
	const { part, number: n } = reading;
	if (home.length !== 8 || context.title.belowKreis) return false;
	const sentence = part.sentenceOf[n.from]!;
	const spoken = (s: number) => sentenceTags(part, 'scope', s).some((t) => t.class === 'local');
	if (spoken(sentence)) return false;
	if (acting(part, sentence)) return true;
	if (context.speaksOfCity) return false;
	return (
		acting(context.parts.title, null) || (part.name === 'text' && sentence > 0 && acting(part, sentence - 1))
	);

	function acting(where: Part, at: number | null): boolean {
		const { from, to } = at === null ? { from: 0, to: where.tokens.length } : where.sentences[at]!;
		const named = context.subjects[where.name].some(
			(s) =>
				s.home != null &&
				s.home === landOf(home) &&
				s.kind !== 'platform' &&
				from <= s.from &&
				s.from < to &&
				subjectLike(where, s.from)
		);
		if (named) return true;
		for (let i = from; i < to; i++)
			if (provider.test(where.tokens[i]!.norm) && subjectLike(where, i)) return true;
		return false;
	}
}

/** First of its sentence, or behind an article of the nominative; adjectives and what it is called may stand between. */
function subjectLike(part: Part, at: number): boolean {
	const start = part.sentences[part.sentenceOf[at]!]!.from;
	let i = at - 1;
	while (
		i >= start &&
		i > at - 4 &&
		(provider.test(part.tokens[i]!.norm) || /\p{Ll}(e|er|es)$/u.test(part.tokens[i]!.norm)) &&
		!nominative.test(part.tokens[i]!.norm)
	)
		i--;
	if (i < start) return true;
	const word = part.tokens[i]!.norm;
	// "in der KDO", "Kunden der ekom21" are no subject; "Der KDO gehören 40 Städte an", "Im Verbandsgebiet" tell the theme.
	if (/^(der|dem|im|beim|bei)$/.test(word)) return i === start;
	return nominative.test(word) || part.tokens[i]!.kind === 'mark';
}

/** "Sächsische Kommunen können nun 175 Anträge anbieten", "die Kommunen im Land": told of all of them, wherever the news is from. */
export function offeredByMunicipalities(
	reading: Reading,
	places: readonly PlaceAt[],
	home: PlaceKey
): boolean {
	const { part, number: n } = reading;
	const land = landOf(home);
	const words = segmentTokens(part, part.segmentOf[n.from]!);
	const first = part.segments[part.segmentOf[n.from]!]!.from;
	return words.some((token, k) => {
		if (!municipalities.test(token.norm)) return false;
		const i = first + k;
		if (places.some((p) => p.adjective && p.to === i && p.key === land)) return true;
		const next = (k: number) => part.tokens[i + k]?.norm ?? '';
		return next(1) === 'im' && /^(land|freistaat)$/.test(next(2));
	});
}
