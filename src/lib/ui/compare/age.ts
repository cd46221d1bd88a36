import { spanOf } from '#lib/dataset/dates.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/** Whole months between the day at which a date counts and a later day; 0 where the date is not before it. */
export function monthsOld(date: string, day: string): number {
	const [from, to] = [spanOf(date).day, day];
	const months =
		(Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
		(Number(to.slice(5, 7)) - Number(from.slice(5, 7))) -
		(to.slice(8) < from.slice(8) ? 1 : 0);
	return Math.max(0, months);
}

/** How old a report was on a day: "7 Monate", from two years on in years: "3 Jahre", "über 3 Jahre", "fast 4 Jahre"; none is cut down. */
export function ageText(date: string, day: string): string {
	const months = monthsOld(date, day);
	if (months === 0) return m.compare_age_now();
	if (months < 24) return m.compare_age_months({ count: months });
	const [years, rest] = [Math.floor(months / 12), months % 12];
	if (rest >= 9) return m.compare_age_nearly({ count: years + 1 });
	return rest === 0 ? m.compare_age_years({ count: years }) : m.compare_age_over({ count: years });
}
