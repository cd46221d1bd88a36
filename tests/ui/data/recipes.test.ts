import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
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
});
