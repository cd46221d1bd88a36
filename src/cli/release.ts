import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import * as v from 'valibot';
import { catalogueFile, sumsFile } from '#lib/dataset/catalogue/files.ts';
import { Metadata } from '#lib/dataset/metadata.ts';
import { changeNotes, changesBetween } from '#lib/dataset/release-changes.ts';
import { sumsOf } from '#lib/export/sums.ts';
import { queriesFromFiles } from '#lib/query/files.ts';
import { knowledgeOf } from '#lib/query/knowledge.ts';
import { openNodeRunner } from '#lib/query/node.server.ts';
import { check } from '#lib/schema/check.ts';
import build from './build.ts';
import type { Command } from './main.ts';
import { today } from './read.ts';
import { root } from './run.ts';

const usage = `digitalpegel release [-o <folder>] [--data <folder>] [--stand YYYY-MM-DD]

Makes a release of the data: a folder named by the day of knowledge with all files of the data set, what changed since the
release before (CHANGES.md, changes.csv) and check sums. The same data give the same bytes. A release is never changed:
where the folder is there with other bytes, nothing is written.

  -o <folder>       where the releases lie; default: releases
  --data <folder>   default: data
  --stand <day>     the state of knowledge of that day; default: all that is known`;

const named = /^digitalpegel-(\d{4}-\d\d-\d\d)$/;
const Listed = v.array(v.object({ path: v.string(), bytes: v.number(), sha256: v.string() }));

/** The day of the newest release before a day; null where there is none. */
function releaseBefore(folder: string, day: string): string | null {
	if (!existsSync(folder)) return null;
	const days = readdirSync(folder).flatMap((name) => named.exec(name)?.[1] ?? []);
	return days.sort().findLast((one) => one < day) ?? null;
}

const command: Command = {
	summary: 'make a dated, hashed release of the data with its changes',
	usage,
	async run(args) {
		const { values } = parseArgs({
			args,
			options: {
				out: { type: 'string', short: 'o' },
				data: { type: 'string' },
				stand: { type: 'string' }
			}
		});
		const releases = resolve(values.out ?? join(root, 'releases'));
		const draft = join(releases, `.draft-${process.pid}`);
		const dataset = join(draft, 'dataset');
		mkdirSync(draft, { recursive: true });
		try {
			const given = (['data', 'stand'] as const).flatMap((name) =>
				values[name] === undefined ? [] : [`--${name}`, values[name]]
			);
			const code = await build.run(['--quiet', '--out', dataset, ...given]);
			if (code !== 0) return code;
			const json = (name: string): unknown => JSON.parse(readFileSync(join(dataset, name), 'utf8'));
			const { knowledge } = check(Metadata, json('metadata.json'), 'file', 'metadata.json');
			const listed = check(Listed, json(catalogueFile), 'file', catalogueFile);

			const before = releaseBefore(releases, knowledge);
			const runner = await openNodeRunner(join(dataset, 'figures.duckdb'));
			const known = await knowledgeOf(runner, queriesFromFiles()).finally(() => runner.close());
			const changes = changesBetween(known, before, knowledge);
			const written = join(draft, 'release');
			for (const { path } of listed) {
				mkdirSync(dirname(join(written, path)), { recursive: true });
				copyFileSync(join(dataset, path), join(written, path));
			}
			const columns = ['day', 'change', 'figure', 'metric', 'scope', 'field', 'before', 'after'];
			const added = {
				'CHANGES.md': changeNotes(changes, before, knowledge),
				'changes.csv': stringify(changes, { header: true, columns })
			};
			for (const [name, text] of Object.entries(added)) writeFileSync(join(written, name), text);
			const sums =
				readFileSync(join(dataset, sumsFile), 'utf8') +
				sumsOf(Object.entries(added).map(([name, text]) => [name, Buffer.from(text)]));
			writeFileSync(join(written, sumsFile), sums);

			if (knowledge >= today())
				console.error(
					`warning: ${knowledge} is not over yet; what is recorded on it later will not be in this release`
				);
			const target = join(releases, `digitalpegel-${knowledge}`);
			if (existsSync(target)) {
				if (readFileSync(join(target, sumsFile), 'utf8') === sums) {
					console.log(`${target}: is there already, with the same bytes.`);
					return 0;
				}
				throw new Error(
					`${target} is there with other bytes, and a release is never changed. What became known later on the same day is released with the next day of knowledge; a release that nobody has seen yet may be deleted by hand.`
				);
			}
			renameSync(written, target);
			console.log(
				`${target}: ${listed.length + 3} files, ${changes.length} changes since ${before ?? 'the beginning'}`
			);
			return 0;
		} finally {
			rmSync(draft, { recursive: true, force: true });
		}
	}
};
export default command;
