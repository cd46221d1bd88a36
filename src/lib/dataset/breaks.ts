import { Break } from '#lib/schema/break.ts';
import { list, orNull, readOwnTable, sourceOf, textOf } from './own-table.ts';
import type { Recorded } from './recorded.ts';

const columns = [
	'id',
	'kind',
	'date',
	'until',
	'scopes',
	'metric',
	'units',
	'subjects',
	'text_de',
	'text_en',
	'source_title',
	'source_publisher',
	'source_date',
	'source_url'
] as const;

/** Breaks of series, as `data/breaks.csv` holds them. @throws with file and line */
export const parseBreaks = (csv: string, where: string): Recorded<Break>[] =>
	readOwnTable(csv, where, 'break', {
		columns,
		schema: Break,
		shape: (row) => ({
			id: row.id,
			kind: row.kind,
			date: row.date,
			until: orNull(row.until),
			scopes: list(row.scopes),
			metric: orNull(row.metric),
			units: list(row.units),
			subjects: list(row.subjects),
			text: textOf(row),
			source: sourceOf(row)
		})
	});
