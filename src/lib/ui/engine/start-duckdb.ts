import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Runner } from '#lib/query/runner.ts';
import { ask, rowsOf, type Sender } from './ask.ts';
import type { Engine, Progress, Starter } from './port.ts';
import { watchdog } from './watchdog.ts';

/** The database in the browser: what a reader asks, and what the views ask. */
export type BrowserEngine = Engine & Runner;

const whole = (url: string) => new URL(url, location.href).href;

/**
 * Bytes that a file has on its way to the browser; null where the server doesn't tell.
 * @throws where the file is not there or the server can't be reached
 */
async function sizeOf(url: string): Promise<number | null> {
	const response = await fetch(url, { method: 'HEAD' });
	if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
	const length = Number(response.headers.get('content-length'));
	return length > 0 ? length : null;
}

async function fetchWhole(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
	return new Uint8Array(await response.arrayBuffer());
}

async function open(db: AsyncDuckDB, file: Uint8Array): Promise<void> {
	await db.registerFileBuffer('figures.duckdb', file);
	const connection = await db.connect();
	// Nothing may be fetched from elsewhere: what is not built in is an error that names it.
	await connection.query('SET autoload_known_extensions = false; SET autoinstall_known_extensions = false');
	await connection.query("ATTACH 'figures.duckdb' AS digitalpegel (READ_ONLY)");
	await connection.query('SET enable_external_access = false');
	await connection.close();
}

async function connect(db: AsyncDuckDB): Promise<AsyncDuckDBConnection> {
	const connection = await db.connect();
	await connection.query('USE digitalpegel');
	return connection;
}

/**
 * DuckDB in a worker of this site over the data set's file.
 * @param dataUrl address of `figures.duckdb`
 */
export function duckdbStarter(
	dataUrl: string
): Starter & { start: (r: (p: Progress) => void) => Promise<BrowserEngine> } {
	return {
		async size() {
			const sizes = await Promise.all([wasmUrl, workerUrl, dataUrl].map((url) => sizeOf(whole(url))));
			return sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
		},
		async start(report) {
			if (typeof WebAssembly === 'undefined' || typeof Worker === 'undefined') {
				throw new Error('This browser has no WebAssembly or no workers.');
			}
			// A worker that can't fetch its module is silent: what is not there is found out before.
			await sizeOf(whole(wasmUrl));
			const worker = new Worker(whole(workerUrl));
			const dog = watchdog(60_000, 'The database did not arrive.');
			try {
				const broken = new Promise<never>((_, reject) => {
					worker.addEventListener('error', (event) =>
						reject(new Error(event.message || 'The worker failed.'))
					);
				});
				const db = new AsyncDuckDB(new VoidLogger(), worker);
				const loaded = Promise.all([
					fetchWhole(whole(dataUrl)),
					db.instantiate(whole(wasmUrl), null, ({ bytesLoaded, bytesTotal }) => {
						dog.alive();
						report({ loaded: bytesLoaded, total: bytesTotal });
					})
				]);
				const [file] = await Promise.race([loaded, broken, dog.gaveUp]);
				await open(db, file);
				return await engineOf(db);
			} catch (error) {
				worker.terminate();
				throw error;
			} finally {
				dog.stop();
			}
		}
	};
}

async function engineOf(db: AsyncDuckDB): Promise<BrowserEngine> {
	const asking = await connect(db);
	const viewing = await connect(db);
	return {
		ask: (sql, limit) => ask(asking as unknown as Sender, sql, limit),
		async cancel() {
			await asking.cancelSent();
		},
		async run(sql, params = []) {
			const statement = await viewing.prepare(sql);
			try {
				const table = await statement.query(...params);
				const names = table.schema.fields.map(({ name }) => name);
				return table.batches.flatMap((batch) =>
					[...rowsOf(batch)].map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])))
				);
			} finally {
				await statement.close();
			}
		}
	};
}
