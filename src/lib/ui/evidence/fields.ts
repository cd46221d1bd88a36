import { formatDate, formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Correctable, ExtractedFigure } from '#lib/schema/figure.ts';
import type { Names } from '../reading/steps.ts';
import { boundName, coverageName, measureName, metricName, stageName, unitName } from '../words.ts';

/** A field of a figure in words; `value` is null where it says nothing. */
export interface Field {
	field: Correctable;
	term: string;
	value: string | null;
}

/** All fields of a figure in plain words, in the order in which a page shows them. */
export function fieldsOf(figure: Pick<ExtractedFigure, Correctable>, names: Names): Field[] {
	const locale = getLocale();
	const date = (told: string) => formatDate(told, locale);
	const number = (n: number) => `${formatNumber(n, locale)}${figure.unit === 'eur' ? '\u202f€' : ''}`;
	const value =
		figure.upper === null
			? number(figure.value)
			: m.number_range({ from: number(figure.value), to: number(figure.upper) });
	const row = (field: Correctable, term: string, said: string | null): Field => ({
		field,
		term,
		value: said
	});
	return [
		row('metric', m.metric_label(), metricName(figure.metric)),
		row('value', m.value_label(), value),
		row('bound', m.bound_label(), boundName(figure.bound)),
		row('unit', m.unit_label(), unitName(figure.unit)),
		row('stage', m.stage_label(), stageName(figure.stage, figure.metric)),
		row('measure', m.measure_label(), measureName(figure.measure)),
		row('subject', m.subject_label(), figure.subject && names.subjectName(figure.subject)),
		row('scope', m.scope_label(), figure.scope === null ? m.scope_unknown() : names.placeName(figure.scope)),
		row('lead', m.lead_label(), figure.lead && names.placeName(figure.lead)),
		row(
			'coverage',
			m.coverage_label(),
			figure.metric === 'funding_eur' ? null : coverageName(figure.coverage)
		),
		row('asOf', m.date_label(), figure.asOf === null ? m.undated() : date(figure.asOf)),
		row('period', m.period_label(), figure.period && date(figure.period)),
		row('target', m.target_label(), figure.target && date(figure.target))
	];
}
