import type { Break } from '#lib/schema/break.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';
import { countLevels, toldSeries, type Told } from './count-levels.ts';
import type { FigureRow, QuerySource, Step, ViewQuery } from './source.ts';

/** What is prepared for one metric, or for one unit and stage of it. */
export interface CubeFiles {
	steps: Step[];
	figures: FigureRow[];
	register: RegisterCount[];
}
export type CubePart = keyof CubeFiles;

/** What all rows of a view have in common, and so all that a prepared file has to hold for it. */
export type Plain = Pick<ViewQuery, 'metric' | 'unit' | 'stage'>;

/** What the prepared file of a view is called. */
export const viewFile = ({ metric, unit, stage }: Plain): string => `${metric}.${unit}.${stage}`;

/** Gets prepared rows, at least those of a view. They were made by the same build, so they are not checked again. */
export type GetCube = <P extends CubePart>(view: Plain, part: P) => Promise<CubeFiles[P]>;

/** The years that steps and figures are cut by: the one in which the date counts. */
const yearOf = (date: string) => Number(date.slice(0, 4));

const within = (scope: string | null, places: readonly string[]) =>
	places.length === 0 || (scope !== null && places.some((key) => scope.startsWith(key)));

/** What is asked of steps and figures alike; places and years are cut by each in its own way. */
const isAsked = (query: ViewQuery) => (row: Step | FigureRow) =>
	row.unit === query.unit &&
	row.stage === query.stage &&
	(query.subject === null || row.subject === query.subject) &&
	(query.coverage === null || row.coverage === query.coverage) &&
	(query.lead === null || row.lead === query.lead) &&
	(query.confidence === null || row.confidence === query.confidence);

const isTold = (query: ViewQuery) => (step: Step) =>
	isAsked(query)(step) && (query.publisher === null || step.publishers.includes(query.publisher));

/**
 * Answers views from files that the build prepared; no engine needed.
 * @param breaks dates across which series are not compared
 * @param fileOf views of one name are answered from the same rows, which are got once
 */
export function createCubeSource(
	get: GetCube,
	breaks: readonly Break[],
	fileOf: (view: Plain) => string
): QuerySource {
	const kept = new Map<string, Promise<unknown>>();
	/** Keeps what was made for a key; what failed once is made anew the next time. */
	const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
		let made = kept.get(key) as Promise<T> | undefined;
		if (!made) {
			made = make();
			kept.set(key, made);
			made.catch(() => kept.delete(key));
		}
		return made;
	};
	const load = <P extends CubePart>(view: Plain, part: P): Promise<CubeFiles[P]> =>
		once(`${fileOf(view)}.${part}`, () => get(view, part));
	/** The series of a view, whatever its years: a slider asks for them many times. */
	let last: { key: string; series: Promise<Told[]> } | undefined;
	const seriesOf = ({ from: _from, to: _to, places: _places, contested: _contested, ...rest }: ViewQuery) => {
		const key = JSON.stringify(rest);
		if (last?.key !== key) {
			const all = { ...rest, from: 0, to: 0, places: [], contested: false };
			const series = load(rest, 'steps').then((steps) => toldSeries(steps.filter(isTold(all))));
			last = { key, series };
		}
		return last.series;
	};
	return {
		name: 'cubes',
		async levels(query) {
			const levels = countLevels(await seriesOf(query), `${query.to}-12-31`, breaks);
			return query.contested ? levels.filter((level) => level.conflicts.length > 0) : levels;
		},
		async steps(query) {
			const steps = await load(query, 'steps');
			return steps.filter(isTold(query)).filter((step) => {
				const year = yearOf(step.date);
				const asked = query.places.length === 0 || query.places.includes(step.scope);
				const disputed = !query.contested || step.conflicts.length > 0;
				return asked && disputed && query.from <= year && year <= query.to;
			});
		},
		async figures(query) {
			const figures = await load(query, 'figures');
			return figures.filter(isAsked(query)).filter((figure) => {
				const year = figure.asOf === null ? null : yearOf(figure.asOf);
				return (
					(query.publisher === null || figure.publisher === query.publisher) &&
					(!query.contested || figure.flags.includes('conflict')) &&
					within(figure.scope, query.places) &&
					(year === null || (query.from <= year && year <= query.to))
				);
			});
		},
		async register(query) {
			if (query.stage !== 'live') return [];
			const counts = await load(query, 'register');
			return counts.filter((count) => {
				const year = yearOf(count.date);
				const asked = query.places.length === 0 || query.places.includes(count.scope);
				return (
					asked &&
					count.unit === query.unit &&
					(query.subject === null || count.subject === query.subject) &&
					(query.coverage === null || count.coverage === query.coverage) &&
					query.from <= year &&
					year <= query.to
				);
			});
		}
	};
}
