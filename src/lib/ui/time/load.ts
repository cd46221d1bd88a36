import { stagesOf } from '#lib/schema/vocabulary.ts';
import { askAll } from '#lib/query/every-level.ts';
import { targetsOf, type Target } from '#lib/query/targets.ts';
import type { FigureRow, QuerySource, Step, ViewQuery } from '#lib/query/source.ts';
import { gapsOfView, waitingIn, type Gap, type Waiting } from '#lib/query/waiting.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import type { Break } from '#lib/schema/break.ts';
import type { Day } from '#lib/schema/date.ts';
import { parseTime, timeParams, type TimeView } from '#lib/state/time-view.ts';
import { landKeys } from '../lands.ts';
import { timePage } from '../late/time-parts.ts';
import { openDashboard, untilDrawn, type LoadEvent } from '../view/load.ts';
import type { DashboardData } from '../view/types.ts';

/** What the page of timelines is made of. */
export interface TimeData extends DashboardData {
	time: TimeView;
	/** What the charts show: of the chosen stage, or of all. */
	steps: Step[];
	targets: Target[];
	/** Of what targets are told at all. */
	promised: Metadata['promised'];
	/** What is told at whatever stage, as targets are. */
	figures: FigureRow[];
	/** What was read of places of which nothing is drawn. */
	gaps: Record<string, Gap>;
	/** The same of whatever year, in which what became of a target may be told. */
	everyFigure: FigureRow[];
	/** How many dated facts each year of the data has, whatever years are chosen. */
	counts: { year: number; count: number }[];
}

const within =
	({ from, to }: Pick<ViewQuery, 'from' | 'to'>) =>
	(step: Step) => {
		const year = Number(step.date.slice(0, 4));
		return from <= year && year <= to;
	};

/**
 * Told facts for timelines, of the stage that is asked for or of all; targets in the asked years and what became of them.
 * @param knowledge the day by which targets are judged
 */
export async function readTimes(
	cubes: QuerySource,
	query: ViewQuery,
	stages: TimeView['stages'],
	{ knowledge, breaks }: { knowledge: Day; breaks: readonly Break[] }
): Promise<{ steps: Step[]; targets: Target[]; everyYear: Step[] }> {
	const years = { ...query, from: 0, to: 9999 };
	const all = stagesOf[query.metric];
	const ofStages = await Promise.all(all.map((stage) => cubes.steps({ ...years, stage })));
	const everyStage = ofStages.flat();
	const shown = stages === 'all' ? everyStage : (ofStages[all.indexOf(query.stage)] ?? []);
	const inYears = within(query);
	return {
		steps: shown.filter(inYears),
		targets: targetsOf(everyStage, knowledge, breaks).filter(({ promise }) => inYears(promise)),
		everyYear: shown
	};
}

/** What was read of places of which timelines show nothing: of the stage that is asked for or of all, and of every subject unless one is. */
export async function timeGaps(
	cubes: QuerySource,
	query: ViewQuery,
	stages: TimeView['stages'],
	steps: readonly Step[],
	waiting: readonly Waiting[]
): Promise<Readonly<Record<string, Gap>>> {
	const { metric, unit, stage, subject } = query;
	const every = stages === 'all';
	const views = (every ? stagesOf[metric] : [stage]).map((one) => ({ ...query, stage: one }));
	const { levels, figures } = await askAll(cubes, views);
	const waits = waitingIn(waiting, every ? { metric, unit } : { metric, unit, stage }, subject);
	return gapsOfView(query, subject, ['DE', ...landKeys], { rows: steps, levels, figures }, waits);
}

/** What is told of a view's metric at whatever stage. */
export const figuresOfStages = async (cubes: QuerySource, query: ViewQuery): Promise<FigureRow[]> =>
	(await Promise.all(stagesOf[query.metric].map((stage) => cubes.figures({ ...query, stage })))).flat();

/** Loads the page of timelines, on a server or in a browser. */
export async function loadTime(event: LoadEvent): Promise<TimeData> {
	const [{ data, cubes, metadata }] = await Promise.all([
		openDashboard(event, { page: 'time' }, timeParams),
		untilDrawn(timePage)
	]);
	const { view: time, notices } = parseTime(new URLSearchParams(data.own));
	const { query, known } = data;
	const { steps, targets, everyYear } = await readTimes(cubes, query, time.stages, data);
	return {
		...data,
		notices: [...data.notices, ...notices],
		time,
		steps,
		targets,
		gaps: await timeGaps(cubes, query, time.stages, steps, metadata.waiting),
		promised: metadata.promised,
		figures: await figuresOfStages(cubes, query),
		everyFigure: await figuresOfStages(cubes, { ...query, from: 0, to: 9999 }),
		counts: Array.from({ length: known.lastYear - known.firstYear + 1 }, (_, i) => {
			const year = known.firstYear + i;
			return { year, count: everyYear.filter((step) => Number(step.date.slice(0, 4)) === year).length };
		})
	};
}
