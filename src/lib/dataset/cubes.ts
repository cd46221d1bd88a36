import type { CubeFiles } from '#lib/query/cube-source.ts';
import { plainView } from '#lib/query/plain-view.ts';
import type { QuerySource } from '#lib/query/source.ts';
import { metrics, stagesOf, unitsOf, type Metric } from '#lib/schema/figure.ts';

/** Asks the engine's source for all views without a filter, and keeps the answers. */
export async function cubesOf(
	source: QuerySource,
	years: { first: number; last: number }
): Promise<Record<Metric, CubeFiles>> {
	const cubes = {} as Record<Metric, CubeFiles>;
	for (const metric of metrics) {
		const cube: CubeFiles = { steps: [], figures: [], register: [] };
		for (const unit of unitsOf[metric]) {
			for (const stage of stagesOf[metric]) {
				const view = plainView({ metric, unit, stage }, years.first, years.last);
				cube.steps.push(...(await source.steps(view)));
				cube.figures.push(...(await source.figures(view)));
				cube.register.push(...(await source.register(view)));
			}
		}
		cubes[metric] = cube;
	}
	return cubes;
}
