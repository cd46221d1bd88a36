/** Pixels that a view takes, its table closed, by the pixels of width that it has. */
export type Heights = Readonly<Record<number, number>>;

/** The widths at which a view is measured: telephones, columns of text, pages. */
export const measuredWidths = [280, 320, 360, 400, 480, 600, 720, 800, 1000] as const;

/** From this width on a frame that takes all the room of its page is told high enough. */
export const wideFrom = 600;

/** The most that it takes at a width and at wider ones. */
export const largestFrom = (heights: Heights, width: number): number =>
	Math.max(0, ...Object.entries(heights).flatMap(([at, height]) => (Number(at) >= width ? height : [])));
