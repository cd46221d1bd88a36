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
/** Verbs of movement, whose perfect is told with "sind". */
const moving =
	/^(umsteigen|beitreten|umziehen|einsteigen|eintreten|wechseln|aufspringen|umschwenken|stoßen)$/;
/** The same told in the simple past: "Im März schlossen sich sechs Kommunen an". */
const cameOnce =
	/^(schloss|schlossen|trat|traten|stieg|stiegen|wechselte|wechselten|stieß|stießen|kam|kamen|zog|zogen)$/;

/**
 * Whether counted authorities came in a short time that the clause names ("Seit Januar haben sich zehn Gemeinden
 * angeschlossen", "Im Herbst wurden sieben angebunden"): they came on top of a level. "sind seit Januar angeschlossen" tells a
 * state, "alle 16" the level reached, and who goes "an den Start" begins.
 */
export function cameLately(part: Part, n: NumberMention, event: Event): boolean {
	// Who joined forces with one another founded something.
	if (/^zusammen/.test(event.name)) return false;
	if (event.phase !== 'done' || !/^(change|join|gain)$/.test(event.class)) return false;
	if (/^(all|sämtlich|insgesamt)/.test(part.tokens[n.from - 1]?.norm ?? '')) return false;
	const words = segmentTokens(part, part.segmentOf[n.from]).map((t) => t.norm);
	const told =
		words.some((w) => /^(haben|hat|wurden|worden)$/.test(w)) ||
		moving.test(event.name) ||
		words.some((w) => cameOnce.test(w));
	return told && lately.test(words.join(' '));
}
