import { rmSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlFile } from '#lib/query/files.ts';
import type { Day } from '#lib/schema/date.ts';
import { openBuilder, fill } from './engine.server.ts';
import type { Assembled, Inputs } from './assemble.ts';
import { rewriteZeroed } from './zeroed.server.ts';
import {
	boundRow,
	breakRow,
	decisionRow,
	doubtRow,
	figureRow,
	itemRow,
	placeRow,
	registerRow,
	subjectRow,
	versionRow
} from './tables.ts';

/** The tables of the data set and the order of their rows, which is part of their bytes. */
export const tableOrder = {
	items: 'id',
	places: 'key',
	subjects: 'slug',
	decisions: 'figure, date, verdict, reason',
	versions: 'id, known_from, known_until NULLS LAST',
	figures: 'metric, day NULLS LAST, id',
	facts: 'metric, unit, stage, day, scope, subject NULLS FIRST, coverage, measure, value, figure',
	conflicts: 'figure, other',
	breaks: 'id',
	bounds: 'id',
	doubts: 'figure, bound',
	register: 'id'
} as const;

/** Figures of facts that disagree are flagged themselves, so that a list of figures shows it too. */
const flagConflicts = `
	UPDATE figures SET flags = list_append(flags, 'conflict')
	WHERE NOT list_contains(flags, 'conflict')
		AND id IN (SELECT unnest(figures) FROM facts WHERE len(conflicts) > 0)`;

/** Places beside their keys, so that a question about figures needs no second table. */
const namePlaces = `
	UPDATE figures SET
		scope_name = (SELECT name FROM places WHERE key = figures.scope),
		lead_name = (SELECT name FROM places WHERE key = figures.lead)`;

/** Names the places of the figures, derives the facts from them, and what speaks against those. */
export async function derive(connection: DuckDBConnection): Promise<void> {
	await connection.run(namePlaces);
	await connection.run(sqlFile('facts'));
	await connection.run(sqlFile('conflicts'));
	await connection.run(flagConflicts);
}

/** Opens an engine that holds the whole data set in memory. */
export async function load({ items }: Pick<Inputs, 'items'>, assembled: Assembled) {
	const builder = await openBuilder();
	const { connection } = builder;
	await connection.run(sqlFile('schema'));
	await fill(connection, 'items', items.map(itemRow));
	await fill(connection, 'places', assembled.places.map(placeRow));
	await fill(connection, 'subjects', assembled.subjects.map(subjectRow));
	await fill(connection, 'decisions', assembled.decisions.map(decisionRow));
	await fill(connection, 'versions', assembled.versions.map(versionRow));
	await fill(connection, 'figures', assembled.figures.map(figureRow));
	await fill(connection, 'breaks', assembled.breaks.map(breakRow));
	await fill(connection, 'bounds', assembled.limits.map(boundRow));
	await fill(connection, 'doubts', assembled.doubts.map(doubtRow));
	await fill(connection, 'register', assembled.register.map(registerRow));
	await derive(connection);
	return builder;
}

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

/**
 * Writes the tables to a DuckDB file that the browser's engine attaches too (its storage version is pinned).
 * Uncompressed: bit-packing and FSST leave bytes as they find them, so that the same rows give other files.
 */
export async function writeDuckdb(connection: DuckDBConnection, path: string): Promise<void> {
	const rough = `${path}.rough`;
	await connection.run(`ATTACH ${text(rough)} AS rough`);
	await connection.run('BEGIN');
	for (const table of Object.keys(tableOrder))
		await connection.run(`CREATE TABLE rough.${table} AS FROM ${table}`);
	await connection.run('COMMIT');
	await connection.run('DETACH rough');
	await rewriteZeroed(rough, path, tableOrder);
	rmSync(rough);
}

/** Figures with names and citation beside them: one flat table for Parquet and CSV. */
const flat = `
	SELECT figures.* EXCLUDE (since, day, period_since, scope_name, lead_name), scope_name, subjects.name AS subject_name,
		items.title, items.publisher, items.url, items.published, lead_name
	FROM figures
	JOIN items ON items.id = figures.item
	LEFT JOIN subjects ON subjects.slug = figures.subject
	ORDER BY figures.metric, figures.day NULLS LAST, figures.id`;

export async function writeParquet(connection: DuckDBConnection, path: string): Promise<void> {
	await connection.run(`COPY (${flat}) TO ${text(path)} (FORMAT parquet, COMPRESSION zstd)`);
}

/**
 * What is handed out of each table, in an order that is part of the bytes.
 * @param knowledge the state's day: an item that was recorded later is not of it
 */
export const flatTablesAt = (knowledge: Day) =>
	({
		figures: flat,
		items: `FROM items WHERE recorded IS NULL OR recorded <= ${text(knowledge)} OR id IN (SELECT item FROM figures)
			ORDER BY ${tableOrder.items}`,
		places: `FROM places WHERE key IN (SELECT scope FROM figures UNION SELECT lead FROM figures)
			OR length(key) = 2 ORDER BY ${tableOrder.places}`,
		subjects: `FROM subjects ORDER BY ${tableOrder.subjects}`,
		conflicts: `FROM conflicts ORDER BY ${tableOrder.conflicts}`,
		doubts: `SELECT doubts.*, text_de, text_en, source_title, source_publisher, source_date, source_url
			FROM doubts JOIN bounds ON bounds.id = bound ORDER BY ${tableOrder.doubts}`,
		register: `FROM register ORDER BY ${tableOrder.register}`
	}) as const;

/** Columns that are lists, by table. */
const lists: Readonly<Record<string, string>> = { figures: 'flags', items: 'places' };

/** Tables as CSV (UTF-8, comma, header); lists are divided by `|`. */
export async function writeCsv(connection: DuckDBConnection, knowledge: Day, folder: string): Promise<void> {
	for (const [name, query] of Object.entries(flatTablesAt(knowledge))) {
		const list = lists[name];
		const rows =
			list === undefined
				? query
				: `SELECT * REPLACE (array_to_string(${list}, '|') AS ${list}) FROM (${query})`;
		await connection.run(`COPY (${rows}) TO ${text(`${folder}/${name}.csv`)} (FORMAT csv, HEADER)`);
	}
}
