import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Row } from '#lib/query/rows.ts';
import type { Runner } from '#lib/query/runner.ts';

/** The browser's engine in Node, with the data set's file attached as the browser does it. */
export async function openWasm(file: string): Promise<Runner> {
	const folder = join(dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm')));
	const at = (name: string) => join(folder, name);
	const bundle = (name: string) => ({ mainModule: at(`duckdb-${name}.wasm`), mainWorker: '' });
	const db = await createDuckDB({ mvp: bundle('mvp'), eh: bundle('eh') }, new VoidLogger(), NODE_RUNTIME);
	await db.instantiate();
	db.registerFileBuffer('figures.duckdb', new Uint8Array(readFileSync(file)));
	const connection = db.connect();
	connection.query('SET autoload_known_extensions = false');
	connection.query("ATTACH 'figures.duckdb' AS digitalpegel (READ_ONLY)");
	connection.query('USE digitalpegel');
	return {
		async run(sql, params = []) {
			const statement = connection.prepare(sql);
			try {
				return statement
					.query(...params)
					.toArray()
					.map((row) => row.toJSON() as Row);
			} finally {
				statement.close();
			}
		}
	};
}
