import type { Step } from '#lib/extract/trace.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import {
	measures,
	metrics,
	stages,
	units,
	type Measure,
	type Metric,
	type Stage,
	type Unit
} from '#lib/schema/vocabulary.ts';
import { measureName, metricName, stageName, unitName } from '../words.ts';

/** How places and subjects are called on screen. */
export interface Names {
	placeName: (key: string) => string;
	subjectName: (slug: string) => string;
}

/** What a step needs to know beside its note. */
export interface StepContext extends Names {
	/** Null where the number became no figure. */
	metric: Metric | null;
}

/** Why a figure counts where it does: the notes of the rules of scope. */
const scopeReasons: Readonly<Record<string, () => string>> = {
	heading: m.why_scope_heading,
	abroad: m.why_scope_abroad,
	'heading shared by several places': m.why_scope_shared,
	'shared name': m.why_scope_shared,
	'named beside the number': m.why_scope_beside,
	'told of its municipalities': m.why_scope_municipalities,
	'told of the Kreis': m.why_scope_kreis,
	'the town itself': m.why_scope_town,
	'in several Länder': m.why_scope_laender,
	'several Länder': m.why_scope_laender,
	'several places': m.why_scope_several,
	'from one end to the other': m.why_scope_span,
	'more than the place holds': m.why_scope_more,
	'told of the federation in its capital': m.why_scope_capital,
	'built by a lead Land': m.why_scope_built,
	'built for all Länder': m.why_scope_built,
	'users of a vendor': m.why_scope_vendor,
	'a federal programme': m.why_scope_federal,
	'of the federation': m.why_scope_federal,
	'the one Land named': m.why_scope_one_land,
	'the one place named': m.why_scope_one_place,
	'no place named': m.why_scope_none,
	'one of all in the Land': m.why_scope_all_in_land,
	'authorities of the Land': m.why_scope_all_in_land,
	'authorities around the place': m.why_scope_around,
	'a provider for the Land': m.why_scope_provider,
	'grants all over the Land': m.why_scope_grants,
	'dateline of a Land capital': m.why_scope_dateline,
	'one of all in the Kreis': m.why_scope_all_in_kreis,
	'at home': m.why_scope_home,
	'outside the Land': m.why_scope_outside,
	'offered nationwide': m.why_scope_nationwide,
	'of federation and Länder': m.why_scope_all_levels,
	'of federation, Länder and municipalities': m.why_scope_all_levels,
	'told of the Kreis around': m.why_scope_kreis,
	'users of a Land’s provider': m.why_scope_provider,
	'of a provider for one Land': m.why_scope_provider,
	'offices of the town itself': m.why_scope_town,
	'under contract there': m.why_scope_contract,
	'the federation pays for what is built for all': m.why_scope_built,
	'of a federal body': m.why_scope_federal,
	'the places told before': m.why_scope_before,
	'heading of several Länder': m.why_scope_laender,
	'the same for all that share the heading’s name': m.why_scope_namesakes,
	'told by the Land’s court of audit': m.why_scope_audit,
	'a sum of the Land’s programme': m.why_scope_programme,
	'a programme of the Land': m.why_scope_programme,
	'the Land’s purse, of which a part is told': m.why_scope_programme,
	'for towns of the Land together': m.why_scope_towns,
	'shared by towns of the Land': m.why_scope_towns
};

/** Why a figure is about its subject: the notes of the rule of subjects. */
const subjectReasons: Readonly<Record<string, () => string>> = {
	'its kind': m.why_subject_kind,
	'in the clause': m.why_subject_clause,
	'in the sentence': m.why_subject_sentence,
	'in the heading': m.why_subject_heading,
	'in the text before': m.why_subject_before,
	'in the text': m.why_subject_text,
	'in the text after': m.why_subject_text,
	'what such authorities use': m.why_subject_office,
	'money for online services': m.why_subject_online,
	'such ones as before': m.why_subject_such,
	'the whole offer': m.why_subject_whole,
	'none named': m.why_subject_none,
	'as the number before': m.why_subject_as_before
};

/** What says that money was given or will be, where no word of its own does. */
const givenReasons: Readonly<Record<string, () => string>> = {
	'a grant told beside': m.step_given_beside,
	'a heading': m.step_given_heading,
	'as the amount before': m.step_given_before,
	'its own participle': m.step_given_participle,
	'the purse of which a part is told': m.step_given_purse
};

/** What makes an amount an addition, where no word of its own does. */
const measureReasons: Readonly<Record<string, () => string>> = {
	'the round before': m.step_measure_round,
	'a share of the round before': m.step_measure_round,
	'a share of the round told next': m.step_measure_next,
	'raises the sum told next': m.step_measure_next,
	'one year of the sum': m.step_measure_next,
	'the rest': m.step_measure_slice,
	'a first instalment': m.step_measure_slice,
	'a slice of years': m.step_measure_slice,
	'comes later': m.step_measure_slice
};

/** The notes that have a sentence of their own. */
export const knownNotes = {
	measure: new Set(Object.keys(measureReasons)),
	scope: new Set(Object.keys(scopeReasons)),
	subject: new Set(Object.keys(subjectReasons)),
	given: new Set(Object.keys(givenReasons))
};

const isUnit = (word: string): word is Unit => (units as readonly string[]).includes(word);
const isStage = (word: string): word is Stage => (stages as readonly string[]).includes(word);
const reasonIn = (reasons: Readonly<Record<string, () => string>>, note: string): string | null =>
	Object.hasOwn(reasons, note) ? reasons[note]!() : null;

/** `a → b` in its two halves; null for a note of another form. */
function halves(note: string): [string, string] | null {
	const arrow = note.lastIndexOf(' → ');
	return arrow < 0 ? null : [note.slice(0, arrow), note.slice(arrow + 3)];
}

function numberStep(note: string): string | null {
	if (note === 'euros told before') return m.step_number_euros();
	const [words, value] = halves(note) ?? [];
	if (words === undefined || value === undefined || !Number.isFinite(Number(value))) return null;
	const shown = formatNumber(Number(value), getLocale());
	const named = /^\d+ and (\d+) named$/.exec(words)?.[1];
	return named === undefined
		? m.step_number({ words, value: shown })
		: m.step_number_named({ count: named, value: shown });
}

function headStep(note: string): string | null {
	const none = /^(.+) → none \w+ \(\w+\)$/.exec(note)?.[1];
	if (none !== undefined) return m.step_head_none({ words: none });
	const found = /^(.*) → (service|authority) (\w+) \((\w+)\)$/.exec(note);
	if (!found) return null;
	const [, words = '', kind, value = '', via] = found;
	const unit = unitName(kind === 'authority' ? 'authority' : isUnit(value) ? value : 'service');
	switch (via) {
		case 'next':
			return m.step_head_next({ words, unit });
		case 'universe':
			return m.step_head_universe({ words, unit });
		case 'left':
			return m.step_head_left({ words, unit });
		case 'before':
			return m.step_head_before({ unit });
		default:
			return null;
	}
}

function stageStep(note: string, metric: Metric | null): string | null {
	const [words, value] = halves(note) ?? [];
	if (words === undefined || value === undefined || !isStage(value) || metric === null) return null;
	const stage = stageName(value, metric);
	return words === 'default' ? m.step_stage_default({ stage }) : m.step_stage_cue({ words, stage });
}

function measureStep(note: string, metric: Metric | null): string | null {
	if (note === 'total') return metric === 'funding_eur' ? m.step_measure_sum() : m.step_measure_total();
	if (note === 'added') return m.step_measure_added();
	const [words, value] = halves(note) ?? [];
	if (words === undefined || value !== 'added') return null;
	return reasonIn(measureReasons, words) ?? m.step_measure_cue({ words });
}

function scopeStep(note: string, { placeName }: StepContext): string | null {
	const found = /^(.*) → (\w+)(?:, lead (\d+))?$/.exec(note);
	if (!found) return null;
	const [, told = '', key = '', lead] = found;
	const cue = /^(?:Land|nationwide): (.+)$/.exec(told)?.[1];
	const why = cue === undefined ? reasonIn(scopeReasons, told) : m.why_scope_word({ words: cue });
	if (why === null) return null;
	const place = key === 'untold' ? m.scope_unknown() : placeName(key);
	const sentence = m.step_scope({ place, why });
	return lead === undefined ? sentence : `${sentence} ${m.step_scope_lead({ place: placeName(lead) })}`;
}

function subjectStep(note: string, { subjectName }: StepContext): string | null {
	const [told, slug] = halves(note) ?? [];
	if (told === undefined || slug === undefined) return null;
	const why = reasonIn(subjectReasons, told.replace(/, of a Land for its municipalities$/, ''));
	return why === null ? null : m.step_subject({ subject: subjectName(slug), why });
}

const isMetric = (word: string): word is Metric => (metrics as readonly string[]).includes(word);
const isMeasure = (word: string): word is Measure => (measures as readonly string[]).includes(word);

/** A value of a field that the second reader speaks of, as it is called on screen. */
function valueName(field: string, value: string, { metric, placeName }: StepContext): string | null {
	switch (field) {
		case 'metric':
			if (value === 'none') return m.second_none();
			if (value === 'bundled') return m.second_bundled();
			return isMetric(value) ? metricName(value) : null;
		case 'stage':
			return isStage(value) && metric !== null ? stageName(value, metric) : null;
		case 'measure':
			return isMeasure(value) ? measureName(value) : null;
		case 'scope':
			return value === 'untold' ? m.second_no_place() : placeName(value);
		default:
			return null;
	}
}

/** What the second reader thinks: how sure it is of the whole, and where it reads otherwise. */
function secondStep(note: string, context: StepContext): string | null {
	const right = /^right: (\d+) %$/.exec(note)?.[1];
	if (right !== undefined) return m.step_second_right({ count: right });
	const alone = /^by its own words right: (\d+) %$/.exec(note)?.[1];
	if (alone !== undefined) return m.step_second_alone({ count: alone });
	const none = /^in the whole item: none, (\d+) %$/.exec(note)?.[1];
	if (none !== undefined) return m.step_second_dropped({ share: none });
	const taken = /^(\w+): (\w+) → (\w+), (\d+) %$/.exec(note);
	const told = /^(\w+): (perhaps )?(\w+), not (\w+), (\d+) %$/.exec(note);
	const [field = '', rules = '', second = '', share = ''] = taken
		? taken.slice(1)
		: told
			? [told[1], told[4], told[3], told[5]]
			: [];
	const value = valueName(field, rules, context);
	const other = valueName(field, second, context);
	if (value === null || other === null) return null;
	const says = { value, other, share };
	if (taken) return m.step_second_taken(says);
	if (told?.[2]) return m.step_second_perhaps(says);
	switch (field) {
		case 'stage':
			return m.step_second_stage(says);
		case 'measure':
			return m.step_second_measure(says);
		case 'scope':
			return m.step_second_scope(says);
		default:
			return m.step_second_metric(says);
	}
}

/** What the steps of a number that became no figure are about, by the noun that is counted: money, where there is none. */
export function metricOf(steps: readonly Step[]): Metric {
	const head = steps.find((step) => step.stage === 'head')?.note ?? '';
	if (head.includes(' → authority ')) return 'authorities_onboarded';
	return head.includes(' → service ') ? 'services_live' : 'funding_eur';
}

/**
 * A step of a trace as one would say it to a colleague; null where its note has no sentence. What a rule calls a
 * thing itself is shown to editors alone.
 */
export function stepSentence({ stage, note }: Step, context: StepContext): string | null {
	switch (stage) {
		case 'number':
			return numberStep(note);
		case 'head':
			return headStep(note);
		case 'stage':
			return stageStep(note, context.metric);
		case 'measure':
			return measureStep(note, context.metric);
		case 'scope':
			return scopeStep(note, context);
		case 'subject':
			return subjectStep(note, context);
		case 'given':
			return reasonIn(givenReasons, note) ?? m.step_given({ words: note });
		case 'use':
			return m.step_use({ words: note });
		case 'second':
			return secondStep(note, context);
		case 'frame':
			return m.step_frame({ words: note });
		default:
			return null;
	}
}
