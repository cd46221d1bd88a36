import { landsOf } from '#lib/places/peer-groups.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import { askedSubject, paint, type Painted } from '#lib/query/paint.ts';
import { drawnOf, statedInRows } from '#lib/query/drawn.ts';
import type { FigureRow, QuerySource, Step, ViewQuery } from '#lib/query/source.ts';
import { stagesOf, unitsOf, type Stage, type Unit } from '#lib/schema/vocabulary.ts';
import { compareParams, parseCompare, type CompareView } from '#lib/state/compare-view.ts';
import { comparePage } from '../late/compare-parts.ts';
import { openDashboard, untilDrawn, type LoadEvent } from '../view/load.ts';
import type { DashboardData } from '../view/types.ts';

/** What the page of comparison is made of. */
export interface CompareData extends DashboardData {
	compare: CompareView;
	/** The Länder of the group, ranked among themselves; where Länder are chosen, all of them. */
	groupRows: Painted[];
	/** All Länder in the other units of the metric. */
	others: { unit: Unit; rows: Painted[] }[];
	/** The figures that both rest on, of the Länder of the group. */
	compared: FigureRow[];
	/** All Länder at the metric's other stages. */
	stages: { stage: Stage; rows: Painted[] }[];
	/** The first level that each place tells after the view's last year. */
	later: Step[];
}

/** The first told total of each place of what the view is about; steps come oldest first. */
function firstOf(steps: readonly Step[], query: ViewQuery): Step[] {
	const subject = askedSubject(query);
	const first = new Map<string, Step>();
	for (const step of steps) {
		if (step.measure !== 'total' || (subject !== null && step.subject !== subject)) continue;
		if (!first.has(step.scope)) first.set(step.scope, step);
	}
	return [...first.values()];
}

/** The Länder beside each other: of a group, ranked among themselves, or where Länder are chosen among all; and in other units. */
export async function readCompared(
	cubes: QuerySource,
	query: ViewQuery,
	group: CompareView['group'],
	{ breaks, subjects }: Pick<Metadata, 'breaks' | 'subjects'>
): Promise<Pick<CompareData, 'groupRows' | 'others' | 'compared'>> {
	const lands = landsOf(query.places.length > 0 ? 'all' : group);
	const levels = await cubes.levels(query);
	const others = await Promise.all(
		unitsOf[query.metric]
			.filter((unit) => unit !== query.unit)
			.map(async (unit) => {
				const levels = await cubes.levels({ ...query, unit });
				return { unit, levels, rows: paint(levels, query, breaks, subjects) };
			})
	);
	const own = levels.filter((level) => lands.includes(level.scope));
	const groupRows = paint(own, query, breaks, subjects);
	const shown = query.places.length > 0 ? query.places : lands;
	const drawn = await Promise.all(
		[{ unit: query.unit, levels: own, rows: groupRows }, ...others].map(async ({ unit, levels, rows }) =>
			drawnOf(
				statedInRows(
					rows.filter(({ scope }) => shown.includes(scope)),
					levels
				),
				await cubes.figures({ ...query, unit, from: 0, to: 9999, places: [], contested: false })
			)
		)
	);
	return { groupRows, others: others.map(({ unit, rows }) => ({ unit, rows })), compared: drawn.flat() };
}

/** Loads the page of comparison, on a server or in a browser. */
export async function loadCompare(event: LoadEvent): Promise<CompareData> {
	const [{ data, cubes }] = await Promise.all([
		openDashboard(event, { page: 'compare' }, compareParams),
		untilDrawn(comparePage)
	]);
	const { view: compare, notices } = parseCompare(new URLSearchParams(data.own));
	const { query, breaks, subjects } = data;
	const stages = await Promise.all(
		stagesOf[query.metric]
			.filter((stage) => stage !== query.stage)
			.map(async (stage) => ({
				stage,
				rows: paint(await cubes.levels({ ...query, stage }), query, breaks, subjects)
			}))
	);
	return {
		...data,
		notices: [...data.notices, ...notices],
		compare,
		...(await readCompared(cubes, query, compare.group, data)),
		stages,
		later: firstOf(await cubes.steps({ ...query, from: query.to + 1, to: 9999 }), query)
	};
}
