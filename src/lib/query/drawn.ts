import type { Level } from '#lib/schema/level.ts';
import type { Painted } from './paint.ts';
import type { FigureRow, Step } from './source.ts';

/**
 * The ids of all figures that state what a row shows, in however many items; of a sum, those of each amount in it. What was left out of
 * it or says otherwise is not shown.
 * @param levels those that the row was painted with
 */
export function statedIn(
	{ figure, parts = [] }: Pick<Painted, 'figure' | 'parts'>,
	levels: readonly Level[]
) {
	const shown = new Set([figure, ...parts]);
	return levels
		.filter((level) => shown.has(level.figure) || level.parts.some((part) => shown.has(part)))
		.flatMap(({ figures }) => figures);
}

/** The same of many rows. */
export const statedInRows = (
	rows: readonly Pick<Painted, 'figure' | 'parts'>[],
	levels: readonly Level[]
): string[] => rows.flatMap((row) => statedIn(row, levels));

/** The same of facts or levels that are shown as they are told. */
export const statedBy = (told: readonly Pick<Step | Level, 'figures'>[]): string[] =>
	told.flatMap(({ figures }) => figures);

/** The figures that a drawing or table shows, by their ids, out of all that can be in it. */
export function drawnOf(ids: Iterable<string>, figures: readonly FigureRow[]): FigureRow[] {
	const shown = new Set(ids);
	return figures.filter(({ id }) => shown.has(id));
}
