/** A colour of the map: five classes of one ramp, or for a change two directions on both sides of none. */
export type ShadeStep = 1 | 2 | 3 | 4 | 5 | 'm2' | 'm1' | 'z' | 'p1' | 'p2';

/** How one Land is drawn. */
export interface Shade {
	scope: string;
	step: ShadeStep;
	/** As short as a Land has room for. */
	label: string;
	/** The year of an old report alone ("’22"). */
	mark?: string;
	/** In full, for the pointer. */
	hint: string;
}

/** One entry of the legend: a colour and what it stands for. */
export interface LegendClass {
	step: ShadeStep;
	text: string;
}

/** All that a map of the Länder draws; whoever draws it decides nothing. */
export interface Layer {
	shades: readonly Shade[];
	/** Länder without a value: hatched. */
	gaps: readonly string[];
	legend: readonly LegendClass[];
	/** What the hatching means, in a word or two. */
	gapText: string;
	/** Every value that is drawn and every gap, in a sentence, for readers who don't see the map. */
	description: string;
}
