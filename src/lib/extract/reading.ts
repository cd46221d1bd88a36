import type { Bound, Coverage, FigureFlag, Measure, Metric, Stage, Unit } from '#lib/schema/figure.ts';
import type { Head } from './head.ts';
import type { Tag } from './lexicon.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import type { Step } from './trace.ts';

/** A number that a metric claims, before place, subject and date are known. */
export interface Reading {
	part: Part;
	number: NumberMention;
	metric: Metric;
	value: number;
	upper: number | null;
	unit: Unit;
	bound: Bound;
	stage: Stage;
	/** The word that gave the stage; null where the default holds. */
	stageCue: Tag | null;
	measure: Measure;
	/** Its measure is told by grammar alone (`measure.ts`). */
	firm?: boolean;
	coverage: Coverage;
	/** The noun that is counted; null for money. */
	head: Head | null;
	implied: boolean;
	/** Tokens that must stand in the evidence. */
	from: number;
	to: number;
	flags: FigureFlag[];
	rule: string;
	/** The reading whose noun this one leaves out; gives coverage, unit and subject too (guide 48, 49). */
	antecedent?: Reading | null;
	why: Step[];
}

export type Outcome = { reading: Reading } | { veto: string; why: Step[]; head?: Head | null };
