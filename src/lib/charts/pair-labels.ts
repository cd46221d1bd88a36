import { roomOf, type Mark, type TimelineLayout } from './timeline.ts';

/** A text in a drawing, by the point that it begins at, is centred on, or ends at. */
export interface PlacedText {
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Where labels may stand. */
export interface LabelRoom extends Box {
	/** Of the letters, in pixels. */
	size: number;
}

/** As far as a mark reaches from its middle. */
const reach = 6;

const around = ({ x, y }: Mark): Box => ({
	left: x - reach,
	right: x + reach,
	top: y - reach,
	bottom: y + reach
});

/** What a text covers. */
export function boxOf({ text, x, y, anchor }: PlacedText, size: number): Box {
	const room = roomOf(text, size);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - room : x - room / 2;
	return { left, right: left + room, top: y - 0.8 * size, bottom: y + 0.25 * size };
}

export const meet = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

type Spot = (mark: Mark, text: string) => PlacedText;
const above: Spot = ({ x, y }, text) => ({ text, x, y: y - reach - 4, anchor: 'middle' });
const below: Spot = ({ x, y }, text) => ({ text, x, y: y + reach + 11, anchor: 'middle' });
const right: Spot = ({ x, y }, text) => ({ text, x: x + reach + 3, y: y + 4, anchor: 'start' });
const left: Spot = ({ x, y }, text) => ({ text, x: x - reach - 3, y: y + 4, anchor: 'end' });

/**
 * Writes at each of two marks that contradict each other its own number; where one finds no room, both at one of them; where that
 * finds none either, nothing. No label covers a mark, another label, or stands out of the room.
 * @param isTold marks at which the pair is written already
 * @param write a mark's number
 * @param both the numbers of a pair in one text
 */
export function pairLabels(
	{ lines, disputes }: Pick<TimelineLayout, 'lines' | 'disputes'>,
	isTold: (mark: Mark) => boolean,
	write: (mark: Mark) => string,
	both: (one: string, other: string) => string,
	room: LabelRoom
): PlacedText[] {
	const marks = lines.flatMap((line) => line.marks).map(around);
	const told = new Map<Mark, PlacedText>();
	const placed: PlacedText[] = [];
	const fits = (label: PlacedText, beside: readonly PlacedText[]): boolean => {
		const box = boxOf(label, room.size);
		return (
			box.left >= room.left &&
			box.right <= room.right &&
			box.top >= room.top &&
			box.bottom <= room.bottom &&
			!marks.some((mark) => meet(mark, box)) &&
			![...placed, ...beside].some((other) => meet(boxOf(other, room.size), box))
		);
	};
	const find = (mark: Mark, text: string, spots: readonly Spot[], beside: readonly PlacedText[] = []) =>
		spots.map((spot) => spot(mark, text)).find((label) => fits(label, beside));

	for (const { from, to } of disputes) {
		if (isTold(from) || isTold(to)) continue;
		const [high, low] = from.y <= to.y ? [from, to] : [to, from];
		const one = told.get(high) ?? find(high, write(high), [above, right, left]);
		const other =
			told.get(low) ?? (one && find(low, write(low), [below, right, left], told.has(high) ? [] : [one]));
		if (one && other) {
			for (const [mark, label] of [
				[high, one],
				[low, other]
			] as const)
				if (!told.has(mark)) {
					told.set(mark, label);
					placed.push(label);
				}
			continue;
		}
		const text = both(write(high), write(low));
		const together = find(high, text, [above, right, left]) ?? find(low, text, [below, right, left]);
		if (together) placed.push(together);
	}
	return placed;
}
