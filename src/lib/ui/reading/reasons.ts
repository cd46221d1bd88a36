import { m } from '#lib/i18n/paraglide/messages.js';

/** What each kind of veto says to a reader; the kind is what stands before the colon of a reason. */
const sentences: Readonly<Record<string, () => string>> = {
	abroad: m.veto_abroad,
	almost_all: m.veto_almost_all,
	alternatives: m.veto_alternatives,
	'a part of what is shared out': m.veto_shared_out,
	'a whole ministry’s budget': m.veto_whole_agency,
	average: m.veto_average,
	cap: m.veto_cap,
	catalogue: m.veto_catalogue,
	container: m.veto_container,
	'counts duration': m.veto_counts_duration,
	'counts measure': m.veto_counts_measure,
	'counts people': m.veto_counts_people,
	'counts share': m.veto_share,
	'counts state': m.veto_counts_state,
	'counts thing': m.veto_counts,
	'counts use': m.veto_counts_use,
	cut: m.veto_rest,
	date: m.veto_date,
	demand: m.veto_demand,
	denied: m.veto_denied,
	described: m.veto_described,
	difference: m.veto_difference,
	duty: m.veto_duty,
	ended: m.veto_ended,
	exception: m.veto_exception,
	existing: m.veto_existing,
	forecast: m.veto_forecast,
	foreign: m.veto_foreign,
	'foreign heading': m.veto_foreign_heading,
	'heading without a word of use': m.veto_heading,
	hypothetical: m.veto_hypothetical,
	law: m.veto_law,
	loss: m.veto_loss,
	mixed: m.veto_mixed,
	name: m.veto_name,
	negation: m.veto_negation,
	'no administration': m.veto_no_administration,
	no_count: m.veto_no_count,
	'no digital purpose': m.veto_no_purpose,
	no_frame: m.veto_no_frame,
	no_head: m.veto_no_head,
	no_offer: m.veto_no_offer,
	object: m.veto_object,
	ordinal: m.veto_ordinal,
	own: m.veto_own_share,
	'own share': m.veto_own_share,
	part: m.veto_part,
	past: m.veto_past,
	price: m.veto_price,
	rank: m.veto_rank,
	rate: m.veto_rate,
	receive: m.veto_receive,
	received: m.veto_received,
	reference: m.veto_reference,
	rejected: m.veto_rejected,
	request: m.veto_request,
	rest: m.veto_rest,
	saving: m.veto_saving,
	second_opinion: m.veto_second_opinion,
	share: m.veto_share,
	'shared out': m.veto_shared_out,
	subset: m.veto_subset,
	surveyed: m.veto_surveyed,
	time: m.veto_time,
	'told twice': m.veto_told_twice,
	universe: m.veto_universe,
	unknown_head: m.veto_unknown_head,
	year: m.veto_year
};

/** What a reason says to a reader where its kind alone would say something else. */
const wholes: Readonly<Record<string, () => string>> = {
	'catalogue: of no place': m.veto_of_no_place,
	'catalogue: of a field': m.veto_all_there_are,
	'catalogue: possible': m.veto_all_there_are,
	'catalogue: what it does at all': m.veto_all_there_are
};

/** The kinds of veto that have a sentence of their own. */
export const vetoKinds: ReadonlySet<string> = new Set(Object.keys(sentences));

/** A veto's reason in its two parts: `past: im Vorjahr` is of kind `past`; its detail is "im Vorjahr". */
export function partsOf(reason: string): { kind: string; detail: string } {
	const colon = reason.indexOf(': ');
	return colon < 0
		? { kind: reason, detail: '' }
		: { kind: reason.slice(0, colon), detail: reason.slice(colon + 2).trim() };
}

/** As it stands in a text, whatever its spaces and capitals. */
const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');

/** Whether a detail is quoted of the text: "stellt … ein" is, a note of the rules ("of no place") is not. */
export function isQuoted(detail: string, text: string): boolean {
	const said = plain(text);
	const pieces = plain(detail)
		.split(/[\s…]+/)
		.map((piece) => piece.replace(/^-/, ''));
	return detail !== '' && pieces.every((piece) => said.includes(piece));
}

/**
 * Why a number is no figure, in a sentence; what stands in the text is quoted, and nothing else.
 * @param text where the number stands
 */
export function vetoSentence(reason: string, text: string): string {
	const { kind, detail } = partsOf(reason);
	const sentence = (wholes[reason] ?? (Object.hasOwn(sentences, kind) ? sentences[kind]! : m.veto_other))();
	return isQuoted(detail, text) ? `${sentence} ${m.veto_cue({ words: detail })}` : sentence;
}
