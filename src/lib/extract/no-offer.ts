import { beforeBound } from './level-told.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTokens, sentenceTokens } from './spans.ts';

/** More than any place has of services; where nothing says that they are digital it is what the law or the trade has. */
const mostServices = 2500;
const digital = /^(online|digital|elektron|internet|netz$|portal)/;
const average =
	/^(durchschnittlich|schnitt|durchschnitt|mittel|durchschnittswert|landesschnitt|bundesschnitt)$/;
/** What is done with services that are there no sooner for it, and the word that must stand with it. */
const handled: [verb: RegExp, beside: RegExp | null][] = [
	[/^(prüft|prüfen|prüfte|prüften|geprüft|untersucht|untersuchte|analysiert|analysierte|begutachtet)$/, null],
	[/^(vorgeschlagen|ausgezeichnet|prämiert|ausgewählt|priorisiert|identifiziert|ausgemacht)$/, null],
	[/^(informiert|informieren|informierte|aufklärt)$/, /^über$/],
	[/^(befragt|befragte|befragten|bewertet|bewerteten|benotet|benoteten)$/, null]
];

/** What is said of cases that came about or were paid for, and of no kind of service. */
const cases =
	/^(zustande|bezahlt|bezahlen|bezahlung|anhängig|abgeschlossen|eingeleitet|eröffnet|entschieden)$/;

/** "eine Überprüfung aller 1.000 Formulare": what is done with them makes none of them digital. */
const looking =
	/^(über|nach)?(prüfung|durchsicht|sichtung|inventur|bestandsaufnahme|erhebung|analyse|auswertung|begutachtung|bewertung|evaluierung|evaluation|untersuchung|kontrolle|priorisierung|vereinfachung|abschaffung|streichung|erfassung|aufzählung|nennung|zählung)$/;

/** What is done with an offer that a bidder made. */
const bid =
	/^(eingegangen|eingegangene[nr]?|eingingen|eingereicht|verworfen|verworfene|ausgeschlossen|abgegeben|abgaben|geprüft|verglichen|eingeholt|vorgelegen|zuschlag|bieter|bietern|bietergemeinschaft|bewerbern?|ausschreibung|vergabe|vergabeverfahren|submission)$/;

/** "dass vier Fünftel der Fälle auf zehn Verfahren entfielen": how something is shared out among services. */
const sharedAmong = (part: Part, n: NumberMention, own: readonly string[]): boolean =>
	part.tokens[beforeBound(part, n.from)]?.norm === 'auf' &&
	own.some((w) =>
		/^(entfallen|entfielen|entfällt|entfiel|verteilen|verteilten|verteilt|konzentrieren|konzentriert)$/.test(
			w
		)
	);

/**
 * Why a number of services is none that anybody offers: an average ("im Schnitt 60 Anträge"), the whole of a share ("ein Viertel der
 * 200 Leistungen"), services that are only looked at ("prüft derzeit 35 Leistungen"), or more of them than any place has. `live`:
 * the clause says that they are there.
 */
export function notOffered(part: Part, n: NumberMention, live: boolean): string | null {
	const own = segmentTokens(part, part.segmentOf[n.from]).map((t) => t.norm);
	if (n.value > mostServices && !own.some((w) => digital.test(w))) return 'catalogue: of no place';
	if (own.some((w) => average.test(w))) return 'average';
	const lead = beforeBound(part, n.from);
	if (
		/^(der|aller|von)$/.test(part.tokens[lead]?.norm ?? '') &&
		part.at('heads', lead - 1).some((t) => t.value === 'share')
	)
		return 'universe';
	if (sharedAmong(part, n, own)) return 'share: fall to';
	if (
		/^(der|aller|sämtlicher|von)$/.test(part.tokens[lead]?.norm ?? '') &&
		looking.test(part.tokens[lead - 1]?.norm ?? '')
	)
		return 'described: looked at';
	const tender = sentenceTokens(part, part.sentenceOf[n.from]).map((t) => t.norm);
	if (/^angebote?n?$/.test(part.tokens[n.to]?.norm ?? '') && tender.some((w) => bid.test(w)))
		return 'counts thing: bids';
	const noun = part.tokens[n.to]?.norm ?? '';
	if (
		/^(verfahren|vorgänge|prozesse)$/.test(noun) &&
		!own.some((w) => digital.test(w)) &&
		own.some((w) => cases.test(w))
	)
		return 'received: cases';
	if (
		own.some((w) => /^(erbringt|erbringen|erbrachte|erbringe)$/.test(w)) &&
		!own.some((w) => digital.test(w))
	)
		return 'catalogue: what it does at all';
	if (live) return null;
	const verb = handled.find(
		([does, beside]) => own.some((w) => does.test(w)) && (!beside || own.some((w) => beside.test(w)))
	);
	return verb ? 'described: looked at' : null;
}
