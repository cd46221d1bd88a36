import type { PlaceAt } from './place.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './spans.ts';

const kreis = /^((land)?kreise?[ns]?|(städte)?region)$/;
const within = /^(im|in|des|vom)$/;
const ofKreis = /^(kreiskommune|kreisgemeinde|kreisangehörigen?)$/;

/**
 * "Als vierte Kommune im Landkreis Hof", "im Landkreis Böblingen die achte Baurechtsbehörde": the row is counted in the
 * Kreis that the ordinal is told within, and not in the Land (guide 25 has Kreise themselves in mind: those are
 * counted in the Land). The trap: "als achte Kommune ist der Landkreis Leer beigetreten" names who joined.
 */
export function rowWithin({ part, number: n, head }: Reading, place: PlaceAt): boolean {
	if (place.key?.length !== 5 || place.adjective) return false;
	const noun = head ? part.tokens[head.from]!.norm : '';
	if (!head || kreis.test(noun)) return false;
	const from = kreis.test(wordAt(part, place.from - 1)) ? place.from - 1 : place.from;
	const next = place.to <= n.from && n.from - place.to <= 2;
	if (wordAt(part, from - 1) === 'der')
		return (
			kreis.test(wordAt(part, from)) &&
			(from - 1 === head.to || (wordAt(part, from - 2) === 'in' && (next || from - 2 === head.to)))
		);
	return within.test(wordAt(part, from - 1)) && (next || from - 1 === head.to);
}

/** "Als vierte Kommune im Kreis", "als neunte Kreiskommune": the Kreis of the heading, which need not be named again. */
export function rowWithinHome({ part, number: n, head }: Reading): boolean {
	if (!head || kreis.test(part.tokens[head.from]!.norm)) return false;
	if (part.tokens.slice(n.to, head.to).some((t) => ofKreis.test(t.norm))) return true;
	const named = part.tokens[head.to + 2]?.capital === true;
	return within.test(wordAt(part, head.to)) && kreis.test(wordAt(part, head.to + 1)) && !named;
}
