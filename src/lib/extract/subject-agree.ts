import type { Reading } from './reading.ts';
import { segmentTokens } from './spans.ts';
import type { SubjectReading } from './subject.ts';

/** A figure's reading with the subject that it was given. */
export interface Told {
	reading: Reading;
	subject: SubjectReading;
}

/** What is told where nothing is named. */
const unnamed = /^(none named|money for online services)$/;
const broad = /^(alle-leistungen|verwaltungsdigitalisierung|ozg|landes-it)$/;
/** What authorities use and nobody applies for anything on. */
const noOffer = /^(115|e-akte|e-rechnung)/;

/**
 * Figures of one text are about one thing unless something else is named: "158 Meldebehörden nutzen den Dienst. Für die
 * Einführung gab das Land zwei Millionen Euro aus." (guide 34: the purpose.) The trap: a count of services is the whole
 * offer where nothing is named, so that it gives nothing, and takes only what it points to ("darüber").
 */
export function agreed(r: Reading, named: SubjectReading, told: readonly Told[]): SubjectReading {
	const before = (fits: (t: Told) => boolean): SubjectReading => {
		const last = told.findLast(
			(t) => t.reading.part === r.part && t.subject.slug !== null && !broad.test(t.subject.slug) && fits(t)
		);
		return last ? { ...last.subject, own: false, note: 'as the number before' } : named;
	};
	if (named.note === 'the whole offer')
		return pointsBack(r)
			? before((t) => t.reading.metric === 'authorities_onboarded' && !noOffer.test(t.subject.slug!))
			: named;
	if (named.own || r.metric === 'services_live' || !unnamed.test(named.note)) return named;
	return before((t) => t.reading.metric !== 'services_live');
}

/** "Sieben Ämter teilen sich eine Plattform. 96 Anträge lassen sich darüber einreichen." */
const pointsBack = ({ part, number: n }: Reading): boolean =>
	segmentTokens(part, part.segmentOf[n.from]).some((t) => /^(darüber|hierüber|darin|darauf)$/.test(t.norm));

/**
 * "805 Leistungen des Bundes und 426 des Landes. Hinzu kommen 371": what comes on top of a part told by its kind is of
 * no kind itself. The trap: "19 Bundesleistungen, 12 weitere folgen" goes on with the same.
 */
export function comesOnTop({ part, number: n, antecedent }: Reading): boolean {
	const before = antecedent?.number;
	if (!before || part.sentenceOf[before.from] === part.sentenceOf[n.from]) return false;
	const words = segmentTokens(part, part.segmentOf[n.from]).map((t) => t.norm);
	if (words.includes('weitere') || words.includes('weiteren')) return false;
	return words.some((w) => /^(hinzu|dazu|zudem|außerdem|ferner|überdies|zusätzlich|daneben)$/.test(w));
}
