import { about, licenceOf } from './datapackage.ts';
import type { Column, Table } from './column.ts';
import { stateFolder } from '../state-folder.ts';
import { apiVersion } from './folders.ts';
import { apiTables, stateTables } from './tables.ts';

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

const day = { type: 'string', format: 'date', examples: ['2026-11-29'] };
const parameters = {
	/** Plain files have no question: there the path names the state. */
	asked: {
		name: 'stand',
		in: 'query',
		required: false,
		schema: day,
		description:
			'State of knowledge at the end of this day; without it the newest. Only where a server answers: a host of plain files hands out the newest and keeps the states below /stand/.'
	},
	told: {
		name: 'stand',
		in: 'path',
		required: true,
		schema: day,
		description: 'A day that /stands.json names, except the newest.'
	}
};
const ifNoneMatch = {
	name: 'If-None-Match',
	in: 'header',
	required: false,
	schema: { type: 'string' },
	description: 'ETag of the answer that is held already'
};
const refused = (description: string) => ({
	description,
	content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } }
});

/** What is told of asking for a table. */
const operation = (table: Table, state: 'newest' | 'earlier', example?: unknown) => ({
	operationId: state === 'newest' ? `get-${table.name}` : `get-${table.name}-of`,
	summary: state === 'newest' ? table.en : `${table.en}; as known on a day`,
	parameters: [
		...(state === 'earlier' ? [parameters.told] : stateTables.includes(table) ? [parameters.asked] : []),
		ifNoneMatch
	],
	responses: {
		'200': {
			description: table.en,
			headers: {
				ETag: {
					schema: { type: 'string' },
					description: 'strong: the same bytes have the same tag, whatever server hands them out'
				}
			},
			content: {
				'application/json': { schema: envelope(table), ...(example === undefined ? {} : { example }) }
			}
		},
		'304': { description: 'what the ETag in If-None-Match names is still the newest' },
		...(state === 'newest' && stateTables.includes(table)
			? { '400': refused('there is no state of knowledge of this day') }
			: {}),
		'404': refused('no table is called so, or none is kept of this day')
	}
});

/** Why there is no answer, as RFC 9457 writes it. */
const problem = {
	type: 'object',
	properties: {
		type: { type: 'string' },
		title: { type: 'string' },
		status: { type: 'integer', minimum: 400, maximum: 599 },
		detail: { type: 'string' },
		instance: { type: 'string' }
	},
	required: ['type', 'title', 'status', 'detail', 'instance']
};

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
		description: [
			about.en,
			'Static files, open to all origins, with ETag, for GET and HEAD. Nothing to sign up for. Filter where you read.',
			`Within ${apiVersion} nothing that is there goes or changes its meaning; tables and columns may be added. What would break a reader comes as a version of its own beside this one.`
		].join('\n\n'),
		license: { name: licenceOf.title, url: licenceOf.path }
	},
	servers: [{ url: '.' }],
	paths: Object.fromEntries([
		...apiTables.map((table) => [
			`/${table.name}.json`,
			{ get: operation(table, 'newest', examples[table.name]) }
		]),
		...stateTables.map((table) => [
			`/${stateFolder('{stand}')}/${table.name}.json`,
			{ get: operation(table, 'earlier') }
		])
	]) as Record<string, { get: ReturnType<typeof operation> }>,
	components: {
		schemas: { ...Object.fromEntries(apiTables.map((table) => [table.name, rowSchema(table)])), problem }
	}
});
