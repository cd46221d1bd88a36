import { m } from '#lib/i18n/paraglide/messages.js';
import type { Painted } from '#lib/query/paint.ts';
import type { ViewQuery } from '#lib/query/source.ts';
import { programmesWords } from './programmes-words.ts';
import { coverageName } from './words.ts';

/** What all numbers of a table are asked for. */
type Asked = Pick<ViewQuery, 'metric' | 'subject'>;

/** Whether numbers differ in how far they reach: of services, and of authorities where all are asked for one subject. */
export const isToldByCoverage = ({ metric, subject }: Asked): boolean =>
	metric === 'services_live' || (metric === 'authorities_onboarded' && subject !== null);

/** Head of the column that tells it. */
export const aboutHead = (asked: Asked): string =>
	isToldByCoverage(asked)
		? m.coverage_col()
		: asked.metric === 'funding_eur'
			? m.programmes_col()
			: m.subject_col();

/**
 * What a Land's number is of, beside what the title says of all: how far it reaches, to what authorities are connected, the programme
 * or how many of them. The words in which two numbers differ that are not held against each other.
 */
export function aboutRow(
	row: Pick<Painted, 'coverage' | 'programmes' | 'subject' | 'leftOut'>,
	asked: Asked,
	subjectOf: (slug: string) => string
): string {
	if (isToldByCoverage(asked)) return coverageName(row.coverage);
	if (row.subject === null || (row.programmes ?? 1) > 1)
		return asked.metric === 'funding_eur' ? programmesWords(row) : m.compare_subject_none();
	const subject = subjectOf(row.subject);
	return row.leftOut ? `${subject}, ${m.programmes_left({ count: row.leftOut.length })}` : subject;
}

/** The same where no head of a column tells what the words are of. */
export const aboutAlone: typeof aboutRow = (row, asked, subjectOf) =>
	isToldByCoverage(asked) && row.coverage === 'unknown'
		? `${m.coverage_label()} ${coverageName('unknown')}`
		: aboutRow(row, asked, subjectOf);
