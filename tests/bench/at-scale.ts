import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { root, runTool } from '#cli/run.ts';
import { openBuilder } from '#lib/dataset/engine.server.ts';
import { derive } from '#lib/dataset/write.server.ts';
import { queriesFromFiles, sqlFile } from '#lib/query/files.ts';
import { runnerOf } from '#lib/query/node.server.ts';
import { plainView } from '#lib/query/plain-view.ts';
import { createSqlSource } from '#lib/query/sql-source.ts';
import { openWasm } from '../query/wasm.ts';
import { measure, spread, type Measured } from './measure.ts';
import { plain, type askYears } from './questions.ts';
import { fillSynthetic } from './synthetic.ts';
import { threadTimes, traced } from './thread-time.ts';

/** Writes the prepared rows of one view of so many made-up figures, and the database that they come from. */
async function writeRows(folder: string, figures: number): Promise<{ steps: number; figures: number }> {
	const { connection, close } = await openBuilder();
	try {
		await connection.run(sqlFile('schema'));
		await fillSynthetic(connection, figures);
		await derive(connection);
		const source = createSqlSource(runnerOf(connection), queriesFromFiles());
		const all = plainView(plain, 0, 9999);
		const rows = { steps: await source.steps(all), figures: await source.figures(all), register: [] };
		await writeFile(join(folder, 'rows.json'), JSON.stringify(rows));
		const file = join(folder, 'figures.duckdb').replaceAll("'", "''");
		await connection.run(`ATTACH '${file}' AS out; COPY FROM DATABASE memory TO out; DETACH out`);
		return { steps: rows.steps.length, figures: rows.figures.length };
	} finally {
		close();
	}
}

/** The questions as one script for a page. */
async function bundled(): Promise<string> {
	// The site may have been built elsewhere: what its configuration rests on then is not there.
	if ((await runTool('svelte-kit', ['sync'])) !== 0)
		throw new Error('svelte-kit could not prepare the build');
	const made = await build({
		configFile: false,
		root,
		logLevel: 'warn',
		define: { __TARGET__: '"static"' },
		build: {
			write: false,
			lib: { entry: join(root, 'tests/bench/questions.ts'), formats: ['iife'], name: 'questions' }
		}
	});
	const [output] = Array.isArray(made) ? made : [made];
	if (!output || !('output' in output)) throw new Error('nothing was bundled');
	return output.output[0].code;
}

/**
 * How long a view of so many figures takes to be answered in a browser: by prepared rows, as pages do it, and by the
 * engine alone.
 */
export async function questionsAtScale(browser: Browser, figures: number): Promise<Measured[]> {
	const folder = await mkdtemp(join(tmpdir(), 'digitalpegel-bench-'));
	const server = createServer(async (request, response) => {
		const rows = request.url === '/rows.json';
		response.setHeader('content-type', rows ? 'application/json' : 'text/html');
		response.end(rows ? await readFile(join(folder, 'rows.json')) : '<!doctype html><title>Bench</title>');
	});
	try {
		const size = await writeRows(folder, figures);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const page = await browser.newPage();
		await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		await page.addScriptTag({ content: await bundled() });
		let asked = { times: [] as number[], first: 0 };
		const events = await traced(page, async () => {
			asked = await page.evaluate(() =>
				(globalThis as unknown as { questions: { askYears: typeof askYears } }).questions.askYears(
					'/rows.json',
					60
				)
			);
		});
		await page.close();
		const en = (n: number) => n.toLocaleString('en');
		const on = `${en(figures)} figures: ${en(size.figures)} and ${en(size.steps)} facts in the view, in the browser`;
		const engine = createSqlSource(await openWasm(join(folder, 'figures.duckdb')), queriesFromFiles());
		let year = 2020;
		const ask = () => {
			year = year === 2025 ? 2021 : year + 1;
			const view = plainView(plain, 2016, year);
			return Promise.all([engine.levels(view), engine.steps(view), engine.figures(view)]);
		};
		return [
			{ name: 'fetch, read, first answer', on, ...spread([asked.first]) },
			{ name: 'choice to answer', on, ...spread(asked.times) },
			{
				name: '… as work of the main thread',
				on,
				...spread(threadTimes(events, 'choice').map(({ whole }) => whole))
			},
			await measure('the same questions', 'DuckDB-WASM alone, as many figures', ask, { runs: 5, warm: true })
		];
	} finally {
		server.close();
		await rm(folder, { recursive: true });
	}
}
