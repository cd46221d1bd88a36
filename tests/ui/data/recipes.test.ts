import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { readOds } from 'hucre/ods';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '#cli/run.ts';
import { recipes } from '#lib/ui/data/recipes.ts';

const site = mkdtempSync(join(tmpdir(), 'recipes-'));
const dataset = join(root, '.cache', 'dataset');
const codes = new Map(recipes(site));
/** What DuckDB counts, by which the others are measured. */
const counted = new Map<string, number>();

beforeAll(async () => {
	if (!existsSync(dataset)) throw new Error('no data set: npm run prepare:data');
	symlinkSync(dataset, join(site, 'daten'));
	symlinkSync(join(dataset, 'api'), join(site, 'api'));
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const rows = (await connection.runAndReadAll(codes.get('DuckDB') ?? '')).getRowsJson();
	for (const [metric, count] of rows) counted.set(String(metric), Number(count));
	connection.closeSync();
	instance.closeSync();
});
afterAll(() => rmSync(site, { recursive: true }));

/** Programs that run a recipe, where this machine has them. */
const programs = [
	{
		name: 'R',
		command: ['Rscript', '/usr/bin/Rscript'],
		probe: ['-e', '1'],
		file: 'a.R',
		wrap: (code: string) => code.replace(/\n(table.*)$/, '\nprint($1)')
	},
	{
		name: 'Python (pandas)',
		command: ['/usr/bin/python3', 'python3'],
		probe: ['-c', 'import pandas'],
		file: 'a.py',
		wrap: (code: string) => code.replace(/\n(angaben\[.*)$/, '\nprint($1.to_string())')
	},
	{
		name: 'Python',
		command: ['/usr/bin/python3', 'python3'],
		probe: ['-c', 'import urllib.request'],
		file: 'b.py',
		wrap: (code: string) =>
			code.replace(`urlopen("${site}`, `urlopen("file://${site}`).replace(/\n(collections\..*)$/, '\nprint($1)')
	}
];

describe('a recipe counts what the data set holds', () => {
	it('in DuckDB', () => {
		expect([...counted.keys()].sort()).toEqual(['authorities_onboarded', 'funding_eur', 'services_live']);
		expect(Math.min(...counted.values())).toBeGreaterThan(0);
	});

	for (const { name, command, probe, file, wrap } of programs) {
		const program = command.find((one) => spawnSync(one, probe).status === 0);
		if (program === undefined) console.log(`SKIPPED: ${name} is not on this machine, its recipe is not run.`);
		it.skipIf(program === undefined)(`in ${name}`, () => {
			const path = join(site, file);
			writeFileSync(path, wrap(codes.get(name) ?? ''));
			const { stdout, stderr, status } = spawnSync(program ?? '', [path], { encoding: 'utf8' });
			expect(status, stderr).toBe(0);
			for (const count of counted.values()) expect(stdout).toMatch(new RegExp(`\\b${count}\\b`));
		});
	}

	const office = spawnSync('soffice', ['--version']).status === 0;
	if (!office) console.log('SKIPPED: LibreOffice is not on this machine, its recipe is not run.');
	it.skipIf(!office)('in LibreOffice, which keeps the zeros of keys and reads numbers as numbers', async () => {
		const [, command = ''] = (codes.get('LibreOffice') ?? '').split('\n');
		copyFileSync(join(dataset, 'figures.csv'), join(site, 'figures.csv'));
		const env = { ...process.env, HOME: site };
		const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: site, env, encoding: 'utf8' });
		expect(status, stderr).toBe(0);
		const { sheets } = await readOds(readFileSync(join(site, 'figures.ods')));
		const [head = [], ...rows] = sheets[0]!.rows;
		const told = parse<Record<string, string>>(readFileSync(join(site, 'figures.csv')), { columns: true });
		expect(rows).toHaveLength(told.length);
		const at = (name: string) => head.indexOf(name);
		const cells = (name: string) => rows.map((row) => row[at(name)] ?? '');
		for (const key of ['scope', 'lead']) expect(cells(key), key).toEqual(told.map((row) => row[key]));
		expect(cells('value')).toEqual(told.map((row) => Number(row.value)));
	}, 180_000);
	console.log('SKIPPED: Excel runs on no machine of ours, its recipe is not run.');
});
