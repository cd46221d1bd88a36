import { about, licenceOf } from './datapackage.ts';
import { apiTables, type Column, type Table } from './columns.ts';

/** Version of the interface: within it, nothing that is there goes or changes its meaning. */
export const apiVersion = 'v1';
/** Where its files lie in the data set. */
export const apiFolder = `api/${apiVersion}`;

function schemaOf({ type, de, en, required, values, measuredIn, empty }: Column) {
	const description = [
		`${en} (${de})`,
		...(measuredIn ? [`unit: ${measuredIn.en}`] : []),
		...(empty ? [`${type === 'list' ? 'empty' : 'null'}: ${empty.en}`] : [])
	].join('; ');
	if (type === 'list')
		return { type: 'array', items: { type: 'string', ...(values ? { enum: values } : {}) }, description };
	const plain = type === 'date' || type === 'url' ? 'string' : type;
	return {
		type: required ? plain : [plain, 'null'],
		...(type === 'date' ? { format: 'date' } : {}),
		...(type === 'url' ? { format: 'iri' } : {}),
		...(values ? { enum: required ? values : [...values, null] } : {}),
		description
	};
}

/** One row of a table, as JSON schema: every column is there, what is not told is null. */
export const rowSchema = (table: Table) => ({
	type: 'object',
	title: table.name,
	description: table.en,
	properties: Object.fromEntries(table.columns.map((column) => [column.name, schemaOf(column)])),
	required: table.columns.map(({ name }) => name),
	additionalProperties: false
});

/** What goes with the rows in each file. */
const envelope = (table: Table) => ({
	type: 'object',
	properties: {
		table: { const: table.name },
		knowledge: { type: 'string', format: 'date', description: 'state of knowledge (Stand)' },
		licence: { type: 'string' },
		source: { type: 'string' },
		rows: { type: 'array', items: { $ref: `#/components/schemas/${table.name}` } }
	},
	required: ['table', 'knowledge', 'licence', 'source', 'rows'],
	additionalProperties: false
});

/**
 * The interface for programs, told as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1.html).
 * @param examples an answer of each table, cut to a row
 */
export const openapi = (knowledge: string, examples: Readonly<Record<string, unknown>>) => ({
	openapi: '3.1.1',
	info: {
		title: 'Digitalpegel',
		version: `${apiVersion}+${knowledge}`,
		summary: 'Figures on the digitalisation of German public administration',
		description: `${about.en}\n\nStatic files, open to all origins, with ETag. Nothing to sign up for. Filter where you read.`,
		license: { name: licenceOf.title, url: licenceOf.path }
	},
	servers: [{ url: '.' }],
	paths: Object.fromEntries(
		apiTables.map((table) => [
			`/${table.name}.json`,
			{
				get: {
					operationId: `get-${table.name}`,
					summary: table.en,
					responses: {
						'200': {
							description: table.en,
							content: { 'application/json': { schema: envelope(table), example: examples[table.name] } }
						},
						'304': { description: 'what the ETag in If-None-Match names is still the newest' },
						'404': { description: 'no table is called so; this document names all' }
					}
				}
			}
		])
	),
	components: { schemas: Object.fromEntries(apiTables.map((table) => [table.name, rowSchema(table)])) }
});
