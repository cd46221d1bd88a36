import { formatDate, formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Correctable, ExtractedFigure } from '#lib/schema/figure.ts';
import type { Names } from '../reading/steps.ts';
import { boundWords } from '../doubt-words.ts';
import { coverageName, measureName, metricName, stageName, unitName } from '../words.ts';

/** A field of a figure in words; `value` is null where it says nothing. */
export interface Field {
	field: Correctable;
	term: string;
	value: string | null;
}

/** What each field of a figure is called; a range's end is a part of its value. */
const terms: Readonly<Record<Correctable, () => string>> = {
	metric: m.metric_label,
	value: m.value_label,
	upper: m.value_label,
	bound: m.bound_label,
	unit: m.unit_label,
	stage: m.stage_label,
	measure: m.measure_label,
	subject: m.subject_label,
	scope: m.scope_label,
	lead: m.lead_label,
	asOf: m.date_label,
	period: m.period_label,
	target: m.target_label,
	coverage: m.coverage_label
};
export const fieldTerm = (field: Correctable): string => terms[field]();

/** All fields of a figure in plain words, in the order in which a page shows them. */
export function fieldsOf(
	figure: Pick<ExtractedFigure, Correctable> & { flags?: readonly string[] },
	names: Names
): Field[] {
	const locale = getLocale();
	const date = (told: string) => formatDate(told, locale);
	const number = (n: number) => `${formatNumber(n, locale)}${figure.unit === 'eur' ? '\u202f€' : ''}`;
	const value =
		figure.upper === null
			? number(figure.value)
			: m.number_range({ from: number(figure.value), to: number(figure.upper) });
	const row = (field: Correctable, said: string | null): Field => ({
		field,
		term: fieldTerm(field),
		value: said
	});
	return [
		row('metric', metricName(figure.metric)),
		row('value', value),
		row('bound', boundWords(figure)),
		row('unit', unitName(figure.unit)),
		row('stage', stageName(figure.stage, figure.metric)),
		row('measure', measureName(figure.measure)),
		row('subject', figure.subject && names.subjectName(figure.subject)),
		row('scope', figure.scope === null ? m.scope_unknown() : names.placeName(figure.scope)),
		row('lead', figure.lead && names.placeName(figure.lead)),
		row('coverage', figure.metric === 'funding_eur' ? null : coverageName(figure.coverage)),
		row('asOf', figure.asOf === null ? m.undated() : date(figure.asOf)),
		row('period', figure.period && date(figure.period)),
		row('target', figure.target && date(figure.target))
	];
}
