import type { Event } from './event.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTokens } from './spans.ts';

const months = 'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember';
const seasons = 'frühjahr|frühling|sommer|herbst|winter|jahreswechsel|jahresbeginn|jahresanfang';
/** A month, a season or a week in which something came, or since which it comes; "seit 2019" tells a level. */
const lately = new RegExp(
	`(^| )((seit|im|zum|mit dem|seit dem) (${months}|${seasons})|(am|zum|seit dem) \\d+ \\. (${months})|vergangene[nr]? (woche|monat)|vorige[nr]? (woche|monat))( |$)`
);
/** "jüngst", "kürzlich", "vor wenigen Wochen", "in der dritten Welle": not long ago, or in one of several steps. */
const newly =
	/(^| )(jüngst|kürzlich|unlängst|neulich|soeben|zuletzt|vor kurzem|(eben|gerade) erst|vor (wenigen|einigen|zwei|drei|vier) (tagen|wochen|monaten)|in (der|einer) (zweiten|dritten|vierten|fünften|sechsten|nächsten|jüngsten|neuen|weiteren|letzten) (welle|staffel|charge|tranche|etappe|runde|stufe|phase))( |$)/;
/** A state, or what somebody is able to do: nothing came. */
const state = /^(ist|sind|sei|seien|war|waren|kann|können|könne|lässt|lassen|konnte|konnten)$/;
/** Verbs of movement, whose perfect is told with "sind". */
const moving =
	/^(umsteigen|beitreten|umziehen|einsteigen|eintreten|wechseln|aufspringen|umschwenken|stoßen)$/;

/**
 * Whether those counted came in a short time that the clause names ("Seit Januar haben sich zehn Gemeinden
 * angeschlossen", "Im Herbst wurden sieben angebunden"): they came on top of a level. "sind seit Januar angeschlossen" tells a
 * state, "alle 16" the level reached, and who goes "an den Start" begins.
 */
export function cameLately(part: Part, n: NumberMention, event: Event): boolean {
	// Who joined forces with one another founded something.
	if (/^zusammen/.test(event.name)) return false;
	if (event.phase !== 'done' || !/^(change|join|gain|follow)$/.test(event.class)) return false;
	if (/^(all|sämtlich|insgesamt)/.test(part.tokens[n.from - 1]?.norm ?? '')) return false;
	const words = segmentTokens(part, part.segmentOf[n.from]).map((t) => t.norm);
	const told =
		words.some((w) => /^(haben|hat|wurden|worden)$/.test(w)) ||
		moving.test(event.name) ||
		!words.some((w) => state.test(w));
	const clause = words.join(' ');
	return told && (lately.test(clause) || newly.test(clause));
}
