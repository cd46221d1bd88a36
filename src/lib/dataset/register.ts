import { stringify } from 'csv-stringify/sync';
import { RegisterCount } from '#lib/schema/register-count.ts';
import type { Recorded } from './recorded.ts';
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
export const parseRegister = (csv: string, where: string): Recorded<RegisterCount>[] =>
	readOwnTable(csv, where, 'count', {
		columns,
		schema: RegisterCount,
		shape: (row) => ({ ...row, value: number(row.value), source: sourceOf(row) })
	});

/** Lines of `data/register.csv` for these counts, with the header where it is a new file. */
export const registerLines = (counts: readonly Recorded<RegisterCount>[], header: boolean): string =>
	stringify(
		counts.map(({ source, recorded, ...count }) => ({
			...count,
			source_title: source.title,
			source_publisher: source.publisher,
			source_date: source.date,
			source_url: source.url,
			recorded
		})),
		{ header, columns: [...columns, 'recorded'] }
	);
