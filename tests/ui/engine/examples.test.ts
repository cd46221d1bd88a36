import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readInputs } from '#cli/dataset-inputs.ts';
import { assemble } from '#lib/dataset/assemble.ts';
import { load } from '#lib/dataset/write.server.ts';
import { queries } from '#lib/query/bundled.ts';
import { defaultKind } from '#lib/query/default-kind.ts';
import { askAll, everyView } from '#lib/query/every-level.ts';
import { sqlFile } from '#lib/query/files.ts';
import { runnerOf } from '#lib/query/node.server.ts';
import { paint } from '#lib/query/paint.ts';
import { plainView } from '#lib/query/plain-view.ts';
import type { Row } from '#lib/query/rows.ts';
import type { Runner } from '#lib/query/runner.ts';
import type { QuerySource } from '#lib/query/source.ts';
import { createSqlSource } from '#lib/query/sql-source.ts';
import { placeNames } from '#lib/ui/lands.ts';
import { coverageName } from '#lib/ui/words.ts';
import { counted, countedRunner } from '../../query/harness.ts';
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
			await connection.run(sql());
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

const sqlOf = (name: string) => examples.find((example) => example.name === name)!.sql();
const years = [2016, 2100] as const;

describe('an example tells what the pages tell:', () => {
	let runner: Runner;
	let source: QuerySource;
	let answer: (name: string) => Promise<Row[]>;
	let subjects: readonly { slug: string; name: string; lead: string | null }[];

	beforeAll(async () => {
		const inputs = await readInputs(resolve('data'), null);
		const assembled = assemble(inputs);
		({ subjects } = inputs);
		runner = runnerOf((await load(inputs, assembled)).connection);
		source = createSqlSource(runner, queries);
		answer = (name) => runner.run(sqlOf(name));
	}, 120_000);

	const names = placeNames('de');

	it('the newest level of each Land is the one on the map, with its coverage', async () => {
		const query = plainView({ metric: 'services_live', ...defaultKind.services_live }, ...years);
		const painted = paint(await source.levels(query), query);
		expect(painted.length).toBeGreaterThan(3);
		expect(await answer('latest')).toEqual(
			painted.map((row) => ({
				land: names[row.scope],
				stand: row.value,
				abdeckung: coverageName(row.coverage),
				datum: row.date
			}))
		);
	});

	it('of two of a day the one that counts everywhere, and never the largest of all', async () => {
		const offer = { unit: 'bundle', coverage: 'some', asOf: '2024-06-30' } as const;
		const told = [
			{ id: 'a', ...offer, value: 372 },
			{ id: 'b', ...offer, value: 16, coverage: 'all' },
			{ id: 'c', ...offer, value: 900, asOf: '2023' },
			{ id: 'd', ...offer, value: 20, scope: '14' },
			{ id: 'e', ...offer, value: 30, scope: '14', coverage: 'all', asOf: '2024' }
		] as const;
		const own = await counted([...told]);
		const query = plainView({ metric: 'services_live', ...defaultKind.services_live }, ...years);
		const painted = paint(await own.levels(query), query);
		expect(painted.map(({ scope, value }) => [scope, value])).toEqual([
			['12', 16],
			['14', 20]
		]);
		const rows = await (await countedRunner([...told])).run(sqlOf('latest'));
		expect(rows.map(({ land, stand }) => [land, stand])).toEqual([
			['Brandenburg', 16],
			['Sachsen', 20]
		]);
	});

	it('paid money is what each programme stands at, not the largest number beside the latest day', async () => {
		const query = plainView({ metric: 'funding_eur', unit: 'eur', stage: 'paid' }, 2021, 2024);
		const levels = (await source.levels(query)).filter(({ date }) => date >= '2021');
		expect(levels.length).toBeGreaterThan(2);
		const told = (await answer('paid')).map(({ ort, programm, euro, stand }) => [ort, programm, euro, stand]);
		const named = new Map(subjects.map(({ slug, name }) => [slug, name]));
		expect(told).toEqual(
			levels
				.map((row) => [names[row.scope], named.get(row.subject ?? ''), row.value, row.date] as const)
				// Amounts of different programmes stand in no order of size.
				.sort(([a = '', b = ''], [c = '', d = '']) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1))
		);
	});

	it('figures and facts name their places beside the keys, in the list of columns and in each row', async () => {
		for (const table of ['figures', 'facts'])
			for (const key of ['scope', 'lead']) {
				const [wrong] = await runner.run(
					`SELECT count(*)::INTEGER AS n, count(${key}_name)::INTEGER AS named,
						(count(*) FILTER (WHERE ${key}_name IS DISTINCT FROM places.name))::INTEGER AS wrong
					FROM ${table} LEFT JOIN places ON places.key = ${key}`
				);
				expect(wrong, `${table}.${key}_name`).toMatchObject({ wrong: 0 });
				expect(Number(wrong!.named)).toBeGreaterThan(0);
			}
		const columns = tablesOf({
			columns: [],
			rows: (await runner.run(columnsQuery)).map(Object.values),
			more: false
		});
		for (const { name, columns: all } of columns.filter(({ name }) => ['figures', 'facts'].includes(name)))
			expect(
				all.map((column) => column.name),
				name
			).toEqual(expect.arrayContaining(['scope', 'scope_name', 'lead', 'lead_name']));
	});

	it('contested are as many as the table of figures shows, each by the name of its place and a reason in words', async () => {
		const { figures } = await askAll(source, everyView(...years, { contested: true }));
		const rows = await answer('contested');
		expect(rows.map(({ angabe }) => angabe).sort()).toEqual(figures.map(({ id }) => id).sort());
		expect(figures.length).toBeGreaterThan(0);
		for (const { ort, grund } of rows) {
			expect(Object.values(names)).toContain(ort);
			expect(grund).toContain('Nicht erklärt');
		}
	});

	it('developers are those that the list of subjects names', async () => {
		const { figures } = await askAll(source, everyView(...years));
		const used = new Set(figures.map(({ subject }) => subject));
		const leads = subjects.filter(({ slug, lead }) => lead !== null && used.has(slug));
		expect(leads.length).toBeGreaterThan(5);
		const told = (await answer('leads')).map(({ gegenstand, entwickelt_in: land }) => [gegenstand, land]);
		expect(told).toEqual(expect.arrayContaining(leads.map(({ name, lead }) => [name, names[lead!]])));
		// Figures tell of more than the list does, but of one developer each.
		expect(new Set(told.map(([subject]) => subject)).size).toBe(told.length);
	});

	it('no answer shows a code where the pages have a word', async () => {
		for (const { name } of examples) {
			const cells = (await answer(name)).flatMap((row) => Object.entries(row));
			const codes = cells.filter(
				([column, cell]) =>
					column !== 'angabe' && typeof cell === 'string' && /^[a-z]+(_[a-z]+)*$|^\d\d$/.test(cell)
			);
			expect(codes, name).toEqual([]);
		}
	});
});
