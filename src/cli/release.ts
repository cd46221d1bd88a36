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
import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import * as v from 'valibot';
import { buildDataset } from '#lib/dataset/build.server.ts';
import { FileFacts } from '#lib/dataset/catalogue/datapackage.ts';
import { catalogueFile, sumsFile } from '#lib/dataset/catalogue/files.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import { changeCounts, changeNotes, changesBetween, type Change } from '#lib/dataset/release/changes.ts';
import { citationOf } from '#lib/dataset/release/citation.ts';
import { faultsIn, readReleases, releasesFolder } from '#lib/dataset/release/read.server.ts';
import {
	changeNotesFile,
	changesFile,
	citationFile,
	isReleased,
	releaseFile,
	releaseName,
	type Release
} from '#lib/dataset/release/release.ts';
import { sumsOf } from '#lib/export/sums.ts';
import { queriesFromFiles } from '#lib/query/files.ts';
import { knowledgeOf } from '#lib/query/knowledge.ts';
import { openNodeRunner } from '#lib/query/node.server.ts';
import { check } from '#lib/schema/check.ts';
import { Day } from '#lib/schema/date.ts';
import { readInputs } from './dataset-inputs.ts';
import { ensurePlaces } from './load-places.ts';
import type { Command } from './main.ts';
import { count } from './problems.ts';
import { today } from './read.ts';
import { root } from './run.ts';

const usage = `digitalpegel release [-o <folder>] [--data <folder>] [--stand YYYY-MM-DD] [--check]

Makes a release of the data: a folder named by the day of knowledge with the files of the data set, what changed since the
release before (CHANGES.md, changes.csv), how it is cited and check sums. The same data give the same bytes. A release is
never changed: where the folder is there with other bytes, nothing is written. The site lists the releases on /daten/.

  -o <folder>       where the releases lie; default: DIGITALPEGEL_RELEASES, where the site looks too, else releases
  --data <folder>   default: data
  --stand <day>     the state of knowledge of that day; default: all that is known
  --check           makes nothing; tells whether all files of all releases are as they were made`;

const draftPrefix = '.draft-';

/** Whether a process still runs. */
function runs(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Takes away what an interrupted run left behind; another that still runs keeps its own. */
function sweep(releases: string): void {
	for (const name of readdirSync(releases))
		if (name.startsWith(draftPrefix) && !runs(Number(name.slice(draftPrefix.length))))
			rmSync(join(releases, name), { recursive: true, force: true });
}

/** The newest release before a day; null where there is none. @throws Error where it is not as it was made */
function releaseBefore(releases: string, day: Day): Release['before'] {
	const before = readReleases(releases).find((one) => one.day < day);
	if (before === undefined) return null;
	if ('faults' in before)
		throw new Error(
			`The release of ${before.day}, against which changes are told, is not as it was made: ${before.faults.join('; ')}.`
		);
	return { day: before.day, sha256: before.sound.sha256 };
}

/** Writes a release of a data set into a folder. */
function writeRelease(
	{ dataset, written }: { dataset: string; written: string },
	{ knowledge, licence, counts }: Metadata,
	{ changes, before }: { changes: readonly Change[]; before: Release['before'] }
): Release {
	const list: unknown = JSON.parse(readFileSync(join(dataset, catalogueFile), 'utf8'));
	const listed = check(v.array(FileFacts), list, 'file', catalogueFile).filter(({ path }) =>
		isReleased(path)
	);
	for (const { path } of listed) {
		mkdirSync(dirname(join(written, path)), { recursive: true });
		copyFileSync(join(dataset, path), join(written, path));
	}
	const columns = ['day', 'change', 'figure', 'metric', 'scope', 'field', 'before', 'after'];
	const texts = {
		[changeNotesFile]: changeNotes(changes, before?.day ?? null, knowledge),
		[changesFile]: stringify([...changes], { header: true, columns }),
		[citationFile]: citationOf(knowledge)
	};
	const added = Object.entries(texts).map(([path, text]): FileFacts => {
		writeFileSync(join(written, path), text);
		const sha256 = createHash('sha256').update(text).digest('hex');
		return { path, bytes: Buffer.byteLength(text), sha256 };
	});
	const files = [...listed, ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
	const release: Release = {
		day: knowledge,
		before,
		licence,
		figures: counts.figures,
		items: counts.items,
		changes: changeCounts(changes),
		files
	};
	const told = `${JSON.stringify(release, null, '\t')}\n`;
	writeFileSync(join(written, releaseFile), told);
	const sums =
		files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('') +
		sumsOf([[releaseFile, Buffer.from(told)]]);
	writeFileSync(join(written, sumsFile), sums);
	return release;
}

/**
 * Puts a release where it belongs, at once or not at all.
 * @returns false where it is there already, with the same bytes
 * @throws Error where it is there with others
 */
function settle(written: string, target: string): boolean {
	try {
		renameSync(written, target);
		return true;
	} catch (error) {
		if (!existsSync(target)) throw error;
	}
	const faults = faultsIn(target);
	if (faults.length > 0)
		throw new Error(
			`${target} is there, and not as it was made: ${faults.join('; ')}. Nothing is written; put back what was there, or delete the folder by hand and make it anew.`
		);
	const sums = (folder: string) => readFileSync(join(folder, sumsFile), 'utf8');
	if (sums(target) === sums(written)) return false;
	throw new Error(
		`${target} is there with other bytes, and a release is never changed. What became known later on the same day is released with the next day of knowledge; a release that nobody has seen yet may be deleted by hand.`
	);
}

/** Tells of all releases whether they are as they were made. */
function checkAll(releases: string): number {
	const all = readReleases(releases);
	if (all.length === 0) console.log(`There is no release in ${releases}.`);
	for (const one of all)
		if ('faults' in one) console.error(`${one.day}: ${one.faults.join('; ')}`);
		else
			console.log(
				`${one.day}: ${count(one.sound.release.files.length + 2, 'file')}, as they were made; SHA-256 of the check sums ${one.sound.sha256}`
			);
	return all.some((one) => 'faults' in one) ? 1 : 0;
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
				stand: { type: 'string' },
				check: { type: 'boolean', default: false }
			}
		});
		const releases = values.out === undefined ? releasesFolder() : resolve(values.out);
		if (values.check) return checkAll(releases);
		const stand = values.stand === undefined ? null : check(Day, values.stand, 'day', '--stand');
		const draft = join(releases, `${draftPrefix}${process.pid}`);
		const [dataset, written] = [join(draft, 'dataset'), join(draft, 'release')];
		mkdirSync(releases, { recursive: true });
		sweep(releases);
		try {
			mkdirSync(dataset, { recursive: true });
			ensurePlaces();
			const inputs = await readInputs(resolve(values.data ?? join(root, 'data')), stand);
			const { metadata, warnings } = await buildDataset(inputs, dataset);
			for (const warning of warnings) console.error(`note: ${warning}`);
			const { knowledge } = metadata;

			const before = releaseBefore(releases, knowledge);
			const runner = await openNodeRunner(join(dataset, 'figures.duckdb'));
			const known = await knowledgeOf(runner, queriesFromFiles()).finally(() => runner.close());
			const changes = changesBetween(known, before?.day ?? null, knowledge);
			mkdirSync(written);
			const { files } = writeRelease({ dataset, written }, metadata, { changes, before });

			if (knowledge >= today())
				console.error(
					`warning: ${knowledge} is not over yet; what is recorded on it later will not be in this release`
				);
			const target = join(releases, releaseName(knowledge));
			console.log(
				settle(written, target)
					? `${target}: ${files.length + 2} files, ${changes.length} changes since ${before?.day ?? 'the beginning'}`
					: `${target}: is there already, with the same bytes.`
			);
			return 0;
		} finally {
			rmSync(draft, { recursive: true, force: true });
		}
	}
};
export default command;
