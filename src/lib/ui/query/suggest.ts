const keywords = [
	'SELECT',
	'FROM',
	'WHERE',
	'JOIN',
	'LEFT JOIN',
	'ON',
	'GROUP BY ALL',
	'ORDER BY',
	'LIMIT',
	'count(*)',
	'sum(',
	'max(',
	'min(',
	'year(',
	'DISTINCT',
	'BETWEEN',
	'IS NOT NULL'
];

/** The word that is being written at a place of a text, and where it begins. */
export function wordAt(text: string, at: number): { word: string; start: number } {
	const word = /[\w.]*$/.exec(text.slice(0, at))?.[0] ?? '';
	return { word, start: at - word.length };
}

/**
 * What could stand there: tables, columns and key words that begin with the word, at most eight. Behind `table.` only
 * the columns of that table.
 */
export function suggest(
	word: string,
	tables: readonly { name: string; columns: readonly { name: string }[] }[]
): string[] {
	const [table, column] = word.split('.');
	if (column !== undefined) {
		const own = tables.find(({ name }) => name === table);
		return (own?.columns ?? [])
			.filter(({ name }) => name.startsWith(column) && name !== column)
			.map(({ name }) => `${table}.${name}`)
			.slice(0, 8);
	}
	if (word.length < 2) return [];
	const begins = (name: string) => name.toLowerCase().startsWith(word.toLowerCase()) && name !== word;
	const all = [
		...tables.map(({ name }) => name),
		...tables.flatMap(({ columns }) => columns.map(({ name }) => name)),
		...keywords
	];
	return [...new Set(all.filter(begins))].slice(0, 8);
}

/** A text with a suggestion in place of the word, and where the caret goes. */
export function complete(text: string, at: number, suggestion: string): { text: string; caret: number } {
	const { start } = wordAt(text, at);
	const before = text.slice(0, start) + suggestion;
	return { text: before + text.slice(at), caret: before.length };
}
