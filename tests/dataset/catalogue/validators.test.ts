import { cpSync, createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { Package } from 'datapackage';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import CsvwParser from 'rdf-parser-csvw';
import ShaclValidator from 'rdf-validate-shacl';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDataset } from '#lib/dataset/build.server.ts';
import { tables } from '#lib/dataset/catalogue/columns.ts';
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
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const triples = async (document: object) =>
	new Store(
		new Parser({ format: 'N-Quads' }).parse(
			await jsonld.toRDF(document, { format: 'application/n-quads', base: `${site}daten/` })
		)
	);

describe('the data package, read by the library of its authors', () => {
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
			for await (const { subject, predicate, object } of parser.import(
				createReadStream(inFolder(`${name}.csv`))
			)) {
				const [at, column] = predicate.value.split('#');
				if (at !== `${site}daten/${name}.csv` || column === undefined) continue;
				const row = rows.get(subject.value) ?? {};
				const type = object.datatype?.value.replace(xsd, '') ?? '';
				row[column] = `${type === 'double' ? Number(object.value) : object.value}^^${type}`;
				rows.set(subject.value, row);
			}
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
