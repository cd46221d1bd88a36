import { drawnOf, statedBy, statedInRows } from '#lib/query/drawn.ts';
import type { FigureRow } from '#lib/query/source.ts';
import { statedInTargets } from '#lib/query/targets.ts';
import { figuresDrawn } from '../map/layer-view.ts';
import type { ToldMap } from '../map/told-map.ts';
import type { EmbedData } from './load.ts';

/** So many figures have room in a frame. */
export const mostFigures = 12;

/**
 * The figures that a view shows in another's page.
 * @param layered the layer of its map, where it is one
 * @param most so many rows of a list of figures
 */
export function drawnIn(
	{ part, view, everyFigure }: Pick<EmbedData, 'part' | 'view' | 'everyFigure'>,
	layered: Pick<ToldMap, 'view'> | null,
	most = mostFigures
): FigureRow[] {
	switch (part.kind) {
		case 'levels':
			return drawnOf(statedInRows(view.rows, view.levels), everyFigure);
		case 'layer':
			return layered ? drawnOf(figuresDrawn(layered.view), everyFigure) : [];
		case 'time':
			return drawnOf(statedBy(part.steps), everyFigure);
		case 'compare':
			return part.compared;
		case 'figures':
			return part.rows.slice(0, most);
		case 'money':
			return drawnOf(statedBy(part.levels), everyFigure);
		case 'use':
			return drawnOf(statedBy([...part.levels, ...part.uses.map(({ level }) => level)]), everyFigure);
		case 'targets':
			return drawnOf(statedInTargets(part.targets), everyFigure);
	}
}
