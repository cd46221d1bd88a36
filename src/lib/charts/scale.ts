import { nice, ticks } from 'd3-array';

/** Maps one span onto another, straight and unclamped; one without extent maps to where the other begins. */
export function linear([from, to]: [number, number], [start, end]: [number, number]) {
	const times = from === to ? 0 : (end - start) / (to - from);
	return (value: number): number => start + (value - from) * times;
}

/**
 * Values to write along an axis of counts, from zero to the first at or above the largest count. Nothing that is counted
 * comes in halves. Of d3, whose `d3-scale` does just this, only the part that counts: the rest of it (colours, number
 * formats, times) is 6 kB that no chart here uses.
 */
export function axisValues(max: number, parts: number): number[] {
	const [, top] = nice(0, max > 0 ? max : 1, parts);
	return ticks(0, top, parts).filter(Number.isInteger);
}
