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

it('a column of numbers is one also where a view has none in it, so that files of several views fit together', async () => {
	const file = join(folder, 'b.parquet');
	writeFileSync(
		file,
		await parquetOf({
			title: 't',
			day: '2026-11-25',
			notes: [],
			rows: [
				['scope', 'upper', 'rank', 'subject'],
				['07', null, null, null]
			]
		})
	);
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const described = (await connection.runAndReadAll(`DESCRIBE FROM '${file}'`)).getRowsJson();
	expect(described.map(([name, type]) => [name, type])).toEqual([
		['scope', 'VARCHAR'],
		['upper', 'DOUBLE'],
		['rank', 'DOUBLE'],
		['subject', 'VARCHAR']
	]);
	connection.closeSync();
	instance.closeSync();
});

it('a column of gaps is what its query says of it, whatever it is called', async () => {
	const file = join(folder, 'c.parquet');
	writeFileSync(
		file,
		await parquetOf({
			title: 't',
			day: '2026-11-25',
			notes: [],
			rows: [
				['mean', 'upper'],
				[null, null]
			],
			types: ['number', 'text']
		})
	);
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const described = (await connection.runAndReadAll(`DESCRIBE FROM '${file}'`)).getRowsJson();
	expect(described.map(([name, type]) => [name, type])).toEqual([
		['mean', 'DOUBLE'],
		['upper', 'VARCHAR']
	]);
	connection.closeSync();
	instance.closeSync();
});
