import type { Problem, Source } from './reading.ts';

/** One value of a file of JSON lines, with the place of its line for messages. */
export interface JsonLine {
	value: unknown;
	where: string;
}

/** The values of JSON lines; a line that is no JSON is a problem and the others are still read. */
export function jsonLines(source: Source): { lines: JsonLine[]; problems: Problem[] } {
	const lines: JsonLine[] = [];
	const problems: Problem[] = [];
	for (const [index, text] of source.text.split(/\r\n|\r|\n/).entries()) {
		if (text.trim() === '') continue;
		const where = `${source.where}:${index + 1}`;
		try {
			lines.push({ value: JSON.parse(text) as unknown, where });
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			problems.push({ what: `no JSON: ${why}`, where, todo: 'mend or remove the line', level: 'error' });
		}
	}
	return { lines, problems };
}
