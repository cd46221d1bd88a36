/**
 * A program of its own: copies every table of a DuckDB file into a new one whose bytes depend on the rows alone.
 * `node rewrite-zeroed.mjs <from> <to> <tables as JSON: name to order of rows>`, with zeroed memory asked of the
 * allocator in its environment, which has to stand before the engine is loaded (see `zeroed.server.ts`).
 */
import { argv } from 'node:process';
import { DuckDBInstance } from '@duckdb/node-api';

const [from, to, tables] = argv.slice(2);
/** @param {string} text */
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

const instance = await DuckDBInstance.create(':memory:', {
	threads: '1',
	preserve_insertion_order: 'true',
	autoload_known_extensions: 'false',
	autoinstall_known_extensions: 'false',
	force_compression: 'uncompressed'
});
const connection = await instance.connect();
await connection.run(`ATTACH ${quoted(from)} AS rows (READ_ONLY)`);
await connection.run(`ATTACH ${quoted(to)} AS written (STORAGE_VERSION 'v1.0.0')`);
await connection.run('BEGIN');
for (const [table, order] of Object.entries(JSON.parse(tables)))
	await connection.run(`CREATE TABLE written.${table} AS SELECT * FROM rows.${table} ORDER BY ${order}`);
await connection.run('COMMIT');
await connection.run('CHECKPOINT written');
await connection.run('DETACH written');
connection.closeSync();
instance.closeSync();
