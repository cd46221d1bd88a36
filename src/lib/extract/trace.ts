import type { ExtractedFigure } from '#lib/schema/figure.ts';

/** One step of a reading: which rule said what. */
export interface Step {
	/** `number`, `head`, `frame`, `stage`, `measure`, `scope`, `subject`, `date` … */
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

/** The whole reading of one item, JSON-serialisable. */
export interface Explanation {
	item: string;
	version: string;
	figures: { figure: ExtractedFigure; why: Step[] }[];
	vetoed: Veto[];
}
