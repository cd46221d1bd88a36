/**
 * Makes a data set of pages as a reader would by the command line, with the same commands, but in one process: each of its own would
 * load rules and places anew, which takes longer than what it does.
 *
 * `tsx feed.ts <pages as items> <page> <data folder> <data set>`
 */
import { join } from 'node:path';
import build from '../../../src/cli/build.ts';
import type { Command } from '../../../src/cli/main.ts';
import read from '../../../src/cli/read.ts';
import record from '../../../src/cli/record.ts';

const [items = '', page = '', data = '', dataset = ''] = process.argv.slice(2);

async function done(command: Command, ...args: string[]): Promise<void> {
	const code = await command.run(args);
	if (code !== 0) throw new Error(`'${args.join(' ')}' ended with ${code}; what it printed is above.`);
}

await done(read, '--as', 'text', '--into', join(data, 'news', 'pages.ndjson'), page);
await done(record, '--from', items, '--data', data, '--day', '2025-04-01');
await done(build, '--data', data, '--out', dataset, '--quiet');
