import { metrics, stagesOf, unitsOf } from '#lib/schema/vocabulary.ts';
import type { Level } from '#lib/schema/level.ts';
import { plainView } from './plain-view.ts';
import type { FigureRow, QuerySource, Step, ViewQuery } from './source.ts';

/** The views of every metric, unit and stage, with the same filter. */
export const everyView = (from: number, to: number, part: Partial<ViewQuery> = {}): ViewQuery[] =>
	metrics.flatMap((metric) =>
		unitsOf[metric].flatMap((unit) =>
			stagesOf[metric].map((stage) => ({ ...plainView({ metric, unit, stage }, from, to), ...part }))
		)
	);

/** What a source tells of many views, put together. */
export async function askAll(
	source: QuerySource,
	views: readonly ViewQuery[]
): Promise<{ levels: Level[]; steps: Step[]; figures: FigureRow[] }> {
	const [levels, steps, figures] = await Promise.all([
		Promise.all(views.map((view) => source.levels(view))),
		Promise.all(views.map((view) => source.steps(view))),
		Promise.all(views.map((view) => source.figures(view)))
	]);
	return { levels: levels.flat(), steps: steps.flat(), figures: figures.flat() };
}
