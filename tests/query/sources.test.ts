import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInputs } from '#cli/dataset-inputs.ts';
import { buildDataset } from '#lib/dataset/build.server.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import { queries } from '#lib/query/bundled.ts';
import { createCubeSource, viewFile, type CubeFiles } from '#lib/query/cube-source.ts';
import { allFigures, evidenceOf, recordedOf } from '#lib/query/evidence.ts';
import { openNodeRunner } from '#lib/query/node.server.ts';
import type { Runner } from '#lib/query/runner.ts';
import type { QuerySource, ViewQuery } from '#lib/query/source.ts';
import { createSqlSource } from '#lib/query/sql-source.ts';
import { metrics, stagesOf, unitsOf } from '#lib/schema/figure.ts';
import { view } from './harness.ts';
import { openWasm } from './wasm.ts';

const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
let metadata: Metadata;
let node: Runner & { close(): void };
let wasm: Runner;
let cubes: QuerySource;
let views: QuerySource;
let engine: QuerySource;
let browser: QuerySource;

const read = (name: string): unknown =>
	JSON.parse(readFileSync(join(folder, 'cubes', `${name}.json`), 'utf8'));

beforeAll(async () => {
	({ metadata } = await buildDataset(await readInputs(resolve('data'), null), folder));
	const file = join(folder, 'figures.duckdb');
	node = await openNodeRunner(file);
	wasm = await openWasm(file);
	engine = createSqlSource(node, queries);
	browser = createSqlSource(wasm, queries);
	cubes = createCubeSource(
		async ({ metric }, part) => read(`${metric}.${part}`) as CubeFiles[typeof part],
		metadata.breaks,
		({ metric }) => metric
	);
	views = createCubeSource(
		async (view, part) => (read(viewFile(view)) as CubeFiles)[part],
		metadata.breaks,
		viewFile
	);
}, 120_000);
afterAll(() => {
	node?.close();
	rmSync(folder, { recursive: true, force: true });
});

const all: Pick<ViewQuery, 'metric' | 'unit' | 'stage'>[] = metrics.flatMap((metric) =>
	unitsOf[metric].flatMap((unit) => stagesOf[metric].map((stage) => ({ metric, unit, stage })))
);
const parts: Partial<ViewQuery>[] = [
	{},
	{ from: 2020, to: 2020 },
	{ from: 2022, to: 2024 },
	{ to: 2100 },
	{ to: 1990 },
	{ places: ['DE'] },
	{ places: ['12', '05'] }
];
const plain = all.flatMap((query) => parts.map((part) => view({ ...query, ...part })));
const filters: Partial<ViewQuery>[] = [
	{ subject: 'alle-leistungen' },
	{ coverage: 'all' },
	{ lead: '05' },
	{ publisher: 'Bitkom' },
	{ confidence: 'sure' },
	{ contested: true },
	{ coverage: 'some', to: 2024, places: ['12'] }
];
const filtered = all.flatMap((query) => filters.map((part) => view({ ...query, ...part })));
const drilled = [
	view({ subject: 'alle-leistungen' }),
	view({ coverage: 'all' }),
	view({ metric: 'authorities_onboarded', unit: 'authority', subject: 'aufenthalt-digital' }),
	view({ metric: 'funding_eur', unit: 'eur', stage: 'announced', places: ['09', '05570008'] })
];

async function answers(source: QuerySource, query: ViewQuery) {
	return {
		levels: await source.levels(query),
		steps: await source.steps(query),
		figures: await source.figures(query),
		register: await source.register(query)
	};
}

describe('the sources of a view agree', () => {
	it('cubes and the engine answer alike, order included', async () => {
		let rows = 0;
		for (const query of [...plain, ...filtered, ...drilled]) {
			const expected = await answers(engine, query);
			expect(await answers(cubes, query), JSON.stringify(query)).toEqual(expected);
			expect(await answers(views, query), JSON.stringify(query)).toEqual(expected);
			rows += expected.levels.length + expected.steps.length + expected.figures.length;
		}
		// Two empty sources would agree too.
		expect(rows).toBeGreaterThan(500);
	}, 60_000);
	it('the engine of the browser answers as the one in Node', async () => {
		for (const query of [...all.map((one) => view(one)), ...drilled]) {
			expect(await answers(browser, query), JSON.stringify(query)).toEqual(await answers(engine, query));
		}
	}, 60_000);
	it('no level of a view is empty, and each rests on a figure that is there', async () => {
		const ids = new Set(await allFigures(node, queries));
		for (const query of all.map((one) => view(one))) {
			for (const level of await engine.levels(query)) {
				expect(level.figures).toContain(level.figure);
				expect([...level.figures, ...level.conflicts].filter((id) => !ids.has(id))).toEqual([]);
			}
		}
	});
});

describe('a figure is looked up', () => {
	it('with its words, its versions and its item, in both engines', async () => {
		const ids = await allFigures(node, queries);
		expect(ids.length).toBeGreaterThan(100);
		for (const id of ids.filter((_, i) => i % 10 === 0)) {
			const evidence = await evidenceOf(node, queries, id);
			expect(evidence?.figure.id).toBe(id);
			expect(evidence?.versions.at(-1)?.evidence).toEqual(evidence?.figure.evidence);
			expect(await evidenceOf(wasm, queries, id)).toEqual(evidence);
		}
	}, 60_000);
	it('an id that never was is none', async () => {
		expect(await evidenceOf(node, queries, "x' OR true --")).toBeNull();
	});
	it('and of several those alone that the ledger ever had', async () => {
		const ids = (await allFigures(node, queries)).slice(0, 20);
		expect((await recordedOf(node, queries, [...ids, 'nobody-recorded'])).sort()).toEqual(ids);
		expect(await recordedOf(node, queries, [])).toEqual([]);
	});
});

it('the open engine reaches no file', async () => {
	await expect(node.run("FROM read_csv('/etc/hostname')")).rejects.toThrow(/Permission Error/);
});
