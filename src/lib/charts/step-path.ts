const short = (n: number) => Math.round(n * 100) / 100;

/** A line that keeps each height until the next point; nothing is known between two of them. */
export const stepPath = (points: readonly { x: number; y: number }[]): string =>
	points.map(({ x, y }, i) => (i === 0 ? `M${short(x)},${short(y)}` : `H${short(x)}V${short(y)}`)).join('');
