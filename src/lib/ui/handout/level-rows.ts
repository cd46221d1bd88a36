import type { CsvCell } from '#lib/export/csv.ts';
import type { Painted } from '#lib/query/paint.ts';
import { inOrder } from '../compare/in-order.ts';

/**
 * The levels of Länder as rows of a file; names of columns are those of the data set. A Land without a report has a row
 * with an empty value, never a zero.
 * @param lands keys of the Länder, all of which have a row
 * @param linkOf absolute address of a figure's evidence
 * @param asListed whether they stand as they are listed, not by their levels
 */
export function levelRows(
	rows: readonly Painted[],
	lands: readonly string[],
	nameOf: (key: string) => string,
	linkOf: (figure: string) => string,
	asListed = false
): CsvCell[][] {
	return [
		[
			'rank',
			'rank_to',
			'scope',
			'scope_name',
			'value',
			'upper',
			'bound',
			'unit',
			'coverage',
			'date',
			'subject',
			'programmes',
			'basis',
			'disputed',
			'flags',
			'figure',
			'evidence_url'
		],
		...inOrder(lands, rows, asListed).map(({ key, row }): CsvCell[] => {
			if (row === undefined) return [null, null, key, nameOf(key), ...Array<null>(13).fill(null)];
			return [
				row.rank?.[0] ?? null,
				row.rank?.[1] ?? null,
				row.scope,
				nameOf(row.scope),
				row.value,
				row.upper,
				row.bound,
				row.unit,
				row.coverage,
				row.date,
				row.subject,
				row.programmes,
				row.basis,
				row.disputed ? 'true' : 'false',
				row.flags.join('|'),
				row.figure,
				linkOf(row.figure)
			];
		})
	];
}
