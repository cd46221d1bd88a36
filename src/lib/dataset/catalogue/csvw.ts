import type { ColumnType, Table } from './columns.ts';
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

/**
 * A table told as CSV on the Web (https://www.w3.org/TR/tabular-metadata/): lies beside the file as
 * `<name>.csv-metadata.json`, where programs look for it.
 */
export const csvwOf = (table: Table, knowledge: string) => ({
	'@context': ['http://www.w3.org/ns/csvw', { '@language': 'de' }],
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
		primaryKey: [...table.key],
		foreignKeys: table.refers.map(({ column, table: name, to }) => ({
			columnReference: column,
			reference: { resource: `${name}.csv`, columnReference: to }
		}))
	}
});
