import { jsonLines } from '#lib/news/ndjson.ts';
import type { Problem, Source } from '#lib/news/reading.ts';
import { check, SchemaError } from '#lib/schema/check.ts';
import { ExtractedFigure } from '#lib/schema/figure.ts';

/**
 * Reads figures as `extract` prints them, one a line; lines that are none are told and left out.
 * @returns null where the first line is no figure at all, but something else (an item)
 */
export function readExtracted(source: Source): { figures: ExtractedFigure[]; problems: Problem[] } | null {
	const { lines, problems } = jsonLines(source);
	const first = lines[0]?.value;
	if (typeof first !== 'object' || first === null || !('evidence' in first)) return null;
	const figures: ExtractedFigure[] = [];
	for (const { value, where } of lines) {
		try {
			figures.push(check(ExtractedFigure, value, 'figure', where));
		} catch (error) {
			if (!(error instanceof SchemaError)) throw error;
			const what = `not a figure: ${error.problems.join('; ')}`;
			problems.push({ what, where, todo: 'mend the fields named, or extract it again', level: 'error' });
		}
	}
	return { figures, problems };
}
