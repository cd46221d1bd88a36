/** The map's design tokens as colours, since WebGL knows no custom properties. */
export interface MapColours {
	surface: string;
	text: string;
	halo: string;
	border: string;
	hatch: string;
	accent: string;
	/** What counts something else than the colours tell. */
	apart: string;
	/** Steps 1 to 5 of the ramp, and the ink that stands on them. */
	ramp: string[];
}

/** Reads the tokens that hold at an element, in its present theme. */
export function readColours(element: Element): MapColours {
	const style = getComputedStyle(element);
	const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
	return {
		surface: token('surface'),
		text: token('text'),
		halo: token('halo'),
		border: token('map-border'),
		hatch: token('hatch'),
		accent: token('accent'),
		apart: token('map-z'),
		ramp: [1, 2, 3, 4, 5].map((step) => token(`map-${step}`))
	};
}
