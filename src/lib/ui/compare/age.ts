import { spanOf } from '#lib/dataset/dates.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { daysBetween } from '#lib/query/ranks.ts';
import type { PartialDate } from '#lib/schema/date.ts';

/** Whole months between the day at which a date counts and a later day; 0 where the date is not before it. */
export function monthsOld(date: string, day: string): number {
	const [from, to] = [spanOf(date).day, day];
	const months =
		(Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
		(Number(to.slice(5, 7)) - Number(from.slice(5, 7))) -
		(to.slice(8) < from.slice(8) ? 1 : 0);
	return Math.max(0, months);
}

/** As precise as both dates are: between months there are months, and between years there are years. */
function coarser(a: PartialDate, b: PartialDate): 'day' | 'month' | 'year' {
	const parts = Math.min(a.split('-').length, b.split('-').length);
	return parts === 1 ? 'year' : parts === 2 ? 'month' : 'day';
}

/** Of two dates that are known by month at least: how many months their months lie apart. */
function monthsApart(a: PartialDate, b: PartialDate): number {
	const monthOf = (date: PartialDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
	return Math.abs(monthOf(a) - monthOf(b));
}

const yearsApart = (a: PartialDate, b: PartialDate) =>
	Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));

const aboutYears = (years: number) =>
	years === 0 ? m.compare_age_in_year() : m.compare_age_about({ age: m.compare_age_years({ count: years }) });

/** How far two dates lie apart, no more precise than the coarser of them: "12 Tage", "etwa 10 Monate", "etwa 2 Jahre". */
export function apartText(a: PartialDate, b: PartialDate): string {
	switch (coarser(a, b)) {
		case 'day':
			return m.compare_apart_days({ count: daysBetween(a, b) });
		case 'month':
			return m.compare_age_about({ age: m.compare_age_months({ count: Math.max(1, monthsApart(a, b)) }) });
		case 'year':
			return aboutYears(yearsApart(a, b));
	}
}

/**
 * How old a report was on a day, no more precise than its date: "7 Monate", of a month "etwa 7 Monate"; from two years on in years: "3
 * Jahre", "über 3 Jahre", "fast 4 Jahre"; none is cut down.
 */
export function ageText(date: PartialDate, day: string): string {
	const precision = coarser(date, day);
	if (precision === 'year') return aboutYears(date > day ? 0 : yearsApart(date, day));
	const about = (age: string) => (precision === 'month' ? m.compare_age_about({ age }) : age);
	const months = precision === 'day' || date > day ? monthsOld(date, day) : monthsApart(date, day);
	if (months === 0) return m.compare_age_now();
	if (months < 24) return about(m.compare_age_months({ count: months }));
	const [years, rest] = [Math.floor(months / 12), months % 12];
	if (rest >= 9) return m.compare_age_nearly({ count: years + 1 });
	return rest === 0 ? about(m.compare_age_years({ count: years })) : m.compare_age_over({ count: years });
}
