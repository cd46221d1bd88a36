import { m } from '#lib/i18n/paraglide/messages.js';

/** What each kind of veto says to a reader; the kind is what stands before the colon of a reason. */
const sentences: Readonly<Record<string, () => string>> = {
	abroad: m.veto_abroad,
	almost_all: m.veto_almost_all,
	alternatives: m.veto_alternatives,
	'a whole ministry’s budget': m.veto_whole_agency,
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
	date: m.veto_date,
	demand: m.veto_demand,
	described: m.veto_described,
	difference: m.veto_difference,
	duty: m.veto_duty,
	ended: m.veto_ended,
	existing: m.veto_existing,
	foreign: m.veto_foreign,
	'foreign heading': m.veto_foreign_heading,
	'heading without a word of use': m.veto_heading,
	hypothetical: m.veto_hypothetical,
	law: m.veto_law,
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
	'own share': m.veto_own_share,
	part: m.veto_part,
	past: m.veto_past,
	price: m.veto_price,
	rank: m.veto_rank,
	rate: m.veto_rate,
	receive: m.veto_receive,
	received: m.veto_received,
	reference: m.veto_reference,
	request: m.veto_request,
	rest: m.veto_rest,
	second_opinion: m.veto_second_opinion,
	share: m.veto_share,
	subset: m.veto_subset,
	surveyed: m.veto_surveyed,
	time: m.veto_time,
	'told twice': m.veto_told_twice,
	universe: m.veto_universe,
	unknown_head: m.veto_unknown_head,
	year: m.veto_year
};

/** Details that are notes of the rules and no words of the text. */
export const vetoNotes: ReadonlySet<string> = new Set([
	'a dative',
	'a part of it is for administration',
	'a goal not reached',
	'all there are',
	'at most',
	'at most for each',
	'both, told before',
	'bracket',
	'cases',
	'councillors',
	'facilities of another kind',
	'helped',
	'jobs',
	'members of a body',
	'money they share',
	'more than digital administration ever got',
	'named of those counted before',
	'no word of use',
	'what it does at all',
	'where a part of what was told is found',
	'none of theirs',
	'nothing says that it is given',
	'nothing they use',
	'on paper as before',
	'of a field',
	'of several',
	'of the law',
	'of those told before',
	'partners of somebody',
	'parts of a place',
	'people from there',
	'possible',
	'small and at most',
	'staff they share',
	'they do something else',
	'too many for authorities',
	'what they share is no service',
	'with something of their own'
]);

/** The kinds of veto that have a sentence of their own. */
export const vetoKinds: ReadonlySet<string> = new Set(Object.keys(sentences));

/** A veto's reason in its two parts: `past: im Vorjahr` is of kind `past`, told by "im Vorjahr". */
export function partsOf(reason: string): { kind: string; words: string | null } {
	const colon = reason.indexOf(': ');
	const kind = colon < 0 ? reason : reason.slice(0, colon);
	const words = colon < 0 ? '' : reason.slice(colon + 2).trim();
	return { kind, words: words === '' || vetoNotes.has(words) ? null : words };
}

/** Why a number is no figure, in a sentence; a kind that has none is told as the rules call it. */
export function vetoSentence(reason: string): string {
	const { kind, words } = partsOf(reason);
	if (!Object.hasOwn(sentences, kind)) return m.veto_other({ reason });
	const sentence = sentences[kind]!();
	return words === null ? sentence : `${sentence} ${m.veto_cue({ words })}`;
}
