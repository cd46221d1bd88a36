import type { Break } from '#lib/schema/break.ts';
import type { PartialDate } from '#lib/schema/date.ts';
import type { Metric, Unit } from '#lib/schema/figure.ts';
import { spanOf, type Span } from './dates.ts';

/** What a break may touch: a series, so far as a break can tell it from others. */
export interface Touched {
	metric: Metric;
	unit: Unit;
	scope: string;
	subject: string | null;
}

/** The days that a break lies in. */
export function breakSpan({ date, until }: Pick<Break, 'date' | 'until'>): Span {
	const { since, day } = spanOf(date);
	return { since, day: until === null ? day : spanOf(until).day };
}

const touchesScope = ({ kind, scopes }: Break, scope: string) =>
	kind === 'territory' ? scopes.includes(scope) : scopes.some((key) => key === 'DE' || scope.startsWith(key));

/** Whether a break touches a series. */
export const touches = (b: Break, series: Touched): boolean =>
	touchesScope(b, series.scope) &&
	(b.metric === null || b.metric === series.metric) &&
	(b.units.length === 0 || b.units.includes(series.unit)) &&
	(b.subjects.length === 0 || (series.subject !== null && b.subjects.includes(series.subject)));

/**
 * The breaks of a series between two dates, oldest first: those that the earlier does not lie behind and the later not
 * before. Numbers of the two dates are not compared where there is one.
 */
export function breaksBetween(
	breaks: readonly Break[],
	series: Touched,
	from: PartialDate,
	to: PartialDate
): Break[] {
	const [early, late] = [spanOf(from).day, spanOf(to).day];
	return breaks
		.filter((b) => {
			const { since, day } = breakSpan(b);
			return early < day && late >= since && touches(b, series);
		})
		.toSorted((a, b) => breakSpan(a).since.localeCompare(breakSpan(b).since));
}

/** Names the side of all breaks that a date of a series lies on: only numbers of one side can be compared. */
export const sideOf = (breaks: readonly Break[], series: Touched, date: PartialDate): string =>
	breaks
		.filter((b) => touches(b, series) && spanOf(date).day >= breakSpan(b).day)
		.map((b) => b.id)
		.sort()
		.join('|');
