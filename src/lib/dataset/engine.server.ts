import {
	DuckDBInstance,
	listValue,
	type DuckDBConnection,
	type DuckDBAppender,
	LIST,
	VARCHAR
} from '@duckdb/node-api';
import type { Cell, Table } from './tables.ts';

/** An engine in memory that gives the same bytes for the same rows: one thread, order kept, no network. */
export async function openBuilder(): Promise<{ connection: DuckDBConnection; close(): void }> {
	const instance = await DuckDBInstance.create(':memory:', {
		threads: '1',
		preserve_insertion_order: 'true',
		autoload_known_extensions: 'false',
		autoinstall_known_extensions: 'false'
	});
	const connection = await instance.connect();
	return {
		connection,
		close() {
			connection.closeSync();
			instance.closeSync();
		}
	};
}

function append(appender: DuckDBAppender, cell: Cell, type: string): void {
	if (cell === null) appender.appendNull();
	else if (typeof cell === 'boolean') appender.appendBoolean(cell);
	else if (typeof cell === 'number') {
		if (type === 'INTEGER') appender.appendInteger(cell);
		else appender.appendDouble(cell);
	} else if (typeof cell === 'string') appender.appendVarchar(cell);
	else appender.appendList(listValue(cell), LIST(VARCHAR));
}

/** Appends rows to a table that exists; days as text become dates where the column is one. */
export async function fill(connection: DuckDBConnection, table: string, rows: Table): Promise<void> {
	const described = await connection.runAndReadAll(
		'SELECT data_type FROM duckdb_columns() WHERE table_name = $1 ORDER BY column_index',
		[table]
	);
	const types = described.getRows().map(([type]) => String(type));
	const appender = await connection.createAppender(table);
	for (const row of rows) {
		if (row.length !== types.length)
			throw new Error(`${table} has ${types.length} columns, a row ${row.length}`);
		row.forEach((cell, i) => append(appender, cell, types[i] ?? 'VARCHAR'));
		appender.endRow();
	}
	appender.closeSync();
}
