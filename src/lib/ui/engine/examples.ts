import { m } from '#lib/i18n/paraglide/messages.js';
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

/** A query to begin with; a test runs each on the data set. */
export interface Example {
	name: string;
	title: () => string;
	sql: string;
}

export const examples: readonly Example[] = [
	{
		name: 'latest',
		title: m.sql_example_latest,
		sql: `SELECT places.name AS land, arg_max(facts.value, facts.day) AS stand, max(facts.day) AS seit
FROM facts
JOIN places ON places.key = facts.scope
WHERE facts.metric = 'services_live' AND facts.unit = 'bundle' AND facts.stage = 'live'
	AND facts.measure = 'total' AND facts.subject = 'alle-leistungen' AND places.level = 'land'
GROUP BY places.name
ORDER BY stand DESC`
	},
	{
		name: 'years',
		title: m.sql_example_years,
		sql: `SELECT year(day) AS jahr, metric, count(*) AS angaben
FROM figures
WHERE counts AND day IS NOT NULL
GROUP BY ALL
ORDER BY ALL`
	},
	{
		name: 'sources',
		title: m.sql_example_sources,
		sql: `SELECT items.publisher, count(*) AS angaben, count(DISTINCT items.id) AS meldungen
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
		sql: `SELECT places.name AS ort, subjects.name AS programm, max(facts.value) AS euro, max(facts.day) AS stand
FROM facts
JOIN places ON places.key = facts.scope
LEFT JOIN subjects ON subjects.slug = facts.subject
WHERE facts.metric = 'funding_eur' AND facts.stage = 'paid'
	AND year(facts.day) BETWEEN 2021 AND 2024
GROUP BY ALL
ORDER BY euro DESC`
	},
	{
		name: 'leads',
		title: m.sql_example_leads,
		sql: `SELECT coalesce(subjects.name, facts.subject) AS gegenstand, builder.name AS entwickelt_in,
	string_agg(DISTINCT used.name, ', ' ORDER BY used.name) AS genutzt_in
FROM facts
JOIN places AS builder ON builder.key = facts.lead
JOIN places AS used ON used.key = facts.scope
LEFT JOIN subjects ON subjects.slug = facts.subject
GROUP BY ALL
ORDER BY gegenstand`
	},
	{
		name: 'contested',
		title: m.sql_example_contested,
		sql: `SELECT figures.evidence AS beleg, other.evidence AS widerspruch, conflicts.reason AS grund
FROM conflicts
JOIN figures ON figures.id = conflicts.figure
JOIN figures AS other ON other.id = conflicts.other
WHERE conflicts.figure < conflicts.other
ORDER BY grund, beleg`
	},
	{
		name: 'doubts',
		title: m.sql_example_doubts,
		sql: `SELECT unnest(flags) AS hinweis, metric, value, scope, evidence
FROM figures
WHERE counts AND len(flags) > 0
ORDER BY hinweis, metric, scope`
	}
];
