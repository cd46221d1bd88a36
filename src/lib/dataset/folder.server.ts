import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Where the built data set lies: `DIGITALPEGEL_DATASET`, else the project's cache. */
export const datasetFolder = (): string => resolve(process.env.DIGITALPEGEL_DATASET ?? '.cache/dataset');

const types: Readonly<Record<string, string>> = {
	json: 'application/json',
	csv: 'text/csv; charset=utf-8',
	parquet: 'application/vnd.apache.parquet',
	duckdb: 'application/vnd.duckdb',
	txt: 'text/plain; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	cff: 'text/plain; charset=utf-8',
	SHA256SUMS: 'text/plain; charset=utf-8'
};

/** Media type of a file of the data set; null for what is none. */
export const mediaType = (name: string): string | null => types[name.split('.').at(-1) ?? ''] ?? null;

/** All files of a folder, with `/` between folders, sorted. */
export function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(folder, name)).isFile())
		.map((name) => name.replaceAll('\\', '/'))
		.sort();
}

/** The path of a file of the data set; null where there is none of this name, or where it would lead out of the folder. */
export function pathOf(folder: string, name: string): string | null {
	const path = resolve(folder, name);
	const inside = relative(folder, path);
	if (inside === '' || inside.startsWith('..') || inside.split(sep).some((part) => part.startsWith('.')))
		return null;
	if (mediaType(name) === null) return null;
	return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : null;
}
