import type { CubeFiles, LevelSpan } from '#lib/query/cube-source.ts';
import type { QuerySource, ViewQuery } from '#lib/query/source.ts';
import { metrics, stagesOf, unitsOf, type Metric } from '#lib/schema/figure.ts';
import type { Level } from '#lib/schema/level.ts';

/** Levels that do not change from one year to the next are one span. */
function spansOf(byYear: [number, Level[]][]): LevelSpan[] {
	const spans: LevelSpan[] = [];
	const open = new Map<string, LevelSpan>();
	for (const [year, levels] of byYear) {
		for (const level of levels) {
			const key = JSON.stringify(level);
			const span = open.get(key);
			if (span?.until === year - 1) span.until = year;
			else {
				const next = { from: year, until: year, level };
				open.set(key, next);
				spans.push(next);
			}
		}
	}
	const order = ({ level: l }: LevelSpan) => `${l.scope}\0${l.subject ?? ''}\0${l.coverage}`;
	return spans
		.map((span, i) => ({ span, key: order(span), i }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.i - b.i))
		.map(({ span }) => span);
}

/** Asks the engine's source for all views without subject, coverage and places, and keeps the answers. */
export async function cubesOf(
	source: QuerySource,
	years: { first: number; last: number }
): Promise<Record<Metric, CubeFiles>> {
	const cubes = {} as Record<Metric, CubeFiles>;
	for (const metric of metrics) {
		const cube: CubeFiles = { levels: [], steps: [], figures: [], register: [] };
		for (const unit of unitsOf[metric]) {
			for (const stage of stagesOf[metric]) {
				const view: ViewQuery = {
					metric,
					unit,
					stage,
					subject: null,
					coverage: null,
					from: years.first,
					to: years.last,
					places: []
				};
				const steps = await source.steps(view);
				// Levels only change in years that have a step.
				const moving = new Set(steps.map((step) => Number(step.date.slice(0, 4))));
				const byYear: [number, Level[]][] = [];
				for (let year = years.first; year <= years.last; year += 1) {
					const before = byYear.at(-1)?.[1] ?? [];
					byYear.push([year, moving.has(year) ? await source.levels({ ...view, to: year }) : before]);
				}
				cube.levels.push(...spansOf(byYear));
				cube.steps.push(...steps);
				cube.figures.push(...(await source.figures(view)));
				cube.register.push(...(await source.register(view)));
			}
		}
		cubes[metric] = cube;
	}
	return cubes;
}
