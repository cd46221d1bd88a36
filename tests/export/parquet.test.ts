import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, it } from 'vitest';
import { parquetOf } from '#lib/export/parquet.ts';

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a table as Parquet is read by DuckDB: numbers as numbers, gaps as gaps, and says where it is from', async () => {
	const file = join(folder, 'a.parquet');
	const bytes = await parquetOf({
		title: 'Förderung je Land',
		day: '2026-11-25',
		notes: [{ key: 'licence', label: 'Lizenz', text: 'CC BY 4.0' }],
		rows: [
			['scope', 'value', 'upper', 'rank'],
			['07', 1234567.89, null, 1],
			['06', null, null, 'geteilt'],
			['Thüringen', 0, null, null]
		]
	});
	writeFileSync(file, bytes);
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();
	expect(await rows(`FROM '${file}'`)).toEqual([
		['07', 1234567.89, null, '1'],
		['06', null, null, 'geteilt'],
		['Thüringen', 0, null, null]
	]);
	expect(
		await rows(`SELECT decode(key), decode(value) FROM parquet_kv_metadata('${file}') ORDER BY 1`)
	).toEqual([
		['licence', 'CC BY 4.0'],
		['title', 'Förderung je Land']
	]);
	connection.closeSync();
	instance.closeSync();
});
