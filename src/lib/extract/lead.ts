import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';

const built =
	/^(entwickelt(en|e)?|Entwicklung|Entwickelt|federführend(en|e)?|Federführung|unter Federführung|vorangetrieben|verantwortete?n?|Zuständigkeit|entstandenen?|bereitgestellten?|gebauten?|Themenfeldführer)$/;

/**
 * The Land that built what others use: a Land's name or adjective near "entwickelt", "Federführung",
 * "vorangetrieben", or "Dienste aus Kiel" (a capital for its Land). Null where no words tell.
 */
export function leadOf(
	part: Part,
	places: readonly PlaceAt[],
	capital: (key: PlaceKey) => boolean
): PlaceKey | null {
	const cues = part.tags.scope.filter((t) => t.class === 'lead' && built.test(t.form));
	for (const place of places) {
		if (place.key === null || place.key === 'DE') continue;
		const land = place.key.length === 2 || capital(place.key) ? landOf(place.key) : null;
		if (land === null) continue;
		const sentence = part.sentenceOf[place.from];
		const cue = cues.find(
			(t) => part.sentenceOf[t.from] === sentence && t.from >= place.from - 6 && t.from <= place.to + 5
		);
		if (cue) return land;
		const source =
			part.tokens[place.from - 1]?.norm === 'aus' &&
			/dienste?n?$|lösung(en)?$/.test(part.tokens[place.from - 2]?.norm ?? '');
		if (source) return land;
		const noun = part.tokens[place.to]?.norm ?? '';
		if (place.adjective && /^(dienst|entwicklung|onlinedienst|lösung|online-dienst)/.test(noun)) return land;
	}
	return null;
}
