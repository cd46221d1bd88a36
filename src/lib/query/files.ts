import { readFileSync } from 'node:fs';
import { queryNames, type Queries } from './queries.ts';

/** A file of `sql/`, for what runs without a bundler. */
export const sqlFile = (name: string): string =>
	readFileSync(new URL(`./sql/${name}.sql`, import.meta.url), 'utf8');

/** The queries, read from their files. */
export const queriesFromFiles = (): Queries =>
	Object.fromEntries(queryNames.map((name) => [name, sqlFile(name)])) as Queries;
