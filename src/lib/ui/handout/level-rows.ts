import type { CsvCell } from '#lib/export/csv.ts';
import { yearsOf } from '#lib/i18n/format.ts';
import type { Painted } from '#lib/query/paint.ts';
import { landKeys } from '../lands.ts';
import { absoluteFigureLink } from '../links.ts';

/** Figures that are not in a number, each with the reason: "abc:may_hold|def:years". */
export const leftOutText = ({ leftOut }: Pick<Painted, 'leftOut'>): string | null =>
	leftOut?.map(({ figure, why }) => `${figure}:${why}`).join('|') ?? null;

/**
 * The levels of Länder as rows of a file; names of columns are those of the data set. A Land without a report has a row
 * with an empty value, never a zero.
 * `compared` tells which rows count the same: only they have an order among them.
 * @param lands keys of the Länder, all of which have a row
 * @param linkOf absolute address of a figure's evidence
 */
export function levelRows(
	rows: readonly Painted[],
	lands: readonly string[],
	nameOf: (key: string) => string,
	linkOf: (figure: string) => string
): CsvCell[][] {
	const told = rows.filter((row) => lands.includes(row.scope));
	const missing = lands.filter((key) => !told.some((row) => row.scope === key));
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
			'years',
			'coverage',
			'date',
			'subject',
			'programmes',
			'parts',
			'left_out',
			'basis',
			'disputed',
			'flags',
			'compared',
			'figure',
			'evidence_url'
		],
		...told.map((row): CsvCell[] => [
			row.rank?.[0] ?? null,
			row.rank?.[1] ?? null,
			row.scope,
			nameOf(row.scope),
			row.value,
			row.upper,
			row.bound,
			row.unit,
			yearsOf(row),
			row.coverage,
			row.date,
			row.subject,
			row.programmes,
			row.parts?.join('|') ?? null,
			leftOutText(row),
			row.basis,
			row.disputed ? 'true' : 'false',
			row.flags.join('|'),
			row.compared ? 'true' : 'false',
			row.figure,
			linkOf(row.figure)
		]),
		...missing.map((key): CsvCell[] => [null, null, key, nameOf(key), ...Array<null>(17).fill(null)])
	];
}

/** The same of all Länder, with the address of each figure on this site. */
export const levelFile = (
	rows: readonly Painted[],
	placeNames: Readonly<Record<string, string>>
): CsvCell[][] => levelRows(rows, landKeys, (key) => placeNames[key] ?? key, absoluteFigureLink);
