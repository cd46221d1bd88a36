import { Limit } from '#lib/schema/limit.ts';
import { list, number, readOwnTable, sourceOf, textOf } from './own-table.ts';
import type { Recorded } from './recorded.ts';

const columns = [
	'id',
	'kind',
	'metric',
	'unit',
	'stage',
	'scope',
	'subjects',
	'nouns',
	'max',
	'factor',
	'plus',
	'date',
	'text_de',
	'text_en',
	'source_title',
	'source_publisher',
	'source_date',
	'source_url'
] as const;

/** Bounds of plausibility, as `data/bounds.csv` holds them. @throws with file and line */
export const parseLimits = (csv: string, where: string): Recorded<Limit>[] =>
	readOwnTable(csv, where, 'bound', {
		columns,
		schema: Limit,
		shape: (row) => ({
			...row,
			subjects: list(row.subjects),
			nouns: list(row.nouns),
			max: number(row.max),
			factor: number(row.factor),
			plus: number(row.plus),
			text: textOf(row),
			source: sourceOf(row)
		})
	});
