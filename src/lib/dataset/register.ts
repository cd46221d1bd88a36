import { stringify } from 'csv-stringify/sync';
import type { Day } from '#lib/schema/date.ts';
import { RegisterCount } from '#lib/schema/register-count.ts';
import { spanOf } from './dates.ts';
import { number, readOwnTable, sourceOf } from './own-table.ts';

const columns = [
	'id',
	'counter',
	'metric',
	'unit',
	'coverage',
	'scope',
	'subject',
	'value',
	'date',
	'source_title',
	'source_publisher',
	'source_date',
	'source_url'
] as const;

/** Counts of official counters, as `data/register.csv` holds them. @throws with file and line */
export const parseRegister = (csv: string, where: string): RegisterCount[] =>
	readOwnTable(csv, where, 'count', {
		columns,
		schema: RegisterCount,
		shape: (row) => ({ ...row, value: number(row.value), source: sourceOf(row) })
	});

/** Counts that were published by the end of a day: an earlier state of knowledge shows no later ones. */
export const registerAt = (counts: readonly RegisterCount[], stand: Day | null): RegisterCount[] =>
	counts.filter(({ source }) => stand === null || spanOf(source.date).since <= stand);

/** Lines of `data/register.csv` for these counts, with the header where it is a new file. */
export const registerLines = (counts: readonly RegisterCount[], header: boolean): string =>
	stringify(
		counts.map(({ source, ...count }) => ({
			...count,
			source_title: source.title,
			source_publisher: source.publisher,
			source_date: source.date,
			source_url: source.url
		})),
		{ header, columns: [...columns] }
	);
