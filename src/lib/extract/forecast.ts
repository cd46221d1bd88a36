import { isDeadline } from './event.ts';
import { frameAt } from './frame.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTokens } from './spans.ts';
import type { Token } from './token.ts';

const foresees = /^(prognostizier(t|en|te|ten)|erwartet|erwarten|erwartete|erwarteten)$/;
const noun = /^(prognosen?|vorhersagen?|hochrechnung|hochrechnungen|erwartung|erwartungen)$/;
/** Who looks on: bodies that neither offer nor introduce what they speak of. */
const others =
	/^(bitkom|beobachter|beobachterinnen|experten|expertinnen|fachleute|forscher|wissenschaftler|marktforscher|analysten|berater|opposition|spd|cdu|csu|fdp|afd|bsw|grüne|grünen|linke|studie|\p{L}*(landkreistag|städtetag|gemeindetag|gemeindebund|städtebund|rechnungshof|kontrollrat|verband|verbände|gewerkschaft|institut|fraktion|beirat))(e?s)?$/u;

/** Who answers for the administration, whatever their party ("Ministerin Scharrenbach (CDU)"). */
const inOffice =
	/^\p{L}*(minister|ministerin|ministerium|staatssekretär|staatssekretärin|regierung|kanzlei|senat|senator|senatorin|bürgermeister|bürgermeisterin|landrat|landrätin|beauftragter?|cio)(e?s)?$/u;

/** The words by which a clause foresees something: "rechnet damit", "geht davon aus", "Nach einer Prognose". */
function foresight(tokens: readonly Token[]): string | null {
	const has = (is: RegExp) => tokens.find((t) => is.test(t.norm));
	const reckons = has(/^rechne(t|n|te|ten)?$/);
	if (reckons && has(/^(damit|mit)$/)) return reckons.text;
	const assumes = has(/^(geht|gehen|gehe|ging|gingen)$/);
	if (assumes && has(/^davon$/) && tokens.some((t) => t.norm === 'aus')) return `${assumes.text} davon aus`;
	return (has(foresees) ?? has(noun))?.text ?? null;
}

/** A number of a time to come that somebody expects: by whom, and the words that tell it. */
export interface Forecast {
	/** Somebody who only looks on: no level and no plan of the administration. */
	byOthers: boolean;
	words: string;
}

/** "Der Landkreistag rechnet damit, dass bis Ende 2026 350 Leistungen online sind": what is expected of a time to come. */
export function forecastOf(part: Part, n: NumberMention): Forecast | null {
	if (n.money) return null;
	const { own, governors } = frameAt(part, n.from);
	const { from, to } = part.segments[own]!;
	let ahead = false;
	for (let i = from; i < to; i++)
		ahead ||=
			(/^(bis|ab|spätestens)$/.test(part.tokens[i]!.norm) && isDeadline(part.tokens, i)) ||
			/^(künftig|werden|wird|werde)$/.test(part.tokens[i]!.norm);
	if (!ahead) return null;
	for (const segment of [own, ...governors]) {
		const tokens = segmentTokens(part, segment);
		const words = foresight(tokens);
		const says = (who: RegExp) => tokens.some((t) => t.capital && who.test(t.norm));
		if (words) return { byOthers: says(others) && !says(inOffice), words };
	}
	return null;
}
