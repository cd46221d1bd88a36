import { formatDate, formatQuantity } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { FigureRow } from '#lib/query/source.ts';
import type { FigureColumn, FigureOnly } from '#lib/state/figure-table.ts';
import { boundName, confidenceName, flagText } from '../doubt-words.ts';
import { unlistedName } from '../subject-words.ts';
import { coverageName, measureName, metricName, stageName, unitName } from '../words.ts';

/** Heads of the columns. */
export const columnName = (column: FigureColumn): string =>
	({
		value: m.table_value,
		metric: m.table_metric,
		unit: m.table_unit_col,
		stage: m.stage_label,
		measure: m.table_measure,
		coverage: m.coverage_label,
		place: m.table_place,
		subject: m.subject_label,
		lead: m.table_lead,
		date: m.table_date,
		publisher: m.table_publisher,
		words: m.table_words,
		confidence: m.filter_confidence,
		flags: m.table_flags
	})[column]();

/** What the table is narrowed to. */
export const onlyName = (only: FigureOnly): string =>
	({
		contested: m.table_only_contested,
		undated: m.table_only_undated,
		dated: m.table_only_dated,
		flagged: m.table_only_flagged
	})[only]();

/** What stands in a column, in the language of the page. @param landOf name of a Land by its key */
export function cellText(figure: FigureRow, column: FigureColumn, landOf: (key: string) => string): string {
	const locale = getLocale();
	switch (column) {
		case 'value':
			return formatQuantity(figure, locale);
		case 'metric':
			return metricName(figure.metric);
		case 'unit':
			return unitName(figure.unit);
		case 'stage':
			return stageName(figure.stage, figure.metric);
		case 'measure':
			return measureName(figure.measure);
		case 'coverage':
			return figure.metric === 'funding_eur' ? '' : coverageName(figure.coverage);
		case 'place':
			return figure.scopeName ?? m.scope_unknown();
		case 'subject':
			return figure.subjectName ?? (figure.subject === null ? '' : unlistedName(figure.subject));
		case 'lead':
			return figure.lead === null ? '' : landOf(figure.lead);
		case 'date':
			return figure.asOf === null ? m.undated() : formatDate(figure.asOf, locale, 'short');
		case 'publisher':
			return figure.publisher ?? figure.title;
		case 'words':
			return figure.evidence.text;
		case 'confidence':
			return confidenceName(figure.confidence);
		case 'flags':
			return figure.flags.map(flagText).join('; ');
	}
}

/** Whether a figure names its unit beside what it counts: services are counted in several, which are never to be read as one. */
export const tellsUnit = ({ metric }: FigureRow, columns: readonly FigureColumn[]): boolean =>
	metric === 'services_live' && !columns.includes('unit');

/** A bound in words, for files. */
export { boundName };
