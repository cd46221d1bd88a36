import type { ExtractedFigure } from '#lib/schema/figure.ts';

/** One step of a reading: which rule said what. */
export interface Step {
	/** `number`, `head`, `frame` (no number is written), `use`, `given`, `stage`, `measure`, `scope`, `subject`, `date` … */
	stage: string;
	/** What the rule saw and decided, readable: `nutzen → live`. */
	note: string;
}

/** Why a number of the text is no figure. */
export interface Veto {
	part: 'text' | 'title';
	start: number;
	end: number;
	text: string;
	/** `year`, `share`, `catalogue`, `unknown_head`, `cap` … */
	reason: string;
	steps: Step[];
}

/** A figure with its reasons. */
export interface Explained {
	figure: ExtractedFigure;
	/** Where its number stands, in the part that its evidence is from; null where no number is written. */
	at: { start: number; end: number } | null;
	why: Step[];
	/** How many of a thousand figures like this one are right, by the second reader; null where none was asked. */
	told: number | null;
}

/** The whole reading of one item, JSON-serialisable. */
export interface Explanation {
	item: string;
	version: string;
	figures: Explained[];
	vetoed: Veto[];
}
