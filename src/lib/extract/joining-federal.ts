import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';

/** Authorities of the federation, by what their names begin or end with. */
const federal =
	/^(\p{L}*-?bundesamt|bundes(anstalt|agentur|behörde|archiv|bank|druckerei|institut|kartellamt|kasse|ministerium|netzagentur|oberbehörde|polizei|zentralamt|verwaltungsamt|zentrale|sozialgericht|\p{L}+ministerium|\p{L}+amt)|(general)?zolldirektion|generalzolldirektion|zoll|zollverwaltung|kraftfahrt-bundesamt|rentenversicherung|statistische bundesamt)$/u;
const article = /^(das|die|der|dem|eine|auch|neues?)$/;

/**
 * "Das Bundesamt für Justiz ist dem 115-Verbund beigetreten", "mit dem Umweltbundesamt …": a federal authority joins, and counts
 * for the whole country, wherever it sits. The trap is the federation in the genitive ("dem 115-Verbund des Bundes").
 */
export function federalJoiner(part: Part, segment: number): PlaceAt | null {
	const { from, to } = part.segments[segment]!;
	for (let i = from; i < to; i++) {
		if (!part.tokens[i]!.capital || !federal.test(part.tokens[i]!.norm)) continue;
		let before = i - 1;
		while (before >= from && before > i - 4 && adjective(part, before)) before--;
		if (before >= from && !article.test(part.tokens[before]!.norm)) continue;
		return {
			key: 'DE',
			adjective: false,
			belowKreis: false,
			foreign: false,
			region: false,
			from: i,
			to: i + 1
		};
	}
	return null;
}

const adjective = (part: Part, i: number): boolean =>
	/\p{Ll}(e|en|es|er)$/u.test(part.tokens[i]!.norm) && !article.test(part.tokens[i]!.norm);
