import { formatDate } from '#lib/i18n/format.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Locale } from '#lib/state/address.ts';

/**
 * The title of a view for code that stays where it was pasted while the numbers go on: without the day that they were of then. What
 * ends with a year or a month keeps its end.
 * @param knowledge the newest day, which the title tells
 */
export function lastingTitle(title: string, knowledge: Day, locale: Locale): string {
	const day = formatDate(knowledge, locale);
	return locale === 'en'
		? title.replace(`, as of ${day}`, '').replace(` to the last until ${day}`, ' to the last')
		: title.replace(`, Stand ${day}`, '').replace(` zum letzten bis ${day}`, ' zum letzten');
}
