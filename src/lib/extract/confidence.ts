import type { Confidence, FigureFlag } from '#lib/schema/figure.ts';

/** Doubts of the rules themselves that an editor has to settle, whatever else is thought of the figure. */
const settledByEditors: ReadonlySet<FigureFlag> = new Set([
	'ambiguous_head',
	'ambiguous_place',
	'ambiguous_stage',
	'mixed',
	'past_only',
	'larger_beside',
	'second_opinion'
]);

/** The class of a reading. `sure` is the editors' word alone: no reading gets it. */
export const confidenceOf = (flags: readonly FigureFlag[]): Confidence =>
	flags.some((flag) => settledByEditors.has(flag)) ? 'doubtful' : 'probable';
