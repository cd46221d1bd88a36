import { geoConicEqualArea } from 'd3-geo';

/** What the outlines were fitted with. */
export interface Fitted {
	scale: number;
	translate: [number, number];
}

/** The projection of the outlines (equal area, so that no Land looks larger than it is), before it is fitted. */
export const conic = () => geoConicEqualArea().parallels([48, 54]).rotate([-10.4, 0]);

/** Where longitude and latitude lie in a fitted drawing; null for a point that can't be projected. */
export function pointIn({ scale, translate }: Fitted, place: [number, number]): [number, number] | null {
	const point = conic().scale(scale).translate(translate)(place);
	return point ? [Math.round(point[0] * 10) / 10, Math.round(point[1] * 10) / 10] : null;
}
