import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import type { Tag } from './lexicon.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';

const built =
	/^(entwickel|entwicklung$|federführ|unter federführung|vorangetrieben|verantwortet|zuständigkeit|entstanden|bereitgestellt|gebaut|themenfeldführer|initiiert|angestoßen|stamm|programmiert|konzipiert|aufgebaut)/;

/** A Land told as builder, and where. */
export interface LeadCue {
	land: PlaceKey;
	part: Part['name'];
	sentence: number;
	/** It is what the whole item is about: told in heading or first sentence. */
	theme: boolean;
	/** Its sentence speaks of the one before ("Das Verfahren haben …", "Entwickelt hat ihn …"). */
	back: boolean;
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
			theme: part.sentenceOf[own.from] === 0,
			back: pointsBack(part, part.sentenceOf[own.from]!)
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
		const whole = before(1) !== 'in' && hasBuilt(part, place, places, cues);
		const taken = before(1) === 'aus' && isTaken(part, place);
		const source =
			before(1) === 'aus' &&
			/dienste?n?$|lösung(en)?$|anmeldung$|genehmigung$|antrag$|portal$|plattform$/.test(before(2));
		const noun = part.tokens[place.to]?.norm ?? '';
		const product = place.adjective && /^(dienst|entwicklung|onlinedienst|lösung|online-dienst)/.test(noun);
		if (near || whole || taken || source || product)
			return {
				land,
				part: part.name,
				sentence,
				theme: part.name === 'title' || sentence === 0,
				back: pointsBack(part, sentence)
			};
	}
	return null;
}

const having = /^(hat|haben|hatte|hatten|ließ|ließen|lässt)$/;
/** A perfect's frame spans more than the few words that a name and its attribute are apart. */
const frame = 16;

/** "Brandenburg, sonst selten vorn, hat den Dienst Aufenthalt im Auftrag des Bundes gebaut": the verb frames its object. */
function hasBuilt(part: Part, place: PlaceAt, places: readonly PlaceAt[], cues: readonly Tag[]): boolean {
	const sentence = part.sentenceOf[place.from];
	const cue = cues.find((t) => t.from >= place.to && part.sentenceOf[t.from] === sentence);
	if (!cue || place.adjective || cue.from - place.to > frame) return false;
	if (/\p{Lu}/u.test(part.tokens[cue.from]!.text[0]!)) return false;
	const next = part.tokens[cue.to];
	if (next && next.kind !== 'mark' && !/^(und|oder|hat|haben)$/.test(next.norm)) return false;
	if (places.some((p) => p !== place && p.from >= place.to && p.to <= cue.from)) return false;
	return part.tokens.slice(place.to, cue.to + 1).some((t) => having.test(t.norm));
}

const taking = /^(übernommen|übernahm|übernahmen|übernimmt|übernehmen|nachgenutzt|nachnutzt|nachnutzen)$/;

/** "haben sie aus Hamburg übernommen", "übernommen hat es das Land aus Hessen". */
function isTaken(part: Part, place: PlaceAt): boolean {
	const sentence = part.sentenceOf[place.from];
	for (let i = place.to; i < place.to + 3; i++)
		if (part.sentenceOf[i] === sentence && taking.test(part.tokens[i]?.norm ?? '')) return true;
	for (let i = place.from - 2; i >= place.from - 10 && i >= 0; i--)
		if (part.sentenceOf[i] === sentence && taking.test(part.tokens[i]!.norm)) return true;
	return false;
}

const article = /^(der|die|das|den|dessen|deren|dieser|dieses|diese|diesen)$/;
const thing =
	/^(verfahren|dienst|onlinedienst|online-dienst|lösung|software|plattform|anwendung|programm|antrag|onlineantrag|online-antrag|portal|system|technik|kern|vorlage|baukasten|assistent)$/;
const making = /^(entwickelt|gebaut|programmiert|übernommen|entstanden)$/;

function pointsBack(part: Part, sentence: number): boolean {
	const { from } = part.sentences[sentence]!;
	const [first, second] = [part.tokens[from]!.norm, part.tokens[from + 1]?.norm ?? ''];
	if (article.test(first)) return thing.test(second);
	return making.test(first) && /^(hat|haben|hatte|hatten|wurde|wurden|worden|ist)$/.test(second);
}
