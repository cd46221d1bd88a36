import type { TableColumns } from '../engine/examples.ts';

/** The tables that a file of `CREATE TABLE` statements declares, with the types of their columns. */
export function tablesOfSchema(sql: string): TableColumns[] {
	const plain = sql.replaceAll(/--.*$/gm, '');
	return [...plain.matchAll(/CREATE TABLE (\w+) \(([^;]*?)\);/g)].map(([, name = '', body = '']) => ({
		name,
		columns: body
			.split(',')
			.map((line) => line.trim().split(/\s+/))
			.filter(([column]) => column)
			.map(([column = '', type = '']) => ({ name: column, type }))
	}));
}
