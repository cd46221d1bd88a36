import type { LaenderSvg } from '#lib/places/svg.ts';

/** A point in the units of the drawing. */
type Point = readonly [number, number];

/** A Land's two letters (and, where there is room, its value) on the map. */
export interface MapLabel {
	key: string;
	at: Point;
	/** The line from a Land that is too small to hold its label. */
	leader: { from: Point; to: Point } | null;
}

/** Labels beside the outline, and where their leader line ends, for the Länder too small for them. */
const beside: Record<string, { at: Point; end: Point }> = {
	'02': { at: [356, 30], end: [349, 52] },
	'04': { at: [92, 112], end: [116, 133] },
	'10': { at: [40, 646], end: [46, 629] },
	'11': { at: [562, 122], end: [554, 144] }
};

/** Half the room of a letter at most, as a part of its size; readers' fonts differ. */
const halfLetter = 0.3;

/**
 * Where the middle of a text stands so that none of it is cut off at the rim: where it should, or as near as it can.
 * @param x where it should; @param size of its letters, in the units of the drawing
 */
export function withinRim(x: number, text: string, size: number, [left, , width]: readonly number[]): number {
	const half = text.length * size * halfLetter;
	return Math.min(Math.max(x, (left ?? 0) + half), (left ?? 0) + (width ?? 0) - half);
}

/** A line of a value, in the units of the drawing. */
const valueLine = 20;

/** A leader line as SVG has it; it begins below a label that has more than one line of values. */
export function leaderPath({ at, leader }: MapLabel, lines: number): string | null {
	if (leader === null) return null;
	const { from, to } = leader;
	const lower = to[1] > at[1] ? Math.max(0, lines - 1) * valueLine : 0;
	return `M${from.join()}L${to[0]},${to[1] + lower}`;
}

/** Where each label stands, in the units of the drawing. */
export function mapLabels(outlines: Pick<LaenderSvg, 'labels'>): MapLabel[] {
	return Object.entries(outlines.labels)
		.map(([key, centre]) => {
			const place = beside[key];
			return place
				? { key, at: place.at, leader: { from: centre, to: place.end } }
				: { key, at: centre, leader: null };
		})
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}
