import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Day } from '#lib/schema/date.ts';

/** The last day that levels at the end of a year can speak of: of a year that still runs, the day of knowledge. */
export const lastDayOf = (year: number, knowledge: Day): Day =>
	knowledge < `${year}-12-31` ? knowledge : `${year}-12-31`;

/** The same in words, "Ende 2024" or "24. November 2026": what is not over has no end to tell of. */
export const lastDayWords = (year: number, knowledge: Day): string =>
	lastDayOf(year, knowledge) === knowledge ? formatDate(knowledge, getLocale()) : m.until_year({ year });
