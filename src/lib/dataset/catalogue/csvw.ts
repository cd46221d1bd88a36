import type { ColumnType, Table } from './column.ts';
import { licenceOf } from './datapackage.ts';

const datatypes: Readonly<Record<ColumnType, string>> = {
	string: 'string',
	number: 'double',
	integer: 'integer',
	boolean: 'boolean',
	date: 'date',
	url: 'anyURI',
	list: 'string'
};

const context = ['http://www.w3.org/ns/csvw', { '@language': 'de' }] as const;

const tableOf = (table: Table, knowledge: string) => ({
	url: `${table.name}.csv`,
	'dc:title': [
		{ '@value': table.de, '@language': 'de' },
		{ '@value': table.en, '@language': 'en' }
	],
	'dc:license': { '@id': licenceOf.path },
	'dc:modified': { '@value': knowledge, '@type': 'xsd:date' },
	dialect: { delimiter: ',', quoteChar: '"', header: true, encoding: 'utf-8' },
	tableSchema: {
		columns: table.columns.map(({ name, type, de, en, required }) => ({
			name,
			titles: name,
			'dc:description': [
				{ '@value': de, '@language': 'de' },
				{ '@value': en, '@language': 'en' }
			],
			datatype: datatypes[type],
			required,
			...(type === 'list' ? { separator: '|' } : {})
		})),
		primaryKey: [...table.key]
	}
});

/**
 * A table told as CSV on the Web (https://www.w3.org/TR/tabular-metadata/): lies beside the file as
 * `<name>.csv-metadata.json`, where programs look for it. It says nothing of other tables: a reference may only
 * name a table of its own group (section 5.5.2.1), and here there is one.
 */
export const csvwOf = (table: Table, knowledge: string) => ({
	'@context': context,
	...tableOf(table, knowledge)
});

/** All tables as a group, with what refers to what: `csv-metadata.json`, where programs look for that of a folder. */
export const csvwGroupOf = (tables: readonly Table[], knowledge: string) => ({
	'@context': context,
	tables: tables.map((table) => {
		const told = tableOf(table, knowledge);
		const foreignKeys = table.refers.map(({ column, table: name, to }) => ({
			columnReference: column,
			reference: { resource: `${name}.csv`, columnReference: to }
		}));
		return { ...told, tableSchema: { ...told.tableSchema, foreignKeys } };
	})
});
