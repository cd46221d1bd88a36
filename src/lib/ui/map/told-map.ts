import { spanOf } from '#lib/dataset/dates.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Purse } from '#lib/query/addable.ts';
import { countLevels, toldSeries } from '#lib/query/count-levels.ts';
import { askedSubject, paint, type Painted } from '#lib/query/paint.ts';
import type { FigureRow, Step, ViewQuery } from '#lib/query/source.ts';
import { filteredIn, uncontestedIn, type Gap } from '#lib/query/waiting.ts';
import type { Break } from '#lib/schema/break.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Level } from '#lib/schema/level.ts';
import type { MapView } from '#lib/state/map-view.ts';
import { landKeys } from '../lands.ts';
import { filterWords, titleWith, type FilterNames } from '../view/filter-words.ts';
import { once } from '../view/once.ts';
import { metricName, stageName, unitName } from '../words.ts';
import { layerOf, perName } from './layers.ts';
import type { LayerView } from './layer-view.ts';

/** What a map is counted from. */
export interface MapInput {
	query: ViewQuery;
	/** All that is told of the metric, of whatever year and place. */
	steps: readonly Step[];
	/** Figures of the view. */
	figures: readonly FigureRow[];
	breaks: readonly Break[];
	/** What is known of the subjects whose money may be added. */
	subjects: readonly Purse[];
	/** Places of which doubtful figures wait for an editor. */
	unlevelled: Readonly<Record<string, Gap>>;
	names: FilterNames;
}

/** A layer of the map on a day, and the levels that it is made of. */
export interface ToldMap {
	levels: Level[];
	rows: Painted[];
	view: LayerView;
}

/** The slider and every choice of a year ask for the series of the same steps. */
const seriesOf = once((steps: readonly Step[]) => toldSeries(steps));

/** Counts a layer of the map at the end of a month, or of the view's last year. */
export function tellMap({ layer, month }: Pick<MapView, 'layer' | 'month'>, input: MapInput): ToldMap {
	const { query, steps, figures, breaks, subjects, unlevelled, names } = input;
	const day = month === null ? `${query.to}-12-31` : spanOf(month).day;
	const series = seriesOf(steps);
	const all = countLevels(series, day, breaks);
	const levels = query.contested ? all.filter((level) => level.conflicts.length > 0) : all;
	const rows = paint(levels, query, breaks, subjects);
	const view = layerOf(layer, {
		query,
		rows,
		levels,
		before: countLevels(series, `${query.from}-12-31`, breaks),
		figures,
		breaks,
		// Whose level is contested today need not have had a contested one on the day.
		unlevelled: query.contested
			? uncontestedIn(query, askedSubject(query), landKeys, { rows, figures })
			: filteredIn(query, landKeys, rows, unlevelled),
		nameOf: (key) => names.lands[key] ?? key,
		subjectOf: (slug) => names.subjects[slug] ?? slug,
		year: Number(day.slice(0, 4))
	});
	return { levels, rows, view };
}

/** Until when levels stand at the end of a month or year; what is not over is told by the day of knowledge. */
export const endOf = (time: string, knowledge: Day): string =>
	spanOf(time).day > knowledge
		? formatDate(knowledge, getLocale())
		: m.layer_slider_at({ month: formatDate(time, getLocale()) });

/** What a layer shows without what it leaves out. */
function plainTitle(
	{ layer, month }: Pick<MapView, 'layer' | 'month'>,
	query: ViewQuery,
	knowledge: Day
): string {
	const stage = stageName(query.stage, query.metric);
	// Announced money and paid money, bundles and single services have the same metric.
	const metric = [
		metricName(query.metric),
		...(query.metric === 'services_live' ? [unitName(query.unit)] : []),
		stage
	].join(', ');
	const date = endOf(month ?? String(query.to), knowledge);
	switch (layer) {
		case 'level':
			return m.layer_level_title({
				metric: metricName(query.metric),
				unit: unitName(query.unit),
				stage,
				date
			});
		case 'change':
			return m.layer_change_title({ metric, from: endOf(String(query.from), knowledge), to: date });
		case 'share':
			return m.layer_share_title({ metric, date });
		case 'people':
			return m.layer_people_title({ metric, per: perName(query.metric), date });
		case 'density':
			return m.layer_density_title({ metric, from: query.from, to: query.to });
		case 'built':
			return m.layer_built_title({ metric });
	}
}

/**
 * The title of a layer, with what it leaves out, and that in words by itself.
 * @param since first year that somebody chose; layers of a span tell it in their title
 */
export function mapTitle(
	map: Pick<MapView, 'layer' | 'month'>,
	query: ViewQuery,
	knowledge: Day,
	names: FilterNames,
	since: number | null
): { title: string; filter: string[] } {
	const told = map.layer === 'level' || map.layer === 'people' ? since : null;
	const filter = filterWords(query, names, told);
	return { title: titleWith(plainTitle(map, query, knowledge), filter), filter };
}
