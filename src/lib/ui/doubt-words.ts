import { isPart } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Bound, Confidence, FigureFlag } from '#lib/schema/figure.ts';

/** How exact a number is, in the language of the page. */
export const boundName = (bound: Bound): string =>
	({
		exact: m.bound_exact,
		at_least: m.bound_at_least,
		at_most: m.bound_at_most,
		approx: m.bound_approx
	})[bound]();

/** How exact the number of a figure is: of one group of several, for that group and for all. */
export const boundWords = (figure: { bound: Bound; flags?: readonly string[] }): string =>
	figure.bound === 'exact' && isPart(figure) ? m.bound_part() : boundName(figure.bound);

export const confidenceName = (confidence: Confidence): string =>
	({ sure: m.confidence_sure, probable: m.confidence_probable, doubtful: m.confidence_doubtful })[
		confidence
	]();

/** What a class of confidence means. */
export const confidenceNote = (confidence: Confidence): string =>
	({
		sure: m.confidence_sure_note,
		probable: m.confidence_probable_note,
		doubtful: m.confidence_doubtful_note
	})[confidence]();

const flagWords: Record<FigureFlag, () => string> = {
	per_year: m.flag_per_year,
	one_year: m.flag_one_year,
	several_years: m.flag_several_years,
	part: m.flag_part,
	purpose: m.flag_purpose,
	undated: m.flag_undated,
	ambiguous_place: m.flag_ambiguous_place,
	below_kreis: m.flag_below_kreis,
	ambiguous_head: m.flag_ambiguous_head,
	ambiguous_stage: m.flag_ambiguous_stage,
	coordination: m.flag_coordination,
	number_format: m.flag_number_format,
	new_subject: m.flag_new_subject,
	past_only: m.flag_past_only,
	mixed: m.flag_mixed,
	larger_beside: m.flag_larger_beside,
	second_opinion: m.flag_second_opinion,
	implausible: m.flag_implausible,
	conflict: m.flag_conflict
};
/** A doubt in words; a flag that this version does not know is shown as it is. */
export const flagText = (flag: string): string =>
	Object.hasOwn(flagWords, flag) ? flagWords[flag as FigureFlag]() : flag;
