import type { Confidence, FigureFlag } from '#lib/schema/figure.ts';

/** What a figure carries on screen: a mark on the map or Germany's box, a level, or its place in lists alone. */
export const influences = ['map', 'level', 'list'] as const;
export type Influence = (typeof influences)[number];

const shown: Record<Influence, number> = { map: 4, level: 2, list: 1 };

/** How likely a reading is wrong, by its class, before its flags are looked at. */
const byConfidence: Record<Confidence, number> = { sure: 0.02, probable: 0.1, doubtful: 0.6 };

/** How likely each doubt alone makes a figure wrong. */
const byFlag: Record<FigureFlag, number> = {
	implausible: 0.6,
	number_format: 0.6,
	conflict: 0.5,
	ambiguous_place: 0.5,
	ambiguous_head: 0.5,
	ambiguous_stage: 0.4,
	mixed: 0.4,
	second_opinion: 0.4,
	larger_beside: 0.2,
	past_only: 0.4,
	new_subject: 0.2,
	below_kreis: 0.15,
	undated: 0.1,
	// Notes: they say what the number is, not that it may be wrong.
	per_year: 0,
	one_year: 0,
	several_years: 0,
	part: 0,
	coordination: 0,
	purpose: 0
};

/** A decision that a newer reading contradicts is doubted more than any reading. */
const contradicted = 0.95;

export interface Weighed {
	confidence: Confidence;
	flags: readonly FigureFlag[];
	contradicted: boolean;
	influence: Influence;
	/** Of the place in which it counts; null where that is not known. */
	population: number | null;
}

/** How likely a figure is wrong, 0 to 1: each doubt on its own may be the reason. */
export function doubtOf({ confidence, flags, contradicted: parted }: Weighed): number {
	const chances = [byConfidence[confidence], ...flags.map((flag) => byFlag[flag]), parted ? contradicted : 0];
	return 1 - chances.reduce((right, wrong) => right * (1 - wrong), 1);
}

/** Of a village about 1, of a Land about 2, of Germany 2.5. */
const sizeOf = (population: number | null) =>
	population === null ? 1 : Math.max(1, Math.log10(Math.max(population, 1)) / 3.2);

/** How much a look at a figure is worth: what it carries on screen, times the size of its place, times its doubt. */
export const weightOf = (figure: Weighed): number =>
	shown[figure.influence] * sizeOf(figure.population) * doubtOf(figure);
