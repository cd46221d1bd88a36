import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';
import { segmentTokens } from './spans.ts';
import { wordIs } from './word.ts';

/** Portals of other countries end like this; "portal.de" and "online.nrw" do not. */
const isForeignName = wordIs(
	/^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.(at|ch|dk|ee|fi|se|nl|fr|es|pl|cz|lt|lv|lu|uk)$/u
);

/**
 * "Als Vorbild gilt Dänemark: Über 2.000 Dienste …", "Estland, wo 3.000 Dienste …": the clause is told of another country that
 * stands right before its colon or pronoun, or of another country's portal. A model named in a clause of home tells of home.
 */
export function toldOfAbroad(part: Part, at: number, places: readonly PlaceAt[]): boolean {
	const segment = part.segmentOf[at]!;
	if (segmentTokens(part, segment).some(isForeignName)) return true;
	const { from } = part.segments[segment]!;
	const opens =
		part.tokens[from]?.text === ':' ||
		(part.tokens[from]?.text === ',' &&
			/^(das|die|wo|dessen|deren)$/.test(part.tokens[from + 1]?.norm ?? ''));
	return opens && places.some((p) => p.foreign && p.to === from);
}
