import { boundOfAll } from '#lib/i18n/format.ts';
import type { FigureRow } from '#lib/query/source.ts';
import { levelOf, type Place } from '#lib/schema/place.ts';
import type { Painted } from '../painted.ts';

/** A place of the movable map: what it is painted with, and what its card says. */
export interface ExplorePlace extends Painted {
	name: string;
	level: Exclude<Place['level'], 'nation'>;
	subject: string | null;
	measure: 'total' | 'added';
	/** How many further figures of the same view it has. */
	more: number;
}

/** Newest told level first; an addition stands for a place only where no level is told (DESIGN 4, rule 3). */
function byMeaning(a: FigureRow, b: FigureRow): number {
	if (a.measure !== b.measure) return a.measure === 'total' ? -1 : 1;
	const [older, newer] = [a.asOf ?? '', b.asOf ?? ''];
	return older === newer ? (a.id < b.id ? -1 : 1) : older < newer ? 1 : -1;
}

/**
 * Kreise and Gemeinden that the figures of a view speak of, each with the one that it is painted with: figures
 * are never added up, and undated ones paint nothing.
 * @param asked the subject of the view: what is of another has no colour of its scale
 */
export function smallPlaces(figures: readonly FigureRow[], asked: string | null): ExplorePlace[] {
	const groups = new Map<string, FigureRow[]>();
	for (const figure of figures) {
		if (figure.scope === null || figure.scope.length < 5 || figure.asOf === null) continue;
		groups.set(figure.scope, [...(groups.get(figure.scope) ?? []), figure]);
	}
	return [...groups].map(([scope, group]) => {
		const [figure] = group.sort(byMeaning) as [FigureRow, ...FigureRow[]];
		return {
			scope,
			name: figure.scopeName ?? scope,
			level: levelOf(scope) as ExplorePlace['level'],
			value: figure.value,
			upper: figure.upper,
			bound: boundOfAll(figure),
			unit: figure.unit,
			date: figure.asOf,
			figure: figure.id,
			compared: asked !== null && figure.subject === asked,
			subject: figure.subjectName ?? figure.subject,
			measure: figure.measure,
			more: group.length - 1
		};
	});
}

/** The Länder as the prerendered map shows them. */
export function laenderPlaces(
	rows: readonly (Painted & { subject?: string | null })[],
	nameOf: (key: string) => string,
	subjectOf: (slug: string) => string
): ExplorePlace[] {
	return rows.map((row) => ({
		...row,
		name: nameOf(row.scope),
		level: 'land',
		subject: row.subject ? subjectOf(row.subject) : null,
		measure: 'total',
		more: 0
	}));
}
