import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../src/cli/run.ts';
import type { Running } from '../../../src/cli/render/serve.ts';

export interface ReviewSite extends Running {
	/** The text of its decisions as they are on disk. */
	decisions(): string;
}

/** Runs the editor's desk as an editor would, on a copy of the data that is thrown away afterwards. */
export async function serveReview(): Promise<ReviewSite> {
	const folder = mkdtempSync(join(tmpdir(), 'digitalpegel-'));
	const data = join(folder, 'data');
	cpSync(join(root, 'data'), data, { recursive: true });
	const cli = join(root, 'src', 'cli', 'main.ts');
	const child = spawn(
		process.execPath,
		['--import', 'tsx', cli, 'review', '--data', data, '--port', '0', '--no-site', '--day', '2099-01-31'],
		{ cwd: root, stdio: ['ignore', 'pipe', 'inherit'] }
	);
	const address = await new Promise<string>((resolve, reject) => {
		let said = '';
		child.stdout.on('data', (part: Buffer) => {
			said += part.toString();
			const url = /http:\/\/127\.0\.0\.1:\S+/.exec(said)?.[0];
			if (url) resolve(url);
		});
		child.once('exit', (code) => reject(new Error(`the desk ended with code ${code}: ${said}`)));
	});
	return {
		url: address,
		decisions: () => readFileSync(join(data, 'decisions.csv'), 'utf8'),
		stop: () =>
			new Promise((resolve) => {
				child.once('exit', () => {
					rmSync(folder, { recursive: true });
					resolve();
				});
				child.kill();
			})
	};
}
