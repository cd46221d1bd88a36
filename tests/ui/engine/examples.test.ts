import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { sqlFile } from '#lib/query/files.ts';
import { columnsQuery, examples, tablesOf } from '#lib/ui/engine/examples.ts';

let connection: DuckDBConnection;

beforeAll(async () => {
	connection = await (await DuckDBInstance.create(':memory:')).connect();
	await connection.run(sqlFile('schema'));
	await connection.run(sqlFile('facts'));
	await connection.run(sqlFile('conflicts'));
});

describe('the SQL box', () => {
	it.each(examples.map((example) => [example.name, example] as const))(
		'example "%s" fits the tables, and has a title',
		async (_, { sql, title }) => {
			await connection.run(sql);
			expect(title()).not.toBe('');
		}
	);

	it('lists the tables with their columns in their order', async () => {
		const rows = (await connection.runAndReadAll(columnsQuery)).getRows();
		const tables = tablesOf({ columns: [], rows, more: false });
		expect(tables.map(({ name }) => name)).toContain('figures');
		const places = tables.find(({ name }) => name === 'places');
		expect(places?.columns.slice(0, 3).map(({ name }) => name)).toEqual(['key', 'name', 'level']);
	});
});
