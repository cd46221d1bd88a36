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

/** A Land whose value stands on no scale with others', and what it counts. */
export interface Apart {
	scope: string;
	what: string;
}

/** The colour below the dots of what counts something else. */
export const apartStep: ShadeStep = 'z';

/** One entry of the legend: a colour and what it stands for. */
export interface LegendClass {
	step: ShadeStep;
	text: string;
}

/** All that a map of the Länder draws; whoever draws it decides nothing. */
export interface Layer {
	shades: readonly Shade[];
	/** Those of them that count something else than the colours tell: dotted, with their value. */
	apart: readonly Apart[];
	/** Länder without a value: hatched. */
	gaps: readonly string[];
	legend: readonly LegendClass[];
	/** What signs behind values mean, each that is drawn once. */
	signs: readonly string[];
	/** What the hatching means, in a word or two. */
	gapText: string;
	/** Every value that is drawn and every gap, in a sentence, for readers who don't see the map. */
	description: string;
}
