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

/** The table that a name stands for in a query: its own, or the one behind `FROM figures AS f`. */
function tableNamed(name: string, text: string): string {
	const told = new RegExp(`\\b(?:from|join)\\s+(\\w+)\\s+(?:as\\s+)?${name}\\b`, 'i').exec(text);
	return (told?.[1] ?? name).toLowerCase();
}

/**
 * What could stand there: tables, columns and key words that begin with the word, in letters of whatever size, at most eight.
 * Behind `table.` only the columns of that table.
 * @param text of the whole query, which may give tables other names
 */
export function suggest(
	word: string,
	tables: readonly { name: string; columns: readonly { name: string }[] }[],
	text = ''
): string[] {
	const [table = '', column] = word.split('.');
	const begins = (name: string, start: string) =>
		name.toLowerCase().startsWith(start.toLowerCase()) && name !== start;
	if (column !== undefined) {
		const meant = tableNamed(table, text);
		const own = tables.find(({ name }) => name === meant);
		return (own?.columns ?? [])
			.filter(({ name }) => begins(name, column))
			.map(({ name }) => `${table}.${name}`)
			.slice(0, 8);
	}
	if (word.length < 2) return [];
	const all = [
		...tables.map(({ name }) => name),
		...tables.flatMap(({ columns }) => columns.map(({ name }) => name)),
		...keywords
	];
	return [...new Set(all.filter((name) => begins(name, word)))].slice(0, 8);
}

/** A text with a suggestion in place of the word, and where the caret goes. */
export function complete(text: string, at: number, suggestion: string): { text: string; caret: number } {
	const { start } = wordAt(text, at);
	const before = text.slice(0, start) + suggestion;
	return { text: before + text.slice(at), caret: before.length };
}
