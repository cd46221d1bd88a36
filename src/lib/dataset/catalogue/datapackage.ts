import * as v from 'valibot';
import type { Metadata } from '../metadata.ts';
import type { Column } from './column.ts';
import { tables } from './tables.ts';

/** A file of the data set. */
export const FileFacts = v.object({
	/** From the folder of the data set. */
	path: v.string(),
	bytes: v.number(),
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
});
export type FileFacts = v.InferOutput<typeof FileFacts>;

export const licenceOf = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Namensnennung 4.0 International',
	path: 'https://creativecommons.org/licenses/by/4.0/'
} as const;

export const about = {
	de: 'Zahlen zur Digitalisierung der deutschen Verwaltung, aus Meldungen gelesen: verfügbare Leistungen, angeschlossene Behörden, Fördermittel. Zu jeder Angabe stehen die Worte, die sie belegen, und die Adresse der Meldung. Keine Meldung heißt nicht null.',
	en: 'Numbers on the digitalisation of German public administration, read from news items: services live, authorities onboarded, funding. Each figure comes with the words that state it and the address of the item. No report does not mean zero.'
} as const;

const fieldTypes = { url: 'string', list: 'string' } as const;

function fieldOf({ name, type, de, en, required, values, codes, measuredIn, empty }: Column) {
	const more = [...(measuredIn ? [`unit: ${measuredIn.en}`] : []), ...(empty ? [`empty: ${empty.en}`] : [])];
	// A list is one text of many values: what its parts can be is no rule for the whole.
	const whole = type === 'list' ? undefined : values;
	return {
		name,
		type: type === 'url' || type === 'list' ? fieldTypes[type] : type,
		title: de,
		description: [en, ...more].join('; '),
		...(codes && whole
			? { categories: Object.entries(codes).map(([value, told]) => ({ value, label: told.en })) }
			: {}),
		...(required || whole
			? { constraints: { ...(required ? { required } : {}), ...(whole ? { enum: whole } : {}) } }
			: {})
	};
}

/**
 * The data set as a Data Package (https://datapackage.org/profiles/2.0/datapackage.json): its tables with their columns, keys
 * and hashes, for `frictionless`, R, pandas and catalogues.
 */
export function dataPackage(metadata: Pick<Metadata, 'knowledge' | 'title'>, files: readonly FileFacts[]) {
	const factsOf = new Map(files.map((file) => [file.path, file]));
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'digitalpegel',
		title: metadata.title,
		description: `${about.de} ${about.en}`,
		version: metadata.knowledge,
		created: `${metadata.knowledge}T00:00:00Z`,
		licenses: [licenceOf],
		contributors: [{ title: 'Digitalpegel', roles: ['publisher'] }],
		keywords: ['Verwaltungsdigitalisierung', 'Onlinezugangsgesetz', 'OZG', 'E-Government', 'Deutschland'],
		resources: tables.flatMap((table) => {
			const facts = factsOf.get(`${table.name}.csv`);
			if (!facts) return [];
			return [
				{
					name: table.name,
					path: facts.path,
					type: 'table',
					title: table.de,
					description: table.en,
					format: 'csv',
					mediatype: 'text/csv',
					encoding: 'utf-8',
					bytes: facts.bytes,
					hash: `sha256:${facts.sha256}`,
					licenses: [licenceOf],
					...(table.sources ? { sources: table.sources.map(({ de }) => ({ title: de })) } : {}),
					schema: {
						fields: table.columns.map(fieldOf),
						primaryKey: [...table.key],
						foreignKeys: table.refers.map(({ column, table: resource, to }) => ({
							fields: [column],
							reference: { resource, fields: [to] }
						})),
						missingValues: ['']
					}
				}
			];
		})
	};
}
