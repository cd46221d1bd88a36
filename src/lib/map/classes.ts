import { bisectLeft, bisectRight } from 'd3-array';

/** How many steps the ramp of the map has (`--map-1` to `--map-5`). */
export const steps = 5;

/** Numbers at which people expect a class to end: 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten. */
const niceDigits = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** Nice numbers from the largest at or below `low` to the smallest at or above `high`. */
function niceBetween(low: number, high: number): number[] {
	const first = Math.floor(Math.log10(low));
	const last = Math.ceil(Math.log10(high));
	const all: number[] = [];
	for (let power = first; power <= last; power++) {
		// A power below zero is divided by, since 3 * 0.1 is not 0.3.
		const scaled = (digit: number) => (power < 0 ? digit / 10 ** -power : digit * 10 ** power);
		all.push(...niceDigits.slice(0, -1).map(scaled));
	}
	all.push(10 ** (last + 1));
	return all.filter((n) => n > low && n <= high);
}

/** Where classes of equal numbers of values would end. */
function quantiles(sorted: readonly number[], classes: number): number[] {
	return Array.from({ length: classes - 1 }, (_, i) => {
		const at = ((i + 1) * sorted.length) / classes;
		const below = sorted[Math.ceil(at) - 1] ?? 0;
		const above = sorted[Math.min(Math.ceil(at), sorted.length - 1)] ?? below;
		return (below + above) / 2;
	});
}

/**
 * Honest class breaks: each lies on a nice round number, as near as can be to where classes of equal size would
 * end, and no class is empty. Few or equal values give fewer classes, never invented ones.
 * @param values what is painted, in any order
 * @returns ascending thresholds, 0 to 4 of them; a value equal to a threshold belongs to the class above it
 */
export function classBreaks(values: readonly number[]): number[] {
	const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
	const lowest = sorted[0];
	const highest = sorted.at(-1);
	if (lowest === undefined || highest === undefined || lowest === highest) return [];
	const below = (limit: number) => bisectLeft(sorted, limit);
	const nice = niceBetween(lowest, highest);
	const chosen: number[] = [];
	for (const wanted of quantiles(sorted, Math.min(steps, new Set(sorted).size))) {
		const last = chosen.at(-1) ?? 0;
		const nearest = nice
			.filter((n) => below(n) > below(last))
			.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
		if (nearest !== undefined) chosen.push(nearest);
	}
	return chosen;
}

/**
 * The step of the ramp, 1 to 5. Where there are fewer classes than steps they are spread over the ramp, so that
 * neighbours stay apart; a single class takes the middle.
 */
export function stepOf(value: number, breaks: readonly number[]): number {
	return stepOfClass(bisectRight(breaks, value), breaks.length + 1);
}

/** The step of the ramp for a class counted from 0. */
export function stepOfClass(index: number, classes: number): number {
	if (classes === 1) return 3;
	return 1 + Math.round((index * (steps - 1)) / (classes - 1));
}
