/** x, y, width, height in the units of the drawing. */
export type Box = readonly [number, number, number, number];

/**
 * Diagonal lines over a box, to be clipped by what is hatched. Lines, not a `<pattern>`: office programs and
 * PDF printers turn patterns into bitmaps.
 * @param gap distance of neighbouring lines
 */
export function hatchLines([x, y, width, height]: Box, gap: number): string {
	const across = gap * Math.SQRT2;
	const lines: string[] = [];
	for (let at = across / 2; at < width + height; at += across) {
		// A line x + y = at, cut at the edges of the box.
		const from = at <= height ? [0, at] : [at - height, height];
		const to = at <= width ? [at, 0] : [width, at - width];
		lines.push(`M${round(x + from[0]!)},${round(y + from[1]!)}L${round(x + to[0]!)},${round(y + to[1]!)}`);
	}
	return lines.join('');
}

const round = (n: number) => Math.round(n * 10) / 10;
