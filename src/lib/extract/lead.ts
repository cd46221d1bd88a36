import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';

const built =
	/^(entwickel|entwicklung$|federführ|unter federführung|vorangetrieben|verantwortet|zuständigkeit|entstanden|bereitgestellt|gebaut|themenfeldführer|initiiert|angestoßen|stamm|programmiert)/;

/** A Land told as builder, and where. */
export interface LeadCue {
	land: PlaceKey;
	part: Part['name'];
	sentence: number;
	/** It is what the whole item is about: told in heading or first sentence. */
	theme: boolean;
}

/**
 * The Land that built what others use: a Land's name or adjective near "entwickelt", "Federführung",
 * "vorangetrieben", or "Dienste aus Kiel" (a capital for its Land). Null where no words tell.
 */
export function leadOf(
	part: Part,
	places: readonly PlaceAt[],
	capital: (key: PlaceKey) => boolean,
	home: PlaceKey | null
): LeadCue | null {
	const cues = part.tags.scope.filter((t) => t.class === 'lead' && built.test(t.form.toLowerCase()));
	const own =
		home?.length === 2
			? part.tags.scope.find(
					(t) => /^(vom|das|Das) Land$/.test(t.form) && cues.some((c) => c.from >= t.to && c.from - t.to <= 2)
				)
			: undefined;
	if (own && home)
		return {
			land: home,
			part: part.name,
			sentence: part.sentenceOf[own.from]!,
			theme: part.sentenceOf[own.from] === 0
		};
	for (const place of places) {
		if (place.key === null || place.key === 'DE') continue;
		const land = place.key.length === 2 || capital(place.key) ? landOf(place.key) : null;
		if (land === null) continue;
		const sentence = part.sentenceOf[place.from]!;
		const before = (i: number) => part.tokens[place.from - i]?.norm ?? '';
		const nearest = (cue: number) =>
			[...places]
				.filter((p) => p.key !== null && part.sentenceOf[p.from] === sentence && p.to <= cue)
				.at(-1) === place;
		const near = cues.some(
			(t) =>
				part.sentenceOf[t.from] === sentence &&
				((t.from >= place.to && t.from <= place.to + 5 && nearest(t.from)) ||
					(t.from < place.from && place.from - t.from <= 6))
		);
		const source =
			before(1) === 'aus' &&
			/dienste?n?$|lösung(en)?$|anmeldung$|genehmigung$|antrag$|portal$|plattform$/.test(before(2));
		const noun = part.tokens[place.to]?.norm ?? '';
		const product = place.adjective && /^(dienst|entwicklung|onlinedienst|lösung|online-dienst)/.test(noun);
		if (near || source || product)
			return { land, part: part.name, sentence, theme: part.name === 'title' || sentence === 0 };
	}
	return null;
}
