import type { Bound } from '#lib/schema/figure.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTokens } from './spans.ts';

/** Nouns after which "über" names an amount and no limit: "Bescheide über 1,55 Mio. Euro". */
const amountNouns =
	/(bescheide?n?|verträge?n?|vertrag|auftrag|aufträge|rechnung|scheck|zuwendung|summe|kredit|förderzusagen?|zusagen?|förderung|vereinbarung|vereinbarungen|rate|tranche|antrag|anträge|kontrakt|abkommen|zuschuss|kauf|volumen)$/;

/**
 * The bound word directly before a number (adverbs may stand between), and where it starts.
 * A range and "30+" carry their own.
 */
export function boundOf(part: Part, n: NumberMention): { bound: Bound; from: number } {
	let at = n.from;
	const own: Bound | null = n.upper !== null ? 'at_least' : n.bound;
	for (let hops = 0; hops < 3; hops++) {
		const tag = part.tags.bounds.filter((t) => t.to === at).sort((a, b) => a.from - b.from)[0];
		if (!tag) break;
		if (tag.class === 'skip') {
			at = tag.from;
			continue;
		}
		if (tag.form === 'unter' && chosenFrom(part, n)) return { bound: 'exact', from: n.from };
		if (tag.form === 'über' && (ofPaper(part, n, tag.from) || ofVerb(part, n, tag.from)))
			return { bound: 'exact', from: n.from };
		if (own && n.upper !== null) return { bound: own, from: tag.from };
		return { bound: tag.class as Bound, from: tag.from };
	}
	const tail = part.tokens[n.to]?.norm;
	const tail2 = part.tokens[n.to + 2]?.norm;
	if (tail === 'plus' || (/^(und|oder)$/.test(tail ?? '') && part.tokens[n.to + 1]?.norm === 'mehr'))
		return { bound: 'at_least', from: n.from };
	if (tail2 === 'aufwärts') return { bound: 'at_least', from: n.from };
	return { bound: own ?? 'exact', from: n.from };
}

/** "kann unter 337 Leistungen wählen": what there is to choose from, no limit. */
export function chosenFrom(part: Part, n: NumberMention): boolean {
	const { from, to } = part.segments[part.segmentOf[n.from]!]!;
	return part.tokens
		.slice(from, to)
		.some((t) =>
			/^(wählen|wählt|wähle|auswählen|auszuwählen|aussuchen|auszusuchen|auswahl|wahl|umtun|umsehen|umzusehen|bedienen|stöbern|entscheiden|heraussuchen|finden)$/.test(
				t.norm
			)
		);
}

/** "Fulda verfügt über 45 Dienste": the verb's own preposition, and no bound; "verfügt über mehr als 45" has one of its own. */
const ofVerb = (part: Part, n: NumberMention, at: number): boolean =>
	!n.money &&
	segmentTokens(part, part.segmentOf[n.from]).some((t) =>
		/^(verfügt|verfügen|verfüge|verfügte|verfügten)$/.test(t.norm)
	) &&
	part.tokens[at - 1]?.norm !== 'über' &&
	part.tokens[at + 1]?.norm !== 'über';

/** "Bescheide über", "der Vertrag zwischen Stadt und Anbieter über", "im zweiten jene über". */
function ofPaper(part: Part, n: NumberMention, at: number): boolean {
	if (!n.money) return part.tokens[at - 1]?.capital === true && amountNouns.test(part.tokens[at - 1]!.norm);
	if (/^(jener?|jenen|einer|eine|einen|solche[rn]?)$/.test(part.tokens[at - 1]?.norm ?? '')) return true;
	const from = part.segments[part.segmentOf[n.from]!]!.from;
	for (let i = at - 1; i >= from; i--) {
		const token = part.tokens[i]!;
		if (token.kind === 'number') return false;
		if (token.capital && amountNouns.test(token.norm)) return true;
	}
	return false;
}

/** "fast alle 53", "nahezu sämtliche 53", "so gut wie alle 53": says that it is not 53. */
export function almostAll(part: Part, n: NumberMention): boolean {
	const before = part.tokens.slice(Math.max(0, n.from - 5), n.from);
	const words = before.slice(before.findLastIndex((t) => t.kind === 'mark') + 1).map((t) => t.norm);
	const all = words.findLastIndex((w) => /^(all|sämtlich)(e|en|er)$/.test(w));
	if (all < 0 || words.length - all > 3) return false;
	return (
		/^(fast|beinahe|nahezu|praktisch|annähernd|knapp|quasi|weitgehend)$/.test(words[all - 1] ?? '') ||
		words.slice(Math.max(0, all - 3), all).join(' ') === 'so gut wie'
	);
}
