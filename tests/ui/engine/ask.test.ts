import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, type Sender } from '#lib/ui/engine/ask.ts';
import { cellText } from '#lib/ui/engine/cell.ts';

let connection: Sender;

beforeAll(async () => {
	const folder = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
	const bundle = (name: string) => ({
		mainModule: join(folder, `duckdb-${name}.wasm`),
		mainWorker: join(folder, `duckdb-node-${name}.worker.cjs`)
	});
	const db = await duckdb.createDuckDB(
		{ mvp: bundle('mvp'), eh: bundle('eh') },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME
	);
	await db.instantiate();
	connection = db.connect() as unknown as Sender;
}, 60_000);

const texts = async (sql: string) => (await ask(connection, sql, 100)).rows.map((row) => row.map(cellText));

describe('an answer of the browser’s engine', () => {
	it('shows values as the database holds them', async () => {
		expect(
			await texts(
				`SELECT 650, 17000000.0::DOUBLE, 'Förde', DATE '2024-12-31', NULL, true,
				9007199254740993::BIGINT, 12.50::DECIMAL(9,2), -0.07::DECIMAL(4,2)`
			)
		).toEqual([['650', '17000000', 'Förde', '2024-12-31', '', 'true', '9007199254740993', '12.50', '-0.07']]);
	});

	it('shows days before 1970, moments, lists and structures', async () => {
		expect(
			await texts(
				`SELECT DATE '1949-05-23', TIMESTAMP '2024-02-29 13:05:00', ['a', 'b'], [DATE '2020-01-02'], {'x': 1}`
			)
		).toEqual([['1949-05-23', '2024-02-29T13:05:00.000Z', '["a","b"]', '["2020-01-02"]', '{"x":1}']]);
	});

	it('reads no more rows than it was asked for, and says that there are more', async () => {
		const cut = await ask(connection, 'SELECT * FROM range(1000000)', 500);
		expect(cut.rows).toHaveLength(500);
		expect(cut.more).toBe(true);
		const whole = await ask(connection, 'SELECT * FROM range(500)', 500);
		expect(whole.rows).toHaveLength(500);
		expect(whole.more).toBe(false);
	});

	it('goes on answering after an answer was cut off', async () => {
		await ask(connection, 'SELECT * FROM range(1000000)', 5);
		expect(await texts('SELECT 42')).toEqual([['42']]);
	});

	it('names the columns of an answer without rows', async () => {
		const { columns, rows } = await ask(connection, "SELECT 1 AS eins, 'a' AS wort WHERE false", 10);
		expect(columns.map(({ name }) => name)).toEqual(['eins', 'wort']);
		expect(rows).toEqual([]);
	});

	it('throws what the database says of a wrong query', async () => {
		await expect(ask(connection, 'SELECT wert FROM nirgends', 10)).rejects.toThrow(/nirgends/);
	});
});
