import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDataset } from '#lib/dataset/build.server.ts';
import type { Column } from '#lib/dataset/catalogue/column.ts';
import { apiTables, stateTables, tables } from '#lib/dataset/catalogue/tables.ts';
import { dcatOf } from '#lib/dataset/catalogue/dcat.ts';
import type { dataPackage, FileFacts } from '#lib/dataset/catalogue/datapackage.ts';
import type { openapi } from '#lib/dataset/catalogue/openapi.ts';
import { filesOf } from '#lib/dataset/folder.server.ts';
import { readInputs } from '../../../src/cli/dataset-inputs.ts';

let folder = '';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const rowsOf = (name: string) =>
	parse<Record<string, string>>(read(`${name}.csv`), { columns: true, relax_quotes: false });

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
	await buildDataset(await readInputs('data', null), folder);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether a cell is of its column. */
function fits({ type, required, values }: Column, cell: string): boolean {
	if (cell === '') return !required;
	const parts = type === 'list' ? cell.split('|') : [cell];
	if (values && !parts.every((part) => values.includes(part))) return false;
	switch (type) {
		case 'number':
			return Number.isFinite(Number(cell));
		case 'integer':
			return /^-?\d+$/.test(cell);
		case 'boolean':
			return cell === 'true' || cell === 'false';
		case 'date':
			return /^\d{4}-\d\d-\d\d$/.test(cell);
		case 'url':
			return URL.canParse(cell);
		default:
			return true;
	}
}

describe.each(tables)('the table $name', ({ name, columns, key, refers }) => {
	it('has the columns that it is said to have, and each cell is of its column', () => {
		const [head] = parse(read(`${name}.csv`), { to: 1 }) as string[][];
		expect(head).toEqual(columns.map((column) => column.name));
		for (const row of rowsOf(name))
			for (const column of columns)
				if (!fits(column, row[column.name] ?? '')) expect.fail(`${column.name}: ${row[column.name]}`);
	});
	it('says of each cell that may be empty what that means, and of each code', () => {
		for (const column of columns) {
			expect(column.empty !== undefined, `${name}.${column.name}`).toBe(!column.required);
			expect(Object.keys(column.codes ?? {}), `${name}.${column.name}`).toEqual(column.values ?? []);
		}
	});
	it('has rows that its key tells apart, and names only rows that are there', () => {
		const rows = rowsOf(name);
		expect(rows.length).toBeGreaterThan(0);
		expect(new Set(rows.map((row) => key.map((part) => row[part]).join('\n'))).size).toBe(rows.length);
		for (const { column, table, to } of refers) {
			const known = new Set(rowsOf(table).map((row) => row[to]));
			const lost = rows.map((row) => row[column]).filter((value) => value !== '' && !known.has(value));
			expect(lost, `${name}.${column}`).toEqual([]);
		}
	});
	it('is told the same by the data package and by CSV on the Web', () => {
		const { resources } = JSON.parse(read('datapackage.json')) as ReturnType<typeof dataPackage>;
		const resource = resources.find((one) => one.name === name);
		expect(resource?.schema.fields.map((field) => field.name)).toEqual(columns.map((column) => column.name));
		expect(resource?.bytes).toBe(Buffer.byteLength(read(`${name}.csv`)));
		const csvw = JSON.parse(read(`${name}.csv-metadata.json`)) as {
			url: string;
			tableSchema: { columns: { name: string }[] };
		};
		expect(csvw.url).toBe(`${name}.csv`);
		expect(csvw.tableSchema.columns.map((column) => column.name)).toEqual(
			columns.map((column) => column.name)
		);
	});
});

describe('the interface for programs', () => {
	it('is told in OpenAPI that a validator takes', async () => {
		const result = await new Validator().validate(
			JSON.parse(read('api/v1/openapi.json')) as Record<string, unknown>
		);
		expect(result.errors ?? []).toEqual([]);
		expect(result.valid).toBe(true);
	});
	it.each(apiTables.map(({ name }) => name))('hands out %s as it is told there', (name) => {
		const spec = JSON.parse(read('api/v1/openapi.json')) as ReturnType<typeof openapi>;
		const ajv = new Ajv2020({ strict: false, allErrors: true });
		formats.default(ajv);
		ajv.addFormat('iri', (text: string) => URL.canParse(text));
		ajv.addSchema({ $id: 'spec', ...spec });
		const { schema } = spec.paths[`/${name}.json`]!.get.responses['200'].content['application/json'];
		const whole = JSON.stringify(schema).replaceAll('#/components', 'spec#/components');
		const validate = ajv.compile(JSON.parse(whole) as object);
		const told = JSON.parse(read(`api/v1/${name}.json`)) as { rows: unknown[] };
		validate(told);
		expect((validate.errors ?? []).slice(0, 3)).toEqual([]);
		const { example } = spec.paths[`/${name}.json`]!.get.responses['200'].content['application/json'];
		validate(example);
		expect(validate.errors ?? []).toEqual([]);
		expect(example).toEqual({ ...told, rows: told.rows.slice(0, 1) });
		const same = tables.find((table) => table.name === name);
		if (same) expect(told.rows).toHaveLength(rowsOf(name).length);
	});
});

it('hands out what was corrected, one field a row, and nothing that was only read in another way', () => {
	const { rows } = JSON.parse(read('api/v1/corrections.json')) as { rows: Record<string, string | null>[] };
	const corrected = rows.filter(({ change }) => change === 'corrected');
	expect(corrected.length).toBeGreaterThan(0);
	for (const { field, before, after } of corrected) expect(before, `${field}`).not.toBe(after);
	expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).sort());
	const figures = new Set(rows.filter(({ change }) => change === 'new').map(({ figure }) => figure));
	for (const { id } of rowsOf('figures')) expect(figures.has(id!), id).toBe(true);
});

it('keeps the tables of each state of knowledge as they were, and lists them with hashes that hold', async () => {
	const { rows } = JSON.parse(read('api/v1/stands.json')) as { rows: Record<string, string | boolean>[] };
	const { stands } = JSON.parse(read('metadata.json')) as { stands: string[] };
	expect(rows.map(({ stand }) => stand)).toEqual(stands);
	expect(rows.filter(({ newest }) => newest).map(({ stand }) => stand)).toEqual(stands.slice(-1));
	for (const { csv, json, sha256 } of rows) {
		// Addresses of the site: its data set is both below `daten/` and, of the interface, at its root.
		const path = join('api/v1', String(csv)).replace(/^daten\//, '');
		expect(createHash('sha256').update(read(path)).digest('hex')).toBe(sha256);
		expect(JSON.parse(read(join('api/v1', String(json))))).toHaveProperty('table', 'figures');
	}
	// Built with no knowledge of later days, the files are the same.
	const [stand] = stands as [string];
	const then = mkdtempSync(join(tmpdir(), 'stand-'));
	try {
		await buildDataset(await readInputs('data', stand), then);
		const paths = [
			...tables.map(({ name }) => [`stand/${stand}/${name}.csv`, `${name}.csv`]),
			...stateTables.map(({ name }) => [`api/v1/stand/${stand}/${name}.json`, `api/v1/${name}.json`])
		];
		for (const [kept, built] of paths)
			expect(read(kept!) === readFileSync(join(then, built!), 'utf8'), kept).toBe(true);
	} finally {
		rmSync(then, { recursive: true });
	}
});

it('lists every file with a hash that holds', () => {
	const listed = JSON.parse(read('catalogue.json')) as FileFacts[];
	const there = filesOf(folder).filter((path) => path !== 'catalogue.json' && path !== 'SHA256SUMS');
	expect(listed.map(({ path }) => path)).toEqual(there);
	for (const { path, sha256 } of listed)
		expect(
			createHash('sha256')
				.update(readFileSync(join(folder, path)))
				.digest('hex'),
			path
		).toBe(sha256);
	expect(read('SHA256SUMS').trim().split('\n')).toHaveLength(listed.length);
});

describe('the record for catalogues of open data', () => {
	const files = () => JSON.parse(read('catalogue.json')) as FileFacts[];
	const metadata = { title: 'Digitalpegel', knowledge: '2026-11-25', firstYear: 2017 };
	const told = () => dcatOf(metadata, files(), 'https://p.example/', { name: null, email: null });

	it('has what DCAT-AP.de asks for, and nothing made up', () => {
		const [catalogue, dataset] = told()['@graph'] as unknown as [
			Record<string, unknown>,
			Record<string, unknown>
		];
		for (const field of ['dct:title', 'dct:description', 'dct:publisher']) {
			expect(catalogue, field).toHaveProperty([field]);
			expect(dataset, field).toHaveProperty([field]);
		}
		const distributions = dataset['dcat:distribution'] as Record<string, { '@id': string }>[];
		expect(distributions).toHaveLength(3);
		for (const distribution of distributions) {
			expect(distribution['dcat:accessURL']).toEqual({ '@id': 'https://p.example/daten/' });
			expect(distribution['dct:license']?.['@id']).toMatch(/^http:\/\/dcat-ap\.de\/def\/licenses\//);
		}
		expect(dataset).not.toHaveProperty(['dcat:contactPoint']);
	});
	it('is linked data: every name is of a vocabulary', async () => {
		const { default: jsonld } = await import('jsonld');
		const quads = (await jsonld.toRDF(told() as object)) as { predicate: { value: string } }[];
		expect(quads.length).toBeGreaterThan(60);
		for (const { predicate } of quads) expect(predicate.value).toMatch(/^https?:\/\//);
		expect(JSON.stringify(await jsonld.expand(told() as object))).not.toMatch(
			/"(dct|dcat|foaf|spdx|dcatde|rdfs):/
		);
	});
});
