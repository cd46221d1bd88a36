import { everyView } from '#lib/query/every-level.ts';
import type { FigureRow, QuerySource } from '#lib/query/source.ts';
import { openAsked, openNewest, type Asker } from '../view/load.ts';

/** All figures of a state of knowledge, as long as somebody shows it. */
const kept = new WeakMap<QuerySource, Promise<Map<string, FigureRow>>>();

async function allIn(cubes: QuerySource): Promise<Map<string, FigureRow>> {
	const views = await Promise.all(everyView(0, 9999).map((view) => cubes.figures(view)));
	return new Map(views.flat().map((figure) => [figure.id, figure]));
}

/**
 * Looks a figure up as the page at an address tells it: in its state of knowledge and in its language. What it needs is fetched when
 * the first is asked for.
 */
export async function figureById(id: string, asker: Asker): Promise<FigureRow | null> {
	const newest = await openNewest(asker);
	const { cubes } = await openAsked(asker, newest, asker.url.searchParams);
	const all = kept.get(cubes) ?? allIn(cubes);
	kept.set(cubes, all);
	all.catch(() => kept.delete(cubes));
	return (await all).get(id) ?? null;
}
