import { stagesOf } from '#lib/schema/figure.ts';
import { targetsOf, type Target } from '#lib/query/targets.ts';
import type { Step } from '#lib/query/source.ts';
import { parseTime, timeParams, type TimeView } from '#lib/state/time-view.ts';
import { openDashboard, type LoadEvent } from '../view/load.ts';
import type { DashboardData } from '../view/types.ts';

/** What the page of timelines is made of. */
export interface TimeData extends DashboardData {
	time: TimeView;
	/** What the charts show: of the chosen stage, or of all. */
	steps: Step[];
	targets: Target[];
	/** How many dated facts each year of the data has, whatever years are chosen. */
	counts: { year: number; count: number }[];
}

/** Loads the page of timelines, on a server or in a browser. */
export async function loadTime(event: LoadEvent): Promise<TimeData> {
	const { data, cubes } = await openDashboard(event, { page: 'time' }, timeParams);
	const { view: time, notices } = parseTime(new URLSearchParams(data.own));
	const { query, known } = data;
	const everyYear = { ...query, from: 0, to: 9999 };
	const stages = stagesOf[query.metric];
	const ofStages = await Promise.all(stages.map((stage) => cubes.steps({ ...everyYear, stage })));
	const all = ofStages.flat();
	const shown = time.stages === 'all' ? all : (ofStages[stages.indexOf(query.stage)] ?? []);
	const inYears = (step: Step) => {
		const year = Number(step.date.slice(0, 4));
		return query.from <= year && year <= query.to;
	};
	return {
		...data,
		notices: [...data.notices, ...notices],
		time,
		steps: shown.filter(inYears),
		targets: targetsOf(all, data.knowledge, data.breaks).filter(({ promise }) => inYears(promise)),
		counts: Array.from({ length: known.lastYear - known.firstYear + 1 }, (_, i) => {
			const year = known.firstYear + i;
			return { year, count: shown.filter((step) => Number(step.date.slice(0, 4)) === year).length };
		})
	};
}
