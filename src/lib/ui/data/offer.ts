import { apiTables } from '#lib/dataset/catalogue/columns.ts';
import type { FileFacts } from '#lib/dataset/catalogue/datapackage.ts';
import { apiFolder } from '#lib/dataset/catalogue/openapi.ts';

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

/** A file as it is offered; the list of hashes has no size, for it is not in itself. */
export interface Offer {
	path: string;
	key: OfferedKey;
	bytes: number | null;
	sha256: string | null;
}

/** What is offered of the files that are there. */
export const offersOf = (files: readonly FileFacts[]): Offer[] =>
	offered.flatMap(([path, key]) => {
		const facts = files.find((file) => file.path === path);
		if (!facts && key !== 'sums') return [];
		return [{ path, key, bytes: facts?.bytes ?? null, sha256: facts?.sha256 ?? null }];
	});

/** Paths of the tables of the interface, from the site's root. */
export const apiPaths = apiTables.map(({ name }) => ({ name, path: `/${apiFolder}/${name}.json` }));
