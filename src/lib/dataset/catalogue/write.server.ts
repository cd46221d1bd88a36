import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { everyView } from '#lib/query/every-level.ts';
import type { KnownOn } from '#lib/query/knowledge.ts';
import type { QuerySource } from '#lib/query/source.ts';
import { filesOf } from '../folder.server.ts';
import { check } from '#lib/schema/check.ts';
import { Metadata } from '../metadata.ts';
import { changesBetween } from '../release/changes.ts';
import { flatTablesAt } from '../write.server.ts';
import { apiTables, stateTables, tables } from './tables.ts';
import { catalogueFile, licenceFile, sumsFile } from './files.ts';
import { csvwGroupOf, csvwOf } from './csvw.ts';
import { dataPackage, type FileFacts } from './datapackage.ts';
import { licenceText } from './licence.ts';
import { apiFolder, statePath } from './folders.ts';
import { openapi } from './openapi.ts';
import type { StandRow } from './stands.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
const factsOf = (folder: string, path: string): FileFacts => {
	const bytes = readFileSync(join(folder, path));
	return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
};

/** What the tables of a state are made of. */
interface Counted {
	connection: DuckDBConnection;
	source: QuerySource;
	metadata: Metadata;
	known: readonly KnownOn[];
}

/**
 * Writes the tables of a state as JSON, a row a line, for programs.
 * @returns an answer of each table, cut to a row
 */
export async function writeApiTables(
	{ connection, source, metadata, known }: Counted,
	stands: readonly StandRow[],
	folder: string
): Promise<Record<string, unknown>> {
	mkdirSync(folder, { recursive: true });
	const views = everyView(metadata.firstYear, metadata.lastYear);
	const counted: Record<string, readonly object[]> = {
		levels: (await Promise.all(views.map((view) => source.levels(view)))).flat(),
		corrections: changesBetween(known, null, metadata.knowledge),
		stands
	};
	const queries: Record<string, string> = {
		...flatTablesAt(metadata.knowledge),
		decisions: 'FROM decisions ORDER BY figure, date, verdict, reason'
	};
	const examples: Record<string, unknown> = {};
	for (const { name, columns } of stands.length > 0 ? apiTables : stateTables) {
		const query = queries[name];
		const told =
			query === undefined
				? counted[name]!
				: await (await connection.runAndReadAll(query)).getRowObjectsJson();
		const rows = told as readonly Record<string, unknown>[];
		const rowOf = (row: Record<string, unknown>) =>
			Object.fromEntries(columns.map((column) => [column.name, row[column.name] ?? null]));
		const lines = rows.map((row) => JSON.stringify(rowOf(row)));
		const about = {
			table: name,
			knowledge: metadata.knowledge,
			licence: metadata.licence,
			source: metadata.title
		};
		examples[name] = { ...about, rows: rows.slice(0, 1).map(rowOf) };
		const head = JSON.stringify(about);
		writeFileSync(join(folder, `${name}.json`), `${head.slice(0, -1)},"rows":[\n${lines.join(',\n')}\n]}\n`);
	}
	return examples;
}

/** The states of knowledge whose files lie in a folder, each with the hash of its figures, oldest first. */
function standsOf(folder: string, { stands, knowledge }: Metadata): StandRow[] {
	return stands.map((stand) => {
		const of = (name: string) => statePath(stand, knowledge, name);
		const metadata = check(
			Metadata,
			JSON.parse(readFileSync(join(folder, of('metadata.json')), 'utf8')),
			'metadata',
			stand
		);
		return {
			stand,
			newest: stand === knowledge,
			figures: metadata.counts.figures,
			json: of('figures.json'),
			csv: `../../daten/${of('figures.csv')}`,
			sha256: factsOf(folder, of('figures.csv')).sha256
		};
	});
}

/**
 * Writes what tells programs and catalogues of a data set that lies there already: interface, data package, columns, hashes.
 */
export async function writeCatalogue(counted: Counted, folder: string): Promise<void> {
	const { metadata } = counted;
	const api = join(folder, apiFolder);
	const examples = await writeApiTables(counted, standsOf(folder, metadata), api);
	writeFileSync(join(api, 'openapi.json'), json(openapi(metadata.knowledge, examples)));
	const facts = tables.map(({ name }) => factsOf(folder, `${name}.csv`));
	writeFileSync(join(folder, 'datapackage.json'), json(dataPackage(metadata, facts)));
	for (const table of tables)
		writeFileSync(join(folder, `${table.name}.csv-metadata.json`), json(csvwOf(table, metadata.knowledge)));
	writeFileSync(join(folder, 'csv-metadata.json'), json(csvwGroupOf(tables, metadata.knowledge)));
	writeFileSync(join(folder, licenceFile), licenceText(metadata.knowledge));
	const all = filesOf(folder).map((path) => factsOf(folder, path));
	writeFileSync(join(folder, catalogueFile), json(all));
	writeFileSync(join(folder, sumsFile), all.map(({ sha256, path }) => `${sha256}  ${path}\n`).join(''));
}
