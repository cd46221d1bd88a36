import type { Day, PartialDate } from '#lib/schema/date.ts';

/** The days that a date leaves open, both included. */
export interface Span {
	since: Day;
	day: Day;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The span of a date as told. A date counts at its last day, since "2024" promises no more than that it was so by
 * the end of 2024; this is the only place that says so.
 * @throws where the day does not exist (30 February)
 */
export function spanOf(date: PartialDate): Span {
	const [year = 0, month, day] = date.split('-').map(Number);
	if (month === undefined) return { since: `${date}-01-01`, day: `${date}-12-31` };
	const last = daysIn(year, month);
	if (day === undefined) return { since: `${date}-01`, day: `${date}-${last}` };
	if (day > last) throw new Error(`${date} is no day of the calendar`);
	return { since: date, day: date };
}
