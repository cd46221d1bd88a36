/** Maps one span onto another, straight and unclamped; one without extent maps to where the other begins. */
export function linear([from, to]: [number, number], [start, end]: [number, number]) {
	const times = from === to ? 0 : (end - start) / (to - from);
	return (value: number): number => start + (value - from) * times;
}

/** Bounds of the choice between 1, 2, 5 and 10: the geometric means, as d3-array has them. */
const [over5, over2, over1] = [Math.sqrt(50), Math.sqrt(10), Math.sqrt(2)];

/** The whole number of 1, 2 or 5 times a power of ten that divides what is counted into so many parts, about. */
function stepOf(top: number, parts: number): number {
	const wanted = top / parts;
	const power = 10 ** Math.floor(Math.log10(wanted));
	const rest = wanted / power;
	return Math.max(1, power * (rest >= over5 ? 10 : rest >= over2 ? 5 : rest >= over1 ? 2 : 1));
}

/**
 * Values to write along an axis of counts, from zero to the first at or above the largest count. Nothing that is counted
 * comes in halves.
 */
export function axisValues(max: number, parts: number): number[] {
	let top = max > 0 ? max : 1;
	let step = stepOf(top, parts);
	// A higher top may ask for wider steps.
	for (let before = 0; step !== before; step = stepOf(top, parts)) {
		before = step;
		top = Math.ceil(top / step) * step;
	}
	return Array.from({ length: Math.round(top / step) + 1 }, (_, i) => i * step);
}
