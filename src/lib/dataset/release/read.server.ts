import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Day } from '#lib/schema/date.ts';
import { sumsFile } from '../catalogue/files.ts';
import { filesOf } from '../folder.server.ts';
import { Release, releaseDay, releaseFile, releaseName } from './release.ts';

/** Where the releases lie: `DIGITALPEGEL_RELEASES`, else `releases`. */
export const releasesFolder = (): string => resolve(process.env.DIGITALPEGEL_RELEASES ?? 'releases');

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/**
 * What is wrong with the files of a release, by their check sums: a line for each that is another, is gone, or is not named.
 */
export function faultsIn(folder: string): string[] {
	const sums = join(folder, sumsFile);
	if (!existsSync(sums)) return [`${sumsFile} is gone`];
	const named = new Map(
		readFileSync(sums, 'utf8')
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => [line.slice(66), line.slice(0, 64)])
	);
	const there = new Set(filesOf(folder));
	const unnamed = [...there].filter((path) => path !== sumsFile && !named.has(path));
	return [
		...[...named].flatMap(([path, sum]) => {
			if (!there.has(path)) return [`${path} is gone`];
			return hashOf(join(folder, path)) === sum ? [] : [`${path} is not the file that its check sum is of`];
		}),
		...unnamed.map((path) => `${path} is not named in ${sumsFile}`)
	];
}

/** A release whose files are all as they were made. */
export interface SoundRelease {
	release: Release;
	/** Hash of its check sums, and so of all its files. */
	sha256: string;
}
export type ReleaseRead = { day: Day } & ({ sound: SoundRelease } | { faults: string[] });

function readRelease(folder: string, day: Day): ReleaseRead {
	const faults = faultsIn(folder);
	if (faults.length > 0) return { day, faults };
	const path = join(folder, releaseFile);
	if (!existsSync(path)) return { day, faults: [`${releaseFile} is gone`] };
	const told = v.safeParse(Release, JSON.parse(readFileSync(path, 'utf8')));
	if (!told.success || told.output.day !== day) return { day, faults: [`${releaseFile} is of another kind`] };
	return { day, sound: { release: told.output, sha256: hashOf(join(folder, sumsFile)) } };
}

/** What was read of a release, as long as no file of it is another: hashing takes its time. */
const held = new Map<string, { stamp: string; read: ReleaseRead }>();

function stampOf(folder: string): string {
	return filesOf(folder)
		.map((path) => {
			const { size, mtimeMs, ctimeMs } = statSync(join(folder, path));
			return [path, size, mtimeMs, ctimeMs].join(' ');
		})
		.join('\n');
}

/**
 * All releases, newest first, each read whole and checked. One that names another as the one before it, whose hash is no longer
 * what it was, tells that the other was changed together with its check sums.
 */
export function readReleases(folder = releasesFolder()): ReleaseRead[] {
	if (!existsSync(folder)) return [];
	const days = readdirSync(folder).flatMap((name) => releaseDay(name) ?? []);
	const all = days
		.sort()
		.reverse()
		.map((day) => {
			const path = join(folder, releaseName(day));
			const stamp = stampOf(path);
			const known = held.get(path);
			if (known?.stamp === stamp) return known.read;
			const read = readRelease(path, day);
			held.set(path, { stamp, read });
			return read;
		});
	const told = new Map(
		all.flatMap((read) =>
			'sound' in read && read.sound.release.before
				? [[read.sound.release.before.day, { of: read.day, sha256: read.sound.release.before.sha256 }]]
				: []
		)
	);
	return all.map((read) => {
		const by = told.get(read.day);
		return 'sound' in read && by !== undefined && by.sha256 !== read.sound.sha256
			? { day: read.day, faults: [`${sumsFile} is not the one that the release of ${by.of} names`] }
			: read;
	});
}
