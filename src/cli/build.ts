import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '#lib/schema/check.ts';
import { Day } from '#lib/schema/date.ts';
import { missingIn } from '#lib/schema/operator.ts';
import type { Command } from './main.ts';
import { readOperator } from './operator-file.ts';
import { placesAreFresh } from './places-stamp.ts';
import { count } from './problems.ts';
import { root } from './run.ts';
import { fingerprint, isFresh, markFresh } from './stamp.ts';

const usage = `digitalpegel build [--data <folder>] [--out <folder>] [--stand YYYY-MM-DD] [--quiet]

Builds the data set from the ledger: DuckDB file, Parquet, CSV, prepared cubes, metadata. The same data give the
same bytes. Nothing is built where nothing has changed.

  --data <folder>    default: data
  --out <folder>     default: .cache/dataset
  --stand <day>      the state of knowledge of that day; default: all that is known
  --quiet            say nothing unless something is wrong`;

const code = [
	'src/lib/dataset',
	'src/lib/query',
	'src/lib/ledger',
	'src/lib/schema',
	'src/lib/extract',
	'src/lib/places',
	'src/cli/build.ts',
	'src/cli/dataset-inputs.ts',
	'src/cli/load-extractor.ts',
	'src/cli/load-gazetteer.ts',
	'src/cli/write-dataset.ts',
	'data/subjects.csv',
	'data/purses.csv',
	'data/bounds.csv',
	'data/breaks.csv',
	'data/former-names.csv',
	'data/places',
	'.cache/places/places.json',
	'node_modules/@duckdb/node-api/package.json'
];

const command: Command = {
	summary: 'build the data set from the ledger',
	usage,
	async run(args) {
		const { values } = parseArgs({
			args,
			options: {
				data: { type: 'string' },
				out: { type: 'string' },
				stand: { type: 'string' },
				quiet: { type: 'boolean', default: false }
			}
		});
		const data = resolve(values.data ?? join(root, 'data'));
		const out = resolve(values.out ?? join(root, '.cache', 'dataset'));
		const stand = values.stand === undefined ? null : check(Day, values.stand, 'day', '--stand');
		const say = (line: string) => {
			if (!values.quiet) console.log(line);
		};

		// Compiled into the site, whether its data are built anew or not: a wrong contact would be published.
		const operator = readOperator();
		if (!placesAreFresh()) (await import('./load-places.ts')).ensurePlaces();
		const from = relative(root, data);
		const inputs = ['figures.ndjson', 'decisions.csv', 'register.csv', 'news'].map((name) =>
			join(from, name)
		);
		const print = fingerprint([...inputs, ...code], [stand ?? '']);
		const stamp = `dataset-${relative(root, out).replaceAll(/[^a-z0-9]+/gi, '-')}`;
		if (existsSync(join(out, 'metadata.json')) && isFresh(stamp, print)) {
			say(`The data set in ${out} is up to date.`);
			return 0;
		}
		// Written beside and renamed, so that nobody ever reads half of it.
		const draft = `${out}.${process.pid}`;
		rmSync(draft, { recursive: true, force: true });
		mkdirSync(dirname(out), { recursive: true });
		try {
			mkdirSync(draft);
			// Nearly always nothing has changed, and whoever asks need not wait until all that builds is loaded.
			const { writeDataset } = await import('./write-dataset.ts');
			const { metadata, warnings } = await writeDataset(data, stand, draft);
			rmSync(out, { recursive: true, force: true });
			renameSync(draft, out);
			markFresh(stamp, print);
			for (const warning of warnings) console.error(`note: ${warning}`);
			const holes = missingIn(operator);
			if (holes.length > 0)
				say(`data/operator.json: not filled in yet, and shown so on the legal pages: ${holes.join(', ')}`);
			const { counts } = metadata;
			say(
				`${count(counts.figures, 'figure')} of ${count(counts.items, 'item')}, ${count(counts.facts, 'fact')}, ` +
					`${count(counts.conflicts, 'conflict')}; as known on ${metadata.knowledge}`
			);
			return 0;
		} finally {
			rmSync(draft, { recursive: true, force: true });
		}
	}
};

export default command;
