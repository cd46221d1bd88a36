import { metrics, type Metric } from '#lib/schema/figure.ts';
import type { Level } from '#lib/schema/level.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';
import type { FigureRow, QuerySource, Step, ViewQuery } from './source.ts';

/** A level and the years at whose end it stands; years after the last one of the data count as the last. */
export interface LevelSpan {
	from: number;
	until: number;
	level: Level;
}

/** What is prepared for one metric: `cubes/<metric>.levels.json` and so on. */
export interface CubeFiles {
	levels: LevelSpan[];
	steps: Step[];
	figures: FigureRow[];
	register: RegisterCount[];
}
export type CubePart = keyof CubeFiles;

/** Gets a prepared file of the data set. It was made by the same build, so it is not checked again. */
export type GetCube = <P extends CubePart>(metric: Metric, part: P) => Promise<CubeFiles[P]>;

/** The years that steps and figures are cut by: the one in which the date counts. */
const yearOf = (date: string) => Number(date.slice(0, 4));

const within = (scope: string | null, places: readonly string[]) =>
	places.length === 0 || (scope !== null && places.some((key) => scope.startsWith(key)));

/**
 * Answers views of whole metrics, without a chosen subject or coverage, for Germany and the Länder, from files that
 * the build prepared; no engine needed.
 * @param lastYear the last year of the data (metadata)
 */
export function createCubeSource(get: GetCube, lastYear: number): QuerySource {
	const kept = new Map<string, Promise<unknown>>();
	const load = <P extends CubePart>(metric: Metric, part: P): Promise<CubeFiles[P]> => {
		const key = `${metric}.${part}`;
		let file = kept.get(key) as Promise<CubeFiles[P]> | undefined;
		if (!file) {
			file = get(metric, part);
			kept.set(key, file);
			// What failed once is asked for anew the next time.
			file.catch(() => kept.delete(key));
		}
		return file;
	};
	const hits = (query: ViewQuery) => (row: Pick<Level, 'unit' | 'stage'>) =>
		row.unit === query.unit && row.stage === query.stage;
	return {
		name: 'cubes',
		answers: (query) =>
			metrics.includes(query.metric) &&
			query.subject === null &&
			query.coverage === null &&
			query.places.every((key) => key.length === 2),
		async levels(query) {
			const to = Math.min(query.to, lastYear);
			const spans = await load(query.metric, 'levels');
			return spans
				.filter((span) => span.from <= to && to <= span.until)
				.map((span) => span.level)
				.filter(hits(query));
		},
		async steps(query) {
			const steps = await load(query.metric, 'steps');
			return steps.filter(hits(query)).filter((step) => {
				const year = yearOf(step.date);
				const asked = query.places.length === 0 || query.places.includes(step.scope);
				return asked && query.from <= year && year <= query.to;
			});
		},
		async figures(query) {
			const figures = await load(query.metric, 'figures');
			return figures.filter(hits(query)).filter((figure) => {
				const year = figure.asOf === null ? null : yearOf(figure.asOf);
				return (
					within(figure.scope, query.places) && (year === null || (query.from <= year && year <= query.to))
				);
			});
		},
		async register(query) {
			if (query.stage !== 'live') return [];
			const counts = await load(query.metric, 'register');
			return counts.filter((count) => {
				const year = yearOf(count.date);
				const asked = query.places.length === 0 || query.places.includes(count.scope);
				return asked && count.unit === query.unit && query.from <= year && year <= query.to;
			});
		}
	};
}
