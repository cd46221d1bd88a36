import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../src/cli/run.ts';
import { serveNode, type Running } from '../../../src/cli/render/serve.ts';

/** Calls the command line as a reader would; its standard output. */
function digitalpegel(...args: string[]): string {
	const cli = join(root, 'src', 'cli', 'main.ts');
	return execFileSync(process.execPath, ['--import', 'tsx', cli, ...args], {
		cwd: root,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe']
	});
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
	writeFileSync(items, digitalpegel('read', '--as', 'text', page));
	digitalpegel('read', '--as', 'text', '--into', join(data, 'news', 'pages.ndjson'), page);
	digitalpegel('record', '--from', items, '--data', data, '--day', '2025-04-01');
	digitalpegel('build', '--data', data, '--out', dataset, '--quiet');

	const running = await serveNode(join(root, 'build'), { DIGITALPEGEL_DATASET: dataset });
	return {
		url: running.url,
		async stop() {
			await running.stop();
			rmSync(folder, { recursive: true });
		}
	};
}
