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

/**
 * First and last place that each number can have, the largest first. Whoever is not surely above or below another
 * shares its places (DESIGN 4, rule 10).
 */
export function tieBands(intervals: readonly Interval[]): [first: number, last: number][] {
	return intervals.map((own) => [
		1 + intervals.filter((other) => other.low > own.high).length,
		intervals.length - intervals.filter((other) => other.high < own.low).length
	]);
}
