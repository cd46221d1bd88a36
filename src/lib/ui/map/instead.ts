import { defaultKind } from '#lib/query/default-kind.ts';
import { everyView } from '#lib/query/every-level.ts';
import type { Purse } from '#lib/query/addable.ts';
import type { QuerySource, ViewQuery } from '#lib/query/source.ts';
import type { Break } from '#lib/schema/break.ts';
import type { MapLayer } from '#lib/state/map-view.ts';
import { tellMap } from './told-map.ts';

/** A selection by which a layer has values where that of the reader gives none. */
export interface Instead {
	query: ViewQuery;
	/** How many Länder have a value. */
	lands: number;
}

/** So many are a hint; more would be a search. */
const most = 4;

/** How many Länder have a value in a layer. */
export async function valuesIn(
	cubes: QuerySource,
	layer: MapLayer,
	query: ViewQuery,
	breaks: readonly Break[],
	subjects: readonly Purse[] = []
): Promise<(from: number) => number> {
	const [steps, figures] = await Promise.all([
		cubes.steps({ ...query, from: 0, to: 9999, places: [] }),
		cubes.figures({ ...query, places: [] })
	]);
	const rest = { steps, figures, breaks, subjects, unlevelled: {}, names: { subjects: {}, lands: {} } };
	return (from) =>
		steps.length === 0
			? 0
			: tellMap({ layer, month: null }, { ...rest, query: { ...query, from } }).view.layer.shades.length;
}

/**
 * Selections that fill a layer: for a change other first years of the same numbers, and else other units, stages and metrics, those
 * of the same metric first. The longest span of most Länder stands for all spans of its kind.
 */
export async function insteadOf(
	cubes: QuerySource,
	layer: MapLayer,
	query: ViewQuery,
	breaks: readonly Break[],
	subjects: readonly Purse[] = []
): Promise<Instead[]> {
	const years =
		layer === 'change'
			? Array.from({ length: query.to - query.from }, (_, i) => query.from + i)
			: [query.from];
	const best = async (asked: ViewQuery): Promise<Instead[]> => {
		const count = await valuesIn(cubes, layer, asked, breaks, subjects);
		const found = years.map((from) => ({ query: { ...asked, from }, lands: count(from) }));
		const lands = Math.max(0, ...found.map((one) => one.lands));
		return lands === 0 ? [] : found.filter((one) => one.lands === lands).slice(0, 1);
	};
	if (layer === 'change') {
		const own = await best(query);
		if (own.length > 0) return own;
	}
	const { metric, unit, stage } = query;
	const others = everyView(query.from, query.to).filter(
		(view) => view.metric !== metric || view.unit !== unit || view.stage !== stage
	);
	/** What stands open by itself comes first, of the reader's metric before others. */
	const order = (view: ViewQuery) =>
		(view.metric === metric ? 0 : 4) +
		(view.stage === defaultKind[view.metric].stage ? 0 : 2) +
		(view.unit === defaultKind[view.metric].unit ? 0 : 1);
	const found: Instead[] = [];
	for (const view of others.sort((a, b) => order(a) - order(b))) {
		if (found.length === most) break;
		const subject = view.metric === metric ? query.subject : null;
		const asked = { ...query, metric: view.metric, unit: view.unit, stage: view.stage, subject };
		found.push(...(await best(asked)));
	}
	return found;
}
