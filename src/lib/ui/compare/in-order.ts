import type { CsvCell } from '#lib/export/csv.ts';

/**
 * Länder with what is told of them: those that report by their levels and then the others, or all as they are listed.
 * @param rows by their levels
 */
export function inOrder<Row extends { scope: string }>(
	lands: readonly string[],
	rows: readonly Row[],
	asListed: boolean
): { key: string; row: Row | undefined }[] {
	const told = new Map(rows.map((row) => [row.scope, row]));
	const keys = asListed
		? lands
		: [...[...told.keys()].filter((key) => lands.includes(key)), ...lands.filter((key) => !told.has(key))];
	return keys.map((key) => ({ key, row: told.get(key) }));
}

/** Rows of a file by the place of their Land in a list; the first names the columns. */
export function asLaenderListed(file: CsvCell[][], lands: readonly string[]): CsvCell[][] {
	const [head = [], ...rows] = file;
	const scope = head.indexOf('scope');
	const at = (row: CsvCell[]) => lands.indexOf(String(row[scope]));
	return [head, ...rows.sort((a, b) => at(a) - at(b))];
}
