import type { Break } from '#lib/schema/break.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';
import type { Level } from '#lib/schema/level.ts';
import { countLevels, toldSeries } from './count-levels.ts';
import { lastMade } from './last-made.ts';
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

/** Rows that follow each other in one year, up to but without `end`; undated ones are of every year. */
interface Run {
	year: number | null;
	start: number;
	end: number;
}
/** Rows in their order, which is mostly that of their years: a span of years is then found without a look at each row. */
interface Dated<T> {
	rows: T[];
	runs: readonly Run[];
}

function dated<T>(rows: T[], dateOf: (row: T) => string | null): Dated<T> {
	const runs: Run[] = [];
	let run: Run | undefined;
	rows.forEach((row, i) => {
		const date = dateOf(row);
		const year = date === null ? null : yearOf(date);
		if (run?.year === year) run.end = i + 1;
		else runs.push((run = { year, start: i, end: i + 1 }));
	});
	return { rows, runs };
}

/** The rows of the years of a view; where these are all, the same list. */
function between<T>({ rows, runs }: Dated<T>, { from, to }: ViewQuery): T[] {
	const parts: { start: number; end: number }[] = [];
	for (const { year, start, end } of runs) {
		if (year !== null && (year < from || to < year)) continue;
		const last = parts.at(-1);
		if (last?.end === start) last.end = end;
		else parts.push({ start, end });
	}
	const [first, ...others] = parts.map(({ start, end }) =>
		end - start === rows.length ? rows : rows.slice(start, end)
	);
	return first === undefined ? [] : others.length === 0 ? first : first.concat(...others);
}

/** All rows that a question is about, each prepared when it is first asked for. */
interface Asked {
	steps(): Promise<Dated<Step>>;
	figures(): Promise<Dated<FigureRow>>;
	/** What holds at the end of a year. */
	levels(year: number, breaks: readonly Break[]): Promise<Level[]>;
}
/** How many questions are kept: a page asks for all units and stages of its metric. */
const mostAsked = 12;
/** Rows that are kept as they came: those of all metrics, or of as many views as are asked for. */
const mostParts = 36;

/** Makes something at the first call; what failed is made anew the next time. */
function lazily<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => {
		made ??= make();
		made.catch(() => (made = undefined));
		return made;
	};
}

type Load = <P extends CubePart>(view: Plain, part: P) => Promise<CubeFiles[P]>;

/** Calls places and subjects of a figure as a language does. */
export type Called = (figure: FigureRow) => FigureRow;

function prepared(query: ViewQuery, load: Load, called?: Called): Asked {
	const steps = lazily(async () =>
		dated((await load(query, 'steps')).filter(isTold(query)), (step) => step.date)
	);
	const series = lazily(async () => toldSeries((await steps()).rows));
	const levels = new Map<number, Level[]>();
	return {
		steps,
		figures: lazily(async () => {
			const { publisher } = query;
			const told = (await load(query, 'figures')).filter(isAsked(query));
			const rows = called ? told.map(called) : told;
			return dated(
				publisher === null ? rows : rows.filter((figure) => figure.publisher === publisher),
				(figure) => figure.asOf
			);
		}),
		async levels(year, breaks) {
			const told = await series();
			const held = levels.get(year) ?? countLevels(told, `${year}-12-31`, breaks);
			levels.set(year, held);
			return held;
		}
	};
}

/**
 * Answers views from files that the build prepared; no engine needed.
 * @param breaks dates across which series are not compared
 * @param called where places and subjects are not called as in the files
 * @param fileOf views of one name are answered from the same rows, which are got once
 */
export function createCubeSource(
	get: GetCube,
	breaks: readonly Break[],
	fileOf: (view: Plain) => string,
	called?: Called
): QuerySource {
	const parts = lastMade<Promise<unknown>>(mostParts);
	const load: Load = <P extends CubePart>(view: Plain, part: P): Promise<CubeFiles[P]> =>
		parts(`${fileOf(view)}.${part}`, () => get(view, part));
	/** What was asked last, whatever its years and places: a page asks for it again at every choice of them. */
	const asked = lastMade<Asked>(mostAsked);
	const askedOf = ({ from: _from, to: _to, places: _places, contested: _contested, ...rest }: ViewQuery) =>
		asked(JSON.stringify(rest), () =>
			prepared({ ...rest, from: 0, to: 0, places: [], contested: false }, load, called)
		);
	return {
		name: 'cubes',
		async levels(query) {
			const levels = await askedOf(query).levels(query.to, breaks);
			return query.contested ? levels.filter((level) => level.conflicts.length > 0) : levels;
		},
		async steps(query) {
			const { places, contested } = query;
			const steps = between(await askedOf(query).steps(), query);
			if (places.length === 0 && !contested) return steps;
			return steps.filter(
				(step) =>
					(places.length === 0 || places.includes(step.scope)) && (!contested || step.conflicts.length > 0)
			);
		},
		async figures(query) {
			const { places, contested } = query;
			const figures = between(await askedOf(query).figures(), query);
			if (places.length === 0 && !contested) return figures;
			return figures.filter(
				(figure) => within(figure.scope, places) && (!contested || figure.flags.includes('conflict'))
			);
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
