import { beforeBound } from './level-told.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTokens } from './spans.ts';

/** More than any place has of services; where nothing says that they are digital it is what the law or the trade has. */
const mostServices = 2500;
const digital = /^(online|digital|elektron|internet|netz$|portal)/;
const average =
	/^(durchschnittlich|schnitt|durchschnitt|mittel|durchschnittswert|landesschnitt|bundesschnitt)$/;
/** What is done with services that are there no sooner for it, and the word that must stand with it. */
const handled: [verb: RegExp, beside: RegExp | null][] = [
	[/^(prüft|prüfen|prüfte|prüften|geprüft|untersucht|untersuchte|analysiert|analysierte|begutachtet)$/, null],
	[/^(vorgeschlagen|ausgezeichnet|prämiert|ausgewählt|priorisiert|identifiziert|ausgemacht)$/, null],
	[/^(informiert|informieren|informierte|aufklärt)$/, /^über$/]
];

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
	if (live) return null;
	const verb = handled.find(
		([does, beside]) => own.some((w) => does.test(w)) && (!beside || own.some((w) => beside.test(w)))
	);
	return verb ? 'described: looked at' : null;
}
