import { m } from '#lib/i18n/paraglide/messages.js';
import type { Painted } from '#lib/query/paint.ts';
import type { Metric } from '#lib/schema/figure.ts';
import { programmesWords } from './programmes-words.ts';
import { coverageName } from './words.ts';

/**
 * What a Land's number is of, beside what the title says of all: how far services reach, to what authorities are connected, the programme
 * or how many of them. The words in which two numbers differ that are not held against each other.
 */
export function aboutRow(
	row: Pick<Painted, 'coverage' | 'programmes' | 'subject' | 'leftOut'>,
	metric: Metric,
	subjectOf: (slug: string) => string
): string {
	if (metric === 'services_live') return coverageName(row.coverage);
	if (row.subject === null || (row.programmes ?? 1) > 1)
		return metric === 'funding_eur' ? programmesWords(row) : m.compare_subject_none();
	const subject = subjectOf(row.subject);
	return row.leftOut ? `${subject}, ${m.programmes_left({ count: row.leftOut.length })}` : subject;
}

/** The same where no head of a column tells what the words are of. */
export const aboutAlone: typeof aboutRow = (row, metric, subjectOf) =>
	metric === 'services_live' && row.coverage === 'unknown'
		? `${m.coverage_label()} ${coverageName('unknown')}`
		: aboutRow(row, metric, subjectOf);
