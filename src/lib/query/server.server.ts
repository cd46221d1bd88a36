import { statSync } from 'node:fs';
import { join } from 'node:path';
import { datasetFolder } from '#lib/dataset/folder.server.ts';
import { openNodeRunner } from './node.server.ts';
import { remembering } from './remembering.server.ts';
import type { Runner } from './runner.ts';

let opened: { made: string; runner: Promise<Runner & { close(): void }> } | undefined;

/**
 * The engine over the data set as it lies in its folder now; opened once, and anew after each build.
 * @throws where the data set has not been built
 */
export async function serverRunner(): Promise<Runner> {
	const path = join(datasetFolder(), 'figures.duckdb');
	const { mtimeMs, ino } = statSync(path);
	const made = `${path} ${ino} ${mtimeMs}`;
	if (opened?.made !== made) {
		const old = opened?.runner;
		opened = { made, runner: openNodeRunner(path).then(remembering) };
		opened.runner.catch(() => (opened = undefined));
		// Queries that still run on the old file are few and short; it is closed once they had time to end.
		if (old)
			setTimeout(() => void old.then((runner) => runner.close()).catch(() => undefined), 30_000).unref();
	}
	return opened.runner;
}
