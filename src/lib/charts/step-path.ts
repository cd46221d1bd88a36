import { curveStepAfter, line } from 'd3-shape';

/** A line that keeps each height until the next point; nothing is known between two of them. */
export const stepPath = (points: readonly { x: number; y: number }[]): string =>
	line<{ x: number; y: number }>(
		(point) => point.x,
		(point) => point.y
	)
		.curve(curveStepAfter)
		.digits(2)(points) ?? '';
