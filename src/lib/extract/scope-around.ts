import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import { ofTownItself } from './home-level.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import type { Reading } from './reading.ts';
import type { PlaceAt } from './place.ts';
import type { ScopeContext } from './scope-context.ts';
import { sentenceTags, sentenceTokens, wordAt } from './spans.ts';

/** Offices of a Land that sit in a town: what they offer is the Land's. */
export const landOffice =
	/^(regierungspräsidi(um|ums|en)|bezirksregierung(en)?|landesdirektion|landesverwaltungsamt(e?s)?|genehmigungsdirektion|dienstleistungsdirektion|oberfinanzdirektion|landesbetrieb(e?s)?|landesanstalt|landesförderinstitut(e?s)?|generalstaatsanwaltschaft|landes(sozial|verwaltungs|vermessungs|umwelt|steuer|finanz|denkmal|jugend|kriminal|gesundheits|justiz|versorgungs)\p{L}*amt(e?s)?)$/u;

/** "Das Regierungspräsidium hat 24 Verfahren digitalisiert": told of the Land, unless the town stands beside it. */
export function byLandOffice({ part, number: n, metric }: Reading, home: PlaceKey | null): PlaceKey | null {
	if (metric !== 'services_live' || home === null || home === 'DE' || home.length === 2) return null;
	const sentence = part.sentenceOf[n.from]!;
	const words = sentenceTokens(part, sentence);
	if (!words.some((t) => landOffice.test(t.norm))) return null;
	if (sentenceTags(part, 'scope', sentence).some((t) => ofTownItself(part, t))) return null;
	if (
		words.some(
			(t, i) =>
				/^(stadt|gemeinde|kommune|landkreis)$/.test(t.norm) && /^(die|der)$/.test(words[i - 1]?.norm ?? '')
		)
	)
		return null;
	return landOf(home);
}

/** From the mark before a number to the mark behind it. */
function phraseOf(part: Part, n: NumberMention): [number, number] {
	const { from: start, to: end } = part.segments[part.segmentOf[n.from]!]!;
	let [from, to] = [n.from, n.to];
	while (from > start && part.tokens[from - 1]!.kind !== 'mark') from--;
	while (to < end && part.tokens[to]!.kind !== 'mark') to++;
	return [from, to];
}

/** The town itself is named in the words around a number. */
export function townSpeaks({ part, number }: Pick<Reading, 'part' | 'number'>): boolean {
	const [from, to] = phraseOf(part, number);
	return part.tokens.slice(from, to).some((t) => /^(stadt|rathaus|stadtverwaltung)$/.test(t.norm));
}

const kreisWord = /^(land)?kreise?s?$/;
const lying = /^(gleichnamige[nrms]?|umliegende[nrms]?|umgebende[nrms]?|zugehörige[nrms]?|eigene[nrms]?)$/;
const naming = /^(im|der|dem|des|vom|beim)$/;
const getting = /^(erhält|bekommt|erhielt|bekam|bietet|hat|kommt|zählt|meldet|verzeichnet|stellt|führt)$/;

/**
 * "Die Stadt bietet 70 Dienste an, der gleichnamige Landkreis 58", "im Landkreis sind alle 34 Kommunen angeschlossen": in the news of a town
 * the Kreis around it, where the clause names it without a name of its own. Of money only who gets it counts.
 */
export function kreisAroundIn({ part, number: n, metric }: Reading, context: ScopeContext): PlaceKey | null {
	const { around } = context;
	if (around === null) return null;
	const [from, to] = phraseOf(part, n);
	const words = part.tokens.slice(from, to).map((t) => t.norm);
	const at = words.findIndex((w, i) => {
		if (!kreisWord.test(w)) return false;
		const next = part.tokens[from + i + 1];
		if (next?.capital && context.places[part.name].some((p) => p.to > from + i + 1 && p.from <= from + i + 1))
			return false;
		return naming.test(words[lying.test(words[i - 1] ?? '') ? i - 2 : i - 1] ?? '');
	});
	if (at < 0) return null;
	const called = lying.test(words[at - 1] ?? '');
	if (townSpeaks({ part, number: n })) return null;
	if (metric === 'funding_eur')
		return /^(der|im)$/.test(words[called ? at - 2 : at - 1]!) &&
			from + at < n.from &&
			(n.from - (from + at) <= 2 || getting.test(wordAt(part, from + at + 1)))
			? around
			: null;
	if (metric === 'services_live') return called || /^(im|der)$/.test(words[at - 1]!) ? around : null;
	return /^(im|des)$/.test(words[called ? at - 2 : at - 1]!) ? around : null;
}

/**
 * "Hansestadt und Landkreis Lüneburg", "Kreis und Stadt Fulda": both together, which lie in the Kreis, or in the Land where the town is
 * kreisfrei. Null where only one of them is named.
 */
export function townAndKreis({ part, number: n }: Reading, context: ScopeContext): PlaceKey | null {
	const segment = part.segmentOf[n.from];
	for (const place of context.places[part.name]) {
		const key = part.segmentOf[place.from] === segment ? pairOf(part, context, place) : null;
		if (key !== null) return key;
	}
	return null;
}

function pairOf(part: Part, context: ScopeContext, place: PlaceAt): PlaceKey | null {
	const { key } = place;
	if (key === null || key.length < 5 || place.adjective) return null;
	let name = place.from;
	while (name < place.to - 1 && kinds.test(part.tokens[name]!.norm)) name++;
	const before = part.tokens.slice(Math.max(0, name - 3), name).map((t) => t.norm);
	const [first = '', and = '', second = ''] = before;
	if (before.length < 3 || !/^(und|sowie|\/)$/.test(and)) return null;
	if (!(ofTown.test(first) && kreisWord.test(second)) && !(kreisWord.test(first) && ofTown.test(second)))
		return null;
	const free = key.endsWith('000') || (key.length === 5 && context.title.key?.endsWith('000') === true);
	return free ? landOf(key) : key.slice(0, 5);
}
const ofTown = /^(\p{L}*stadt)$/u;
const kinds = /^(stadt|hansestadt|kreisstadt|landkreis|kreis)$/;
