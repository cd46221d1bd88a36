import type { Reading } from './reading.ts';
import type { SubjectReading } from './subject.ts';

/** A figure's reading with the subject that it was given. */
export interface Told {
	reading: Reading;
	subject: SubjectReading;
}

/** What is told where nothing is named. */
const unnamed = /^(none named|money for online services)$/;
const broad = /^(alle-leistungen|verwaltungsdigitalisierung|ozg|landes-it)$/;

/**
 * Figures of one text are about one thing unless something else is named: "158 Meldebehörden nutzen den Dienst. Für die
 * Einführung gab das Land zwei Millionen Euro aus." (guide 34: the purpose.) The trap: a count of services is the whole
 * offer where nothing is named, so that it neither gives nor takes.
 */
export function agreed(r: Reading, named: SubjectReading, told: readonly Told[]): SubjectReading {
	if (named.own || r.metric === 'services_live' || !unnamed.test(named.note)) return named;
	const before = told.findLast(
		({ reading, subject }) =>
			reading.part === r.part &&
			reading.metric !== 'services_live' &&
			subject.slug !== null &&
			!broad.test(subject.slug)
	)?.subject;
	return before ? { ...before, own: false, note: 'as the number before' } : named;
}
