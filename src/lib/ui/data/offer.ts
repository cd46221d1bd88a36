import { apiTables } from '#lib/dataset/catalogue/tables.ts';
import type { FileFacts } from '#lib/dataset/catalogue/datapackage.ts';
import { apiFolder, statePath } from '#lib/dataset/catalogue/folders.ts';
import type { Day } from '#lib/schema/date.ts';

/** Files for people and programs, in the order in which they are offered, each with the key of what is said of it. */
const offered = [
	['figures.csv', 'figures_csv'],
	['figures.parquet', 'figures_parquet'],
	['figures.duckdb', 'duckdb'],
	['items.csv', 'items'],
	['places.csv', 'places'],
	['subjects.csv', 'subjects'],
	['conflicts.csv', 'conflicts'],
	['doubts.csv', 'doubts'],
	['register.csv', 'register'],
	['datapackage.json', 'datapackage'],
	['SHA256SUMS', 'sums']
] as const;
export type OfferedKey = (typeof offered)[number][1];

/** Files that hold the places, which are of others too. */
const ofOthers: readonly OfferedKey[] = ['places', 'duckdb'];

/** A file as it is offered; the list of hashes has no size, for it is not in itself. */
export interface Offer {
	path: string;
	key: OfferedKey;
	bytes: number | null;
	sha256: string | null;
	/** The state of knowledge since which it is the same. */
	changed: Day;
	/** Whether others have to be named beside us. */
	ofOthers: boolean;
}

/**
 * The state of knowledge since which a file is the same; the newest where it is not kept of earlier ones.
 * @param stands days on which knowledge changed, ascending; the last is the newest
 */
export function changedOn(path: string, files: readonly FileFacts[], stands: readonly Day[]): Day {
	const newest = stands.at(-1)!;
	const hashOf = (day: Day) =>
		files.find((file) => file.path === statePath(day, newest, path))?.sha256 ?? null;
	const other = stands.findLastIndex((day) => hashOf(day) !== hashOf(newest));
	return stands[other + 1] ?? newest;
}

/** What is offered of the files that are there. */
export const offersOf = (files: readonly FileFacts[], stands: readonly Day[]): Offer[] =>
	offered.flatMap(([path, key]) => {
		const facts = files.find((file) => file.path === path);
		if (!facts && key !== 'sums') return [];
		return [
			{
				path,
				key,
				bytes: facts?.bytes ?? null,
				sha256: facts?.sha256 ?? null,
				changed: facts ? changedOn(path, files, stands) : stands.at(-1)!,
				ofOthers: ofOthers.includes(key)
			}
		];
	});

/** Paths of the tables of the interface, from the site's root. */
export const apiPaths = apiTables.map(({ name }) => ({ name, path: `/${apiFolder}/${name}.json` }));
