import { m } from '#lib/i18n/paraglide/messages.js';
import { conflictReasons } from '#lib/schema/conflict.ts';
import { bounds, coverages, figureFlags, metrics, yearNotes } from '#lib/schema/figure.ts';
import { boundName, flagText } from '../doubt-words.ts';
import { conflictReasonText } from '../conflict-words.ts';
import { coverageName, metricName } from '../words.ts';
import type { Answer, Column } from './port.ts';

export interface TableColumns {
	name: string;
	columns: Column[];
}

/** What the database holds, for the list beside the box. */
export const columnsQuery = `SELECT table_name, column_name, data_type
FROM duckdb_columns()
WHERE NOT internal
ORDER BY table_name, column_index`;

/** The answer to {@link columnsQuery}, by table. */
export function tablesOf(answer: Answer): TableColumns[] {
	const tables = new Map<string, Column[]>();
	for (const [table, name, type] of answer.rows) {
		const columns = tables.get(String(table)) ?? [];
		columns.push({ name: String(name), type: String(type) });
		tables.set(String(table), columns);
	}
	return [...tables].map(([name, columns]) => ({ name, columns }));
}

/** A query to begin with, which tells what the pages tell, by the same rules; a test holds each beside them. */
export interface Example {
	name: string;
	title: () => string;
	/** In the words of the page's language. */
	sql: () => string;
}

/** For which years an amount is, as short as a cell needs it; the words tell which. */
const yearsName = (note: (typeof yearNotes)[number]): string =>
	({ per_year: m.sql_per_year, one_year: m.sql_one_year, several_years: m.sql_several_years })[note]();

/** The words on screen for the codes of a column, as SQL. */
const inWords = <Code extends string>(
	column: string,
	codes: readonly Code[],
	name: (code: Code) => string
): string =>
	[
		`CASE ${column}`,
		...codes.map((code) => `\t\tWHEN '${code}' THEN '${name(code).replaceAll("'", "''")}'`),
		'\tEND'
	].join('\n');

/** What comes first of several totals of one series (`sql/levels.sql`). */
const newestFirst =
	"list_has_any(facts.flags, ['per_year', 'one_year', 'part']), facts.day DESC, len(facts.items) DESC, facts.day - facts.since,\n\t\tfacts.value DESC, facts.figure";

export const examples: readonly Example[] = [
	{
		name: 'latest',
		title: m.sql_example_latest,
		sql: () => `WITH je_abdeckung AS (
	SELECT * FROM facts
	WHERE metric = 'services_live' AND unit = 'bundle' AND stage = 'live'
		AND measure = 'total' AND subject = 'alle-leistungen'
	QUALIFY row_number() OVER (PARTITION BY scope, coverage ORDER BY ${newestFirst}) = 1
), je_land AS (
	SELECT je_abdeckung.*, places.name AS land, list_position(['all', 'some', 'unknown'], coverage) AS weite
	FROM je_abdeckung
	JOIN places ON places.key = scope AND places.level = 'land'
	QUALIFY row_number() OVER (PARTITION BY scope ORDER BY date DESC, weite, value DESC) = 1
)
SELECT land, value AS stand, ${inWords('coverage', coverages, coverageName)} AS abdeckung, date AS datum
FROM je_land
ORDER BY count(*) OVER (PARTITION BY coverage) DESC, weite, stand DESC, scope`
	},
	{
		name: 'years',
		title: m.sql_example_years,
		sql: () => `SELECT year(day) AS jahr, ${inWords('metric', metrics, metricName)} AS kennzahl, count(*) AS angaben
FROM figures
WHERE counts AND day IS NOT NULL
GROUP BY ALL
ORDER BY ALL`
	},
	{
		name: 'sources',
		title: m.sql_example_sources,
		sql: () => `SELECT items.publisher, count(*) AS angaben, count(DISTINCT items.id) AS meldungen
FROM figures
JOIN items ON items.id = figures.item
WHERE figures.counts
GROUP BY ALL
ORDER BY angaben DESC, items.publisher
LIMIT 20`
	},
	{
		name: 'paid',
		title: m.sql_example_paid,
		sql: () => `SELECT facts.scope_name AS ort, subjects.name AS programm, facts.value AS euro,
	${inWords('facts.bound', bounds, boundName)} AS genauigkeit,
	${inWords(`list_filter(facts.flags, flag -> flag IN (${yearNotes.map((note) => `'${note}'`).join(', ')}))[1]`, yearNotes, yearsName)} AS fuer_jahre,
	facts.date AS stand
FROM facts
LEFT JOIN subjects ON subjects.slug = facts.subject
WHERE facts.metric = 'funding_eur' AND facts.stage = 'paid' AND facts.measure = 'total'
	AND year(facts.day) <= 2024
QUALIFY row_number() OVER (
	PARTITION BY facts.scope, facts.subject, facts.coverage
	ORDER BY ${newestFirst}
) = 1 AND year(facts.day) >= 2021
ORDER BY ort, programm`
	},
	{
		name: 'leads',
		title: m.sql_example_leads,
		sql: () => `SELECT subjects.name AS gegenstand, builder.name AS entwickelt_in,
	string_agg(DISTINCT figures.scope_name, ', ' ORDER BY figures.scope_name)
		FILTER (WHERE figures.metric <> 'funding_eur') AS berichtet_fuer
FROM figures
JOIN subjects ON subjects.slug = figures.subject
JOIN places AS builder ON builder.key = coalesce(figures.lead, subjects.lead)
WHERE figures.counts
GROUP BY ALL
ORDER BY gegenstand`
	},
	{
		name: 'contested',
		title: m.sql_example_contested,
		sql: () => `SELECT figures.scope_name AS ort, figures.as_of AS datum, figures.value AS wert, figures.evidence AS beleg,
	string_agg(other.evidence, ' | ' ORDER BY other.id) AS widerspruch,
	${inWords('conflicts.reason', conflictReasons, conflictReasonText)} AS grund,
	figures.id AS angabe
FROM conflicts
JOIN facts ON facts.figure = conflicts.figure
JOIN figures ON list_contains(facts.figures, figures.id)
JOIN figures AS other ON other.id = conflicts.other
WHERE conflicts.reason = 'open'
GROUP BY ALL
ORDER BY ort, datum, wert`
	},
	{
		name: 'doubts',
		title: m.sql_example_doubts,
		sql: () => `SELECT ${inWords('flag', figureFlags, flagText)} AS hinweis,
	${inWords('metric', metrics, metricName)} AS kennzahl, value AS wert, scope_name AS ort, evidence AS beleg
FROM (SELECT *, unnest(flags) AS flag FROM figures WHERE counts)
ORDER BY hinweis, kennzahl, ort`
	}
];
