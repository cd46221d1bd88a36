import { formatDate, formatQuantity } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Target } from '#lib/query/targets.ts';

/** What became of a promise, with the level that decides it. */
export function outcomeText({ outcome, by }: Pick<Target, 'outcome' | 'by'>): string {
	if (outcome === 'pending') return m.time_outcome_pending();
	if (by === null) return m.time_outcome_open();
	const locale = getLocale();
	const told = { quantity: formatQuantity(by, locale), date: formatDate(by.date, locale) };
	return outcome === 'met' ? m.time_outcome_met(told) : m.time_outcome_missed(told);
}
