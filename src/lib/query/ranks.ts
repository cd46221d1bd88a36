import { spanOf } from '#lib/dataset/dates.ts';
import type { Bound } from '#lib/schema/figure.ts';

/** What is known of a number: it lies between these two, both included. */
export interface Interval {
	low: number;
	high: number;
}

/** Half of the last place that a rounded number was written with: 270 is 265 to 275, 300 is 250 to 350. */
function slackOf(value: number): number {
	let place = 1;
	while (value > 0 && value % (place * 10) === 0) place *= 10;
	return place / 2;
}

/** The numbers that a told quantity leaves possible. */
export function intervalOf({
	value,
	upper,
	bound
}: {
	value: number;
	upper: number | null;
	bound: Bound;
}): Interval {
	const top = upper ?? value;
	switch (bound) {
		case 'exact':
			return { low: value, high: top };
		case 'at_least':
			return { low: value, high: Infinity };
		case 'at_most':
			return { low: 0, high: top };
		case 'approx':
			return { low: Math.max(0, value - slackOf(value)), high: top + slackOf(top) };
	}
}

/** The least that a told quantity can be: what a sum of several may count on. */
export const lowerEnd = (quantity: Parameters<typeof intervalOf>[0]): number => intervalOf(quantity).low;

/** Reports further apart than a year are put in no order: offers grow within a year. */
export const apartDays = 366;

/** Within this distance the dates of two reports are one date. */
export const sameTime = 31;

/** Days between the days at which two dates count. */
export const daysBetween = (a: string, b: string): number =>
	Math.round(Math.abs(Date.parse(spanOf(a).day) - Date.parse(spanOf(b).day)) / 86_400_000);

/**
 * Why a number can have any place among the others: told more than a year before or after all of them, told at another time than they
 * (of some it is the older and smaller, and may have grown), or told too roughly.
 */
export type OpenRank = 'apart' | 'time' | 'bound';

/**
 * Why a number has any place, where three or more stand in an order; null where its band says more.
 * @param bands of the numbers, as `tieBands` tells them
 * @param dates of the numbers, in their order
 */
export function openRanks(
	bands: readonly (readonly [number, number])[],
	intervals: readonly Interval[],
	dates: readonly string[]
): (OpenRank | null)[] {
	const any = ([first, last]: readonly [number, number]) =>
		bands.length > 2 && first === 1 && last === bands.length;
	const ageless = tieBands(intervals);
	const isApart = (i: number) =>
		dates.every((date, j) => i === j || daysBetween(dates[i] ?? date, date) > apartDays);
	return bands.map((band, i) =>
		any(band) ? (any(ageless[i] ?? band) ? 'bound' : isApart(i) ? 'apart' : 'time') : null
	);
}

/**
 * Whether the larger of two numbers is surely the larger at one day, too. Levels grow and rarely fall: an older number is a lower end of
 * what holds later. So the older stays ahead of a newer one that is smaller, for up to a year; a newer that is larger may only be newer.
 */
export function holdsAcross(larger: string, smaller: string): boolean {
	const distance = daysBetween(larger, smaller);
	return distance <= sameTime || (distance <= apartDays && spanOf(larger).day < spanOf(smaller).day);
}

/**
 * First and last place that each number can have, the largest first. Whoever is not surely above or below another
 * shares its places (DESIGN 4, rule 10): so do numbers of different dates whose order is not known to hold (`holdsAcross`).
 * @param dates of the numbers, in their order; without them age is not looked at
 */
export function tieBands(
	intervals: readonly Interval[],
	dates: readonly string[] = []
): [first: number, last: number][] {
	const above = (i: number, j: number) => {
		if (intervals[i]!.low <= intervals[j]!.high) return false;
		const [a, b] = [dates[i], dates[j]];
		return a === undefined || b === undefined || holdsAcross(a, b);
	};
	return intervals.map((_, i) => [
		1 + intervals.filter((_, j) => above(j, i)).length,
		intervals.length - intervals.filter((_, j) => above(i, j)).length
	]);
}
