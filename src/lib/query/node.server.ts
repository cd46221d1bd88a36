import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import type { Row } from './rows.ts';
import type { Runner } from './runner.ts';

/** A runner over an open connection, which can do one thing at a time: whoever comes meanwhile waits. */
export function runnerOf(connection: DuckDBConnection): Runner {
	let before: Promise<unknown> = Promise.resolve();
	return {
		run(sql, params = []) {
			const answer = before.then(async () => {
				const reader = await connection.runAndReadAll(sql, params as DuckDBValue[]);
				return reader.getRowObjectsJS() as Row[];
			});
			before = answer.catch(() => undefined);
			return answer;
		}
	};
}

/**
 * The engine in Node over a data set's file, read only, and shut off from files and network once it is open.
 * @throws where the file can't be opened
 */
export async function openNodeRunner(path: string): Promise<Runner & { close(): void }> {
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY', threads: '1' });
	const connection = await instance.connect();
	await connection.run('SET enable_external_access = false');
	return {
		...runnerOf(connection),
		close() {
			connection.closeSync();
			instance.closeSync();
		}
	};
}
