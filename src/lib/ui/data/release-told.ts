import { sumsFile } from '#lib/dataset/catalogue/files.ts';
import { changeNotesFile, changesFile, releaseFile, type Release } from '#lib/dataset/release/release.ts';
import type { Day } from '#lib/schema/date.ts';

/** A release as the page of the data tells it; null where it is not as it was made. */
export interface ReleaseTold {
	day: Day;
	sound: {
		sha256: string;
		before: Day | null;
		figures: number;
		items: number;
		changes: Release['changes'];
		paths: readonly string[];
	} | null;
}

/** Files of a release that most readers look for; its `release.json` names all. */
const wanted = ['figures.csv', 'figures.parquet', 'figures.duckdb', changeNotesFile, changesFile];

/** The files of a release that the page leads to, from the folder of the data. */
export const releaseLinks = (day: Day, paths: readonly string[]): { name: string; path: string }[] =>
	[...wanted.filter((name) => paths.includes(name)), releaseFile, sumsFile].map((name) => ({
		name,
		path: `ausgabe/${day}/${name}`
	}));
