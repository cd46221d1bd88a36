import { cpSync, createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { Package } from 'datapackage';
import jsonld from 'jsonld';
import { Parser, Store, type Term } from 'n3';
import CsvwParser from 'rdf-parser-csvw';
import { validateTerm } from 'rdf-validate-datatype';
import ShaclValidator from 'rdf-validate-shacl';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDataset } from '#lib/dataset/build.server.ts';
import { tables } from '#lib/dataset/catalogue/tables.ts';
import type { csvwGroupOf } from '#lib/dataset/catalogue/csvw.ts';
import { FileFacts } from '#lib/dataset/catalogue/datapackage.ts';
import { dcatOf } from '#lib/dataset/catalogue/dcat.ts';
import { readInputs } from '../../../src/cli/dataset-inputs.ts';

/** Programs of others take what the data set says of itself. */

let folder = '';
const inFolder = (path: string) => join(folder, path);
const read = (path: string) => readFileSync(inFolder(path), 'utf8');
const site = 'https://p.example/';

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'validators-'));
	await buildDataset(await readInputs('data', null), folder);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const triples = async (document: object) =>
	new Store(
		new Parser({ format: 'N-Quads' }).parse(
			await jsonld.toRDF(document, { format: 'application/n-quads', base: `${site}daten/` })
		)
	);

describe('the data package, held against what version 2 of the standard asks', () => {
	const ajv = new Ajv2020({ allErrors: true, strictRequired: false });
	formats.default(ajv);
	const schema = new URL('data-package-2.schema.json', import.meta.url);
	const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
	const faults = (told: unknown) => {
		validate(told);
		return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
	};
	it('has nothing to complain of', () => {
		expect(faults(JSON.parse(read('datapackage.json')))).toEqual([]);
	});
	it.each([
		['a role as version 1 wrote it', '"roles":["publisher"]', '"role":"publisher"', '/contributors/0'],
		['a kind of resource that there is not', '"type":"table"', '"type":"csv"', '/resources/0/type'],
		['a way out of the folder', '"path":"figures.csv"', '"path":"../figures.csv"', '/resources/0/path'],
		['a hash of nothing', /"sha256:[0-9a-f]{64}"/, '"sha256:abc"', '/resources/0/hash'],
		['a type of column that there is not', '"type":"integer"', '"type":"int"', '/schema/fields/'],
		['a category without a value', '"value":"live",', '', '/categories/0'],
		['a day without an hour', 'T00:00:00Z', '', '/created']
	])('complains of %s', (_, from, to, at) => {
		const json = JSON.stringify(JSON.parse(read('datapackage.json')));
		const broken = json.replace(from, to);
		expect(broken).not.toBe(json);
		expect(faults(JSON.parse(broken)).join('\n')).toContain(at);
	});
});

describe('the data package, read by the library of its authors, which knows version 1', () => {
	it('is of its profile', async () => {
		const told = await Package.load(inFolder('datapackage.json'));
		expect(told.errors.map((error) => error.message)).toEqual([]);
		expect(told.valid).toBe(true);
		expect(told.resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
	});
	it.each(tables.map(({ name }) => name))(
		'has a table %s whose every cell and reference holds',
		async (name) => {
			const told = await Package.load(inFolder('datapackage.json'));
			const rows = await told.getResource(name)!.read({ relations: true });
			expect(rows.length).toBeGreaterThan(0);
		}
	);
	it.each([
		['a place that is not there', 'scope', '99'],
		['a value that is no number', 'value', 'viele']
	])('is found wrong with %s', async (_, column, wrong) => {
		const broken = mkdtempSync(join(tmpdir(), 'broken-'));
		try {
			cpSync(folder, broken, { recursive: true });
			const rows = parse<Record<string, string>>(read('figures.csv'), { columns: true });
			rows[0]![column] = wrong;
			writeFileSync(join(broken, 'figures.csv'), stringify(rows, { header: true }));
			const told = await Package.load(join(broken, 'datapackage.json'));
			await expect(told.getResource('figures')!.read({ relations: true })).rejects.toThrow();
		} finally {
			rmSync(broken, { recursive: true, force: true });
		}
	});
});

describe('the record for catalogues of open data, held against what DCAT-AP.de asks', () => {
	const told = () =>
		dcatOf(
			{ title: 'Digitalpegel', knowledge: '2026-11-25', firstYear: 2017 },
			v.parse(v.array(FileFacts), JSON.parse(read('catalogue.json'))),
			site,
			{ name: 'Amt', email: 'a@p.example' }
		);
	const shapes = new Store(
		new Parser().parse(readFileSync(new URL('dcat-ap-de.ttl', import.meta.url), 'utf8'))
	);
	const complaints = async (document: object) => {
		const report = await new ShaclValidator(shapes).validate(await triples(document));
		return report.results.map(({ focusNode, path }) => `${focusNode?.value} ${path?.value}`);
	};
	it('has nothing to complain of', async () => {
		expect(await complaints(told())).toEqual([]);
	});
	it.each([
		['without a licence', /"dct:license":\{[^}]*\},/g, '', 'license'],
		['without a publisher', /"dct:publisher":/g, '"dct:creator":', 'publisher'],
		['with a contact that is none', /"vcard:hasEmail":/, '"vcard:note":', ''],
		['with a date that is none', '"xsd:date"', '"xsd:string"', 'modified'],
		['with a theme of its own', 'data-theme/GOVE', 'thema/verwaltung', 'theme']
	])('complains of a record %s', async (_, from, to, about) => {
		const json = JSON.stringify(told());
		expect(json.replace(from, to)).not.toBe(json);
		const found = await complaints(JSON.parse(json.replace(from, to)) as object);
		expect(found.join('\n')).toContain(about);
		expect(found).not.toEqual([]);
	});
});

describe('CSV on the Web, read by a program that knows nothing of us', () => {
	/** The terms of http://www.w3.org/ns/csvw that our files use; that address can't be asked here. */
	const csvw = 'http://www.w3.org/ns/csvw#';
	const xsd = 'http://www.w3.org/2001/XMLSchema#';
	const context = {
		'@vocab': csvw,
		dc: 'http://purl.org/dc/terms/',
		xsd,
		url: { '@id': `${csvw}url`, '@type': '@id' },
		titles: `${csvw}title`,
		columns: { '@id': `${csvw}column`, '@container': '@list' },
		datatype: { '@id': `${csvw}datatype`, '@type': '@vocab', '@context': { '@vocab': xsd } }
	};
	/** Whether a value is written as its type asks; the parser only says which type that is. */
	const isOfItsType = (object: Term) =>
		object.datatype === undefined || validateTerm(object as Parameters<typeof validateTerm>[0]);
	it.each(tables.map((table) => [table.name, table] as const))(
		'finds in %s the values that the interface hands out',
		async (name, { columns }) => {
			const metadata = JSON.parse(read(`${name}.csv-metadata.json`)) as object;
			const parser = new CsvwParser({
				metadata: await triples({ ...metadata, '@context': context }),
				baseIRI: `${site}daten/${name}.csv`,
				timezone: 'UTC'
			});
			const rows = new Map<string, Record<string, string>>();
			const wrong: string[] = [];
			for await (const { subject, predicate, object } of parser.import(
				createReadStream(inFolder(`${name}.csv`))
			)) {
				if (!isOfItsType(object)) wrong.push(`${predicate.value}: ${object.value}`);
				const [at, column] = predicate.value.split('#');
				if (at !== `${site}daten/${name}.csv` || column === undefined) continue;
				const row = rows.get(subject.value) ?? {};
				const type = object.datatype?.value.replace(xsd, '') ?? '';
				row[column] = `${type === 'double' ? Number(object.value) : object.value}^^${type}`;
				rows.set(subject.value, row);
			}
			expect(wrong).toEqual([]);
			const types = { number: 'double', url: 'anyURI', list: 'string' } as Record<string, string>;
			const told = JSON.parse(read(`api/v1/${name}.json`)) as { rows: Record<string, unknown>[] };
			const cell = (value: unknown) => (Array.isArray(value) ? value.join('|') : String(value));
			expect([...rows.values()]).toEqual(
				told.rows.map((row) =>
					Object.fromEntries(
						columns.flatMap(({ name: column, type }) => {
							const value = row[column];
							const empty = value === null || value === undefined || cell(value) === '';
							return empty ? [] : [[column, `${cell(value)}^^${types[type] ?? type}`]];
						})
					)
				)
			);
		}
	);
	it('finds a cell that is not of the type that its column is said to have', async () => {
		const rows = parse<Record<string, string>>(read('figures.csv'), { columns: true }).slice(0, 1);
		Object.assign(rows[0]!, { value: 'viele', known_from: '29.11.2026', implied: 'ja', evidence_end: '1,5' });
		const metadata = JSON.parse(read('figures.csv-metadata.json')) as object;
		const parser = new CsvwParser({
			metadata: await triples({ ...metadata, '@context': context }),
			baseIRI: `${site}daten/figures.csv`,
			timezone: 'UTC'
		});
		const wrong: string[] = [];
		for await (const { predicate, object } of parser.import(
			Readable.from([stringify(rows, { header: true })])
		))
			if (!isOfItsType(object)) wrong.push(predicate.value.split('#')[1]!);
		expect(wrong.sort()).toEqual(['evidence_end', 'implied', 'known_from', 'value']);
	});
	it('refers from table to table only within the group of all', () => {
		const group = JSON.parse(read('csv-metadata.json')) as ReturnType<typeof csvwGroupOf>;
		const known = new Map(
			group.tables.map(({ url, tableSchema }) => [url, tableSchema.columns.map(({ name }) => name)])
		);
		expect([...known.keys()]).toEqual(tables.map(({ name }) => `${name}.csv`));
		const references = group.tables.flatMap(({ tableSchema }) => tableSchema.foreignKeys);
		expect(references.length).toBeGreaterThan(3);
		for (const { reference } of references)
			expect(known.get(reference.resource), reference.resource).toContain(reference.columnReference);
		for (const { name } of tables)
			expect(read(`${name}.csv-metadata.json`), name).not.toContain('foreignKeys');
	});
});
