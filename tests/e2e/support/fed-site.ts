import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../src/cli/run.ts';
import { serveNode, type Running } from '../../../src/cli/render/serve.ts';

const execute = promisify(execFile);

/** Runs a program of the project as a reader would; its standard output. */
async function called(program: string, ...args: string[]): Promise<string> {
	const { stdout } = await execute(process.execPath, ['--import', 'tsx', join(root, program), ...args], {
		cwd: root
	});
	return stdout;
}

/**
 * The whole way of the data on a page of its own: read, extract, record, build, and the built site serving the result.
 * The site's program is the one under test; only the data set is another.
 */
export async function serveFed(page: string): Promise<Running> {
	const folder = mkdtempSync(join(tmpdir(), 'digitalpegel-'));
	const data = join(folder, 'data');
	const dataset = join(folder, 'dataset');
	mkdirSync(join(data, 'news'), { recursive: true });
	for (const part of ['subjects.csv', 'places'])
		cpSync(join(root, 'data', part), join(data, part), { recursive: true });
	writeFileSync(
		join(data, 'decisions.csv'),
		readFileSync(join(root, 'data', 'decisions.csv'), 'utf8').split('\n')[0] + '\n'
	);

	const items = join(folder, 'items.ndjson');
	writeFileSync(items, await called('src/cli/main.ts', 'read', '--as', 'text', page));
	await called('tests/e2e/support/feed.ts', items, page, data, dataset);

	const running = await serveNode(join(root, 'build'), { DIGITALPEGEL_DATASET: dataset });
	return {
		url: running.url,
		async stop() {
			await running.stop();
			rmSync(folder, { recursive: true });
		}
	};
}
