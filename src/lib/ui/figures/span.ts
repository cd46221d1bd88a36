/** Rows of a list that stand together: from one up to, but without, another, counted from 0. */
export interface Span {
	from: number;
	to: number;
}

/**
 * So many rows come by themselves, and what stands there is found by the browser's search, printed and read aloud as a whole; of a
 * longer list more come as one scrolls. Twenty times as many rows take seconds and hundreds of megabytes.
 */
export const mostUnasked = 500;
/** So many come at once by themselves, so many as one scrolls, and so many stand on either side of one that is asked for. */
const few = 10;
const many = 100;
const beside = 20;

/** What of a list is drawn next by itself: those behind first, then those before; null where all is there or it is enough. */
export function grown({ from, to }: Span, count: number): Span | null {
	if (to - from >= mostUnasked) return null;
	if (to < count) return { from, to: Math.min(count, to + few, from + mostUnasked) };
	return from > 0 ? { from: Math.max(0, from - few, to - mostUnasked), to } : null;
}

/** What is drawn when one comes near an end of what is there. */
export const extended = ({ from, to }: Span, count: number, end: 'first' | 'last'): Span =>
	end === 'first' ? { from: Math.max(0, from - many), to } : { from, to: Math.min(count, to + many) };

/** What is drawn so that a row is there with those around it: what is drawn already, if it is; of a long list what lies far away is left out. */
export function reaching({ from, to }: Span, count: number, row: number): Span {
	if (from <= row && row < to) return { from, to };
	const around = { from: Math.max(0, row - beside), to: Math.min(count, row + beside + 1) };
	const both = { from: Math.min(from, around.from), to: Math.max(to, around.to) };
	return both.to - both.from > mostUnasked ? around : both;
}
