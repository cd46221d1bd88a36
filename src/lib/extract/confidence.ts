import type { Confidence, FigureFlag } from '#lib/schema/figure.ts';

const doubts = new Set<FigureFlag>([
	'ambiguous_place',
	'ambiguous_head',
	'ambiguous_stage',
	'past_only',
	'mixed'
]);

/** The class of a reading, by the doubts that its rules met on the way. */
export function confidenceOf(flags: readonly FigureFlag[]): Confidence {
	return flags.some((flag) => doubts.has(flag)) ? 'doubtful' : 'probable';
}
