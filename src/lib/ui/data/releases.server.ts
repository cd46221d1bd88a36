import { readReleases, type SoundRelease } from '#lib/dataset/release/read.server.ts';
import type { ReleaseTold } from './release-told.ts';

/** The releases that are as they were made, newest first. */
export const soundReleases = (): SoundRelease[] =>
	readReleases().flatMap((read) => ('sound' in read ? [read.sound] : []));

/** All releases as the page tells them, newest first. */
export const releasesTold = (): ReleaseTold[] =>
	readReleases().map((read) => {
		if ('faults' in read) return { day: read.day, sound: null };
		const { release, sha256 } = read.sound;
		const { before, figures, items, changes, files } = release;
		return {
			day: read.day,
			sound: { sha256, before: before?.day ?? null, figures, items, changes, paths: files.map(({ path }) => path) }
		};
	});
