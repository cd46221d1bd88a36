import type { PlaceKey } from '#lib/schema/place.ts';
import type { Reading } from './reading.ts';
import type { ScopeContext } from './scope-context.ts';

/** Authorities of which a Kreis has one or a few. */
const ofKreis =
	/^(ausländer|zulassungs|kfz|führerschein|fahrerlaubnis|waffen|gesundheits|jugend|bauaufsichts?|bau|bauordnungs|veterinär|einbürgerungs|elterngeld|bafög|jagd|naturschutz|wasser|immissionsschutz|straßenverkehrs|kataster|sozial|unterhaltsvorschuss)\p{L}*$|^jobcentern?$/u;
const kreise = /^(land)?kreise?n?$/;
const perKreis = 6;
/** Beside Gemeinden and Kreise there are bodies of the Land, chambers, associations. */
const others = 500;

/** More authorities than a place can hold: they are counted in a wider one. */
export function tooMany(reading: Reading, context: ScopeContext, key: PlaceKey): boolean {
	if (reading.metric !== 'authorities_onboarded' || key === 'DE' || key.length === 8) return false;
	const { kreise: counties, gemeinden } = context.extent(key);
	if (gemeinden === 0) return false;
	// The noun of the number before may be another one's: "alle sechs Landkreise. Bei den Behörden … 31".
	const inherited = reading.head?.via === 'before';
	const noun = inherited ? '' : reading.part.tokens[reading.head?.from ?? reading.number.from]!.norm;
	const most = kreise.test(noun)
		? counties + 5
		: ofKreis.test(noun)
			? Math.max(1, counties) * perKreis + 5
			: gemeinden + counties + (key.length === 2 ? others : 20);
	return reading.value > most;
}

/**
 * A report from Berlin that names the federation, all Länder or what is built for them, and nothing of the city
 * itself, is about the federation.
 */
export function federalCapital(context: ScopeContext): boolean {
	return context.title.key === '11' && !context.title.region && federalSeat(context);
}

/** Berlin stands for the federation in the item: nothing of the city itself is named. */
export const federalSeat = (context: ScopeContext): boolean =>
	context.ofFederation && !context.speaksOfBerlin;

const joint =
	/^(,|und|sowie|oder|–|—|-|\/|von|aus|der|des|den|dem|in|auf|allen|aller|anderen|deutschen|föderalen|ebenen)$/;
const level = {
	federation: /^(bund|bundes|bundesbehörden)$/,
	lands: /^(länder|ländern|bundesländer|bundesländern)$/,
	municipal: /^(kommunen|gemeinden|städten?|landkreisen?)$/
};

/**
 * "312 Behörden von Bund, Ländern und Kommunen", "Stellen der Länder und Gemeinden": the counted are of at least two levels, and the
 * Länder among them are many. The trap is "Bund, Land und Kommunen": there the Land is the heading's.
 */
export function ofAllLevels({ part, head }: Reading): boolean {
	if (!head) return false;
	const found = new Set<string>();
	for (let i = head.to; i < head.to + levelsReach; i++) {
		const token = part.tokens[i];
		if (!token || part.sentenceOf[i] !== part.sentenceOf[head.from]) break;
		const kind = Object.entries(level).find(([, words]) => words.test(token.norm))?.[0];
		if (kind) found.add(kind);
		else if (!joint.test(token.norm) && (found.size > 0 || token.capital || i > head.to + 2)) break;
	}
	return found.has('lands') && found.size > 1;
}
const levelsReach = 12;
