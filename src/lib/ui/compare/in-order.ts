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
