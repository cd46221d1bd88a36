import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Fault } from '#lib/review/draft.ts';
import type { Action } from '#lib/review/keys.ts';
import type { Change, Doubt, Drawn } from '#lib/review/protocol.ts';
import type { Influence } from '#lib/review/weight.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type {
	Bound,
	Confidence,
	Correctable,
	Coverage,
	Figure,
	Measure,
	Metric,
	Stage,
	Unit
} from '#lib/schema/figure.ts';
import { figureSentence } from '#lib/ui/sentence.ts';
import { boundName } from '#lib/ui/doubt-words.ts';
import { quantityWords } from '#lib/ui/quantity-words.ts';
import { coverageName, measureName, metricName, stageName, unitName } from '#lib/ui/words.ts';

/** The words of the editing page for the words of the code. */
export const fieldName = (field: Correctable): string =>
	({
		metric: m.metric_label,
		value: m.value_label,
		upper: m.review_upper,
		unit: m.unit_label,
		bound: m.bound_label,
		stage: m.stage_label,
		measure: m.measure_label,
		coverage: m.coverage_label,
		scope: m.scope_label,
		lead: m.lead_label,
		subject: m.subject_label,
		asOf: m.date_label,
		period: m.period_label,
		target: m.target_label
	})[field]();

export const actionName = (action: Action): string =>
	({
		accept: m.review_accept,
		reject: m.review_reject,
		correct: m.review_correct,
		next: m.review_next,
		previous: m.review_previous,
		undo: m.review_undo,
		reason: m.review_reason,
		help: m.review_help
	})[action]();

export const verdictName = (verdict: Decision['verdict']): string =>
	({ accept: m.decision_accept, reject: m.decision_reject, correct: m.decision_correct })[verdict]();

export const didWords = (verdict: Decision['verdict'], what: string): string =>
	({ accept: m.review_did_accept, reject: m.review_did_reject, correct: m.review_did_correct })[verdict]({
		what
	});

export const influenceName = (influence: Influence): string =>
	({ map: m.review_influence_map, level: m.review_influence_level, list: m.review_influence_list })[
		influence
	]();

export const confidenceName = (confidence: Confidence): string =>
	({
		sure: m.review_confidence_sure,
		probable: m.review_confidence_probable,
		doubtful: m.review_confidence_doubtful
	})[confidence]();

export const faultText = (fault: Fault): string =>
	({
		number: m.review_fault_number,
		range: m.review_fault_range,
		place: m.review_fault_place,
		slug: m.review_fault_slug,
		date: m.review_fault_date
	})[fault]();

/** A key as it is printed on the keyboard. */
export const keyName = (key: string): string =>
	({ ArrowDown: '↓', ArrowUp: '↑' })[key] ?? key.toLocaleUpperCase('de');

export const doubtSentence = (doubt: Doubt): string => figureSentence(doubt);

/** A field's value in words; places and subjects by their names, where they are known. */
export function valueWords(
	field: Correctable,
	value: unknown,
	figure: Pick<Figure, 'metric'>,
	nameOf: (key: string) => string
): string {
	if (value === null || value === undefined || value === '') return m.review_empty();
	switch (field) {
		case 'metric':
			return metricName(value as Metric);
		case 'unit':
			return unitName(value as Unit);
		case 'bound':
			return boundName(value as Bound);
		case 'stage':
			return stageName(value as Stage, figure.metric);
		case 'measure':
			return measureName(value as Measure);
		case 'coverage':
			return coverageName(value as Coverage);
		case 'scope':
		case 'lead':
		case 'subject':
			return nameOf(String(value));
		case 'asOf':
		case 'period':
		case 'target':
			return formatDate(String(value), getLocale());
		default:
			return String(value);
	}
}

/** A value that is drawn, with its date; or that there is none. */
export const drawnWords = (drawn: Drawn | null): string =>
	drawn === null ? m.review_no_level() : `${quantityWords(drawn)} (${formatDate(drawn.date, getLocale())})`;

/** Where something changes: "Karte, Brandenburg, Ende 2026". */
export function placeWords(change: Change): string {
	const of = { map: m.review_of_map, nation: m.review_of_nation, series: m.review_of_series }[change.of]();
	const parts = [
		of,
		...(change.of === 'nation' ? [] : [change.scopeName]),
		...(change.of === 'series' && change.subject ? [change.subject] : []),
		...(change.of === 'series' && change.coverage && change.coverage !== 'unknown'
			? [coverageName(change.coverage)]
			: []),
		stageName(change.stage, change.metric),
		m.review_at_year({ year: String(change.year) })
	];
	return parts.join(', ');
}
