import type { Head } from './head.ts';
import type { Part } from './part.ts';
import { segmentTags, segmentTokens } from './spans.ts';

/** Verbs of wishing and planning: what they tell is a goal. */
export const wished =
	/^(soll|sollen|solle|will|wollen|wolle|möchte|möchten|plant|planen|plane|peilt|peilen|strebt|streben)$/;

/** "zählt der Bericht 70 Onlinedienste auf": a noun that says itself that they are online, of which nothing has to be downloaded. */
export const digitalHead = (part: Part, head: Head): boolean =>
	/^(online|digital|e-|efa)/.test(part.tokens[head.from]!.norm) ||
	/^(digital|online|elektronisch)/.test(part.tokens[head.from - 1]?.norm ?? '');

/** "80 Onlinedienste, mehr habe keine andere", "so viele hat keine zweite": that others have fewer, and nothing that is lacking. */
export const unsurpassed = (part: Part, negation: number): boolean => {
	const { from } = part.segments[part.segmentOf[negation]!]!;
	let start = negation;
	while (start > from && part.tokens[start - 1]!.kind !== 'mark') start--;
	const words = part.tokens.slice(start, negation + 4).map((t) => t.norm);
	const nobody =
		/^(eine?|keine?|einer|keiner|keinem|einem|niemand|nirgends|nirgendwo|sonst|ander\p{L}+|zweite[rs]?)$/u;
	return /^(mehr|soviel|soviele)$/.test(words[0] ?? '') ||
		(words[0] === 'so' && /^viele?$/.test(words[1] ?? ''))
		? words.some((w) => nobody.test(w))
		: false;
};

/** What people do with an application or a service, as infinitive and participle; nobody does so with a survey or a list. */
const dealing =
	/^(abgeben|abgegeben|abmelden|abgemeldet|abrufen|abgerufen|absenden|abgesandt|abgesendet|abschicken|abgeschickt|abschließen|abgeschlossen|absolvieren|absolviert|abwickeln|abgewickelt|anfordern|angefordert|anmelden|angemeldet|anstoßen|angestoßen|anzeigen|angezeigt|aufrufen|aufgerufen|ausfüllen|ausgefüllt|auslösen|ausgelöst|beantragen|beantragt|bearbeiten|bearbeitet|begleichen|beglichen|benutzen|benutzt|bestellen|bestellt|buchen|gebucht|durchführen|durchgeführt|durchlaufen|einreichen|eingereicht|einsenden|eingesandt|erledigen|erledigt|erteilen|erteilt|herunterladen|hochladen|hochgeladen|melden|gemeldet|nutzen|genutzt|öffnen|regeln|geregelt|reservieren|reserviert|starten|gestartet|stellen|gestellt|übermitteln|übermittelt|ummelden|umgemeldet|unterschreiben|unterschrieben|unterzeichnen|unterzeichnet|vereinbaren|vereinbart|verlängern|verlängert|verschicken|verschickt|versenden|versandt|vornehmen|vorgenommen|zurückgeben|zustellen|zugestellt)$/;

/** "lassen sich 60 von zu Hause aus ausfüllen", but not "lassen sich in fünf Gruppen einteilen": a clause that tells what people can do with them. */
export const dealtWith = (part: Part, segment: number): boolean =>
	segmentTokens(part, segment).some((t) => dealing.test(t.norm)) ||
	segmentTags(part, 'use', segment).some((t) => t.class === 'channel');
