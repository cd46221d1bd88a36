import type { FigureRow } from '#lib/query/source.ts';
import { gapsOfView, waitingIn, type Filtering, type Gap, type Waiting } from '#lib/query/waiting.ts';
import type { Level } from '#lib/schema/level.ts';
import { metrics, type Metric } from '#lib/schema/vocabulary.ts';

/**
 * What was read of each metric of which a Land has no level, in whatever unit, at whatever stage and of whatever subject.
 * @param told.levels of the Land
 * @param query what they were filtered by
 */
export function landGaps(
	key: string,
	{ levels, figures }: { levels: readonly Level[]; figures: readonly FigureRow[] },
	waiting: readonly Waiting[],
	query: Filtering
): Partial<Record<Metric, Gap>> {
	const gaps: Partial<Record<Metric, Gap>> = {};
	for (const metric of metrics) {
		const own = <One extends { metric: Metric }>(one: One) => one.metric === metric;
		const told = { rows: levels.filter(own), levels: [], figures: figures.filter(own) };
		const gap = gapsOfView(query, null, [key], told, waitingIn(waiting, { metric }, null))[key];
		if (gap) gaps[metric] = gap;
	}
	return gaps;
}
