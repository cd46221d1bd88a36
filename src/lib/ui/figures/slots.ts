/** A row that is drawn, and the room of those before it that are not. */
export interface Slot {
	index: number;
	before: number;
}

/** Where a row begins and ends in the list, in pixels. */
export type BoundsOf = (index: number) => { start: number; end: number };

/**
 * What a long list draws: rows by their places, whatever lies between them, and room for the others, so that each stands where it would
 * stand if all were drawn.
 * @param drawn places of rows, each once, in their order
 */
export function slotsOf(
	drawn: readonly number[],
	count: number,
	boundsOf: BoundsOf
): { slots: Slot[]; after: number } {
	const endOf = (index: number) => (index < 0 ? 0 : boundsOf(index).end);
	const slots = drawn.map((index, i) => {
		const last = i === 0 ? -1 : drawn[i - 1]!;
		return { index, before: index - last > 1 ? boundsOf(index).start - endOf(last) : 0 };
	});
	return { slots, after: count === 0 ? 0 : endOf(count - 1) - endOf(drawn.at(-1) ?? -1) };
}

/** Places of all rows of some spans and some by themselves, each once, in their order. */
export function placesIn(
	spans: readonly { from: number; to: number }[],
	single: readonly number[] = []
): number[] {
	const places = new Set(single);
	for (const { from, to } of spans) for (let i = from; i < to; i += 1) places.add(i);
	return [...places].sort((a, b) => a - b);
}
