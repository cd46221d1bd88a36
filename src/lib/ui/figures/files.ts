import { lands } from '../lands.ts';
import type { CsvCell } from '#lib/export/csv.ts';
import { amountNotes, yearsOf } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Painted } from '#lib/query/paint.ts';
import type { FigureRow, ViewQuery } from '#lib/query/source.ts';
import { figureNotes } from '#lib/schema/vocabulary.ts';
import { flagText } from '../doubt-words.ts';
import { stageName } from '../words.ts';
import { boundName } from './columns.ts';

/** Names of the columns of the file of figures: those of the data set's own CSV, whatever the language of the page; `years` stands among the flags there. */
const fileColumns: readonly [string, (figure: FigureRow) => CsvCell][] = [
	['id', (f) => f.id],
	['metric', (f) => f.metric],
	['value', (f) => f.value],
	['upper', (f) => f.upper],
	['bound', (f) => f.bound],
	['unit', (f) => f.unit],
	['stage', (f) => f.stage],
	['measure', (f) => f.measure],
	['coverage', (f) => f.coverage],
	['scope', (f) => f.scope],
	['scope_name', (f) => f.scopeName],
	['lead', (f) => f.lead],
	['subject', (f) => f.subject],
	['subject_name', (f) => f.subjectName],
	['as_of', (f) => f.asOf],
	['years', yearsOf],
	['period', (f) => f.period],
	['target', (f) => f.target],
	['evidence', (f) => f.evidence.text],
	['title', (f) => f.title],
	['publisher', (f) => f.publisher],
	['url', (f) => f.url],
	['published', (f) => f.published],
	['confidence', (f) => f.confidence],
	['flags', (f) => f.flags.join('|')],
	['known_from', (f) => f.knownFrom]
];

/** The figures of a table as rows of a file, with their heads. */
export const figureFile = (figures: readonly FigureRow[]): CsvCell[][] => [
	fileColumns.map(([name]) => name),
	...figures.map((figure) => fileColumns.map(([, cell]) => cell(figure)))
];

/** What has to be said with a value; of a sum, that it holds amounts of years that are not the same. */
function notesOf({ flags, programmes, leftOut }: Painted): string {
	const summed = (programmes ?? 1) > 1;
	const notes = flags.filter((flag) => (figureNotes as readonly string[]).includes(flag));
	const told = summed ? flags.filter((flag) => !notes.includes(flag)) : flags;
	return [
		...told.map(flagText),
		...(summed && notes.length > 0 ? [m.table_sum_years()] : []),
		...(leftOut ? [m.programmes_left({ count: leftOut.length })] : [])
	].join(' ');
}

/**
 * One row a Land, all sixteen: a Land without a report has an empty value, never a zero. Stage and years that were asked for stand
 * in every row, for a file outlives its name; beside the value stands for which years an amount is.
 * @param linkOf absolute address of a figure's evidence
 */
export function landFile(
	rows: readonly Painted[],
	query: Pick<ViewQuery, 'metric' | 'stage' | 'from' | 'to'>,
	linkOf: (figure: string) => string
): CsvCell[][] {
	const locale = getLocale();
	const asked: CsvCell[] = [stageName(query.stage, query.metric), query.from, query.to];
	const head = [
		m.land_col(),
		'AGS',
		m.table_value(),
		m.table_value_to(),
		m.bound_label(),
		m.table_unit_col(),
		m.table_amount_years(),
		m.stage_label(),
		m.table_asked_from(),
		m.table_asked_to(),
		m.table_programmes(),
		m.table_newest(),
		m.table_flags(),
		m.table_words()
	];
	return [
		head,
		...lands.map((land): CsvCell[] => {
			const row = rows.find((one) => one.scope === land.key);
			return row
				? [
						land.name[locale],
						land.key,
						row.value,
						row.upper,
						boundName(row.bound),
						row.unit,
						amountNotes(row, locale).trim() || null,
						...asked,
						row.programmes,
						row.date,
						notesOf(row),
						linkOf(row.figure)
					]
				: [
						land.name[locale],
						land.key,
						null,
						null,
						m.report_none_in_years(),
						null,
						null,
						...asked,
						null,
						null,
						null,
						null
					];
		})
	];
}
