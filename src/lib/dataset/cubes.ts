import { viewFile, type CubeFiles } from '#lib/query/cube-source.ts';
import { plainView } from '#lib/query/plain-view.ts';
import type { QuerySource } from '#lib/query/source.ts';
import { metrics, stagesOf, unitsOf, type Metric } from '#lib/schema/figure.ts';

/** The prepared rows of whole metrics, and the same by view. */
export interface Cubes {
	metrics: Record<Metric, CubeFiles>;
	views: Record<string, CubeFiles>;
}

/** Asks the engine's source for all views without a filter, and keeps the answers. */
export async function cubesOf(source: QuerySource, years: { first: number; last: number }): Promise<Cubes> {
	const cubes = { metrics: {}, views: {} } as Cubes;
	for (const metric of metrics) {
		const whole: CubeFiles = { steps: [], figures: [], register: [] };
		for (const unit of unitsOf[metric]) {
			for (const stage of stagesOf[metric]) {
				const view = plainView({ metric, unit, stage }, years.first, years.last);
				const [steps, figures, register] = [
					await source.steps(view),
					await source.figures(view),
					await source.register(view)
				];
				cubes.views[viewFile(view)] = { steps, figures, register };
				whole.steps.push(...steps);
				whole.figures.push(...figures);
				whole.register.push(...register);
			}
		}
		cubes.metrics[metric] = whole;
	}
	return cubes;
}
