import { m } from '#lib/i18n/paraglide/messages.js';
import type { ViewQuery } from '#lib/query/source.ts';
import type { ViewState } from '#lib/state/view-state.ts';
import { coverageName } from '../words.ts';

/** Names of what a filter names by slug or key. */
export interface FilterNames {
	subjects: Readonly<Record<string, string>>;
	lands: Readonly<Record<string, string>>;
}

/**
 * What a view leaves out, a part each: only one subject, one coverage, one lead Land, one publisher. A number that leaves the
 * site without these words would pass for the whole. Empty where nothing is left out.
 * @param since first year, where somebody chose one and the title does not tell it
 */
export function filterWords(
	{ subject, coverage, lead, publisher, confidence, contested, to }: ViewQuery,
	{ subjects, lands }: FilterNames,
	since: number | null = null
): string[] {
	const parts = [
		subject !== null && (subjects[subject] ?? subject),
		coverage !== null && coverageName(coverage),
		lead !== null && m.filter_lead_chip({ land: lands[lead] ?? lead }),
		publisher !== null && m.filter_publisher_chip({ name: publisher }),
		confidence !== null && m.filter_confidence_sure(),
		contested && m.filter_contested(),
		since !== null && m.filter_years_chip({ from: since, to })
	];
	return parts.filter((part) => part !== false);
}

/** The first year of a span that somebody chose, by either of its ends, for what tells neither in its title. */
export const chosenSpan = (
	state: Pick<ViewState, 'from' | 'to'>,
	{ from }: Pick<ViewQuery, 'from'>
): number | null => (state.from === null && state.to === null ? null : from);

/** A title that says what it leaves out: "… – Smart Cities, Quelle: Bitkom". */
export const titleWith = (title: string, filter: readonly string[]): string =>
	filter.length === 0 ? title : `${title} – ${filter.join(', ')}`;
