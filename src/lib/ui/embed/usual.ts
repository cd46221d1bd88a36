import { metrics, stagesOf } from '#lib/schema/vocabulary.ts';
import { placeState, shortOf, type Embed } from '#lib/state/embed.ts';
import { plainTable, writeFigureTable } from '#lib/state/figure-table.ts';
import { mapLayers, writeMap } from '#lib/state/map-view.ts';
import { writeTime } from '#lib/state/time-view.ts';
import { defaultState, type Known } from '#lib/state/view-state.ts';
import { landKeys } from '../lands.ts';

/** So many folders of views are written at most, for each language and state of knowledge. */
export const mostUsual = 200;

type Years = Pick<Known, 'firstYear' | 'lastYear'>;

/** Every kind of each metric and stage at the end of the data, and at the end of each of the three years before. */
function byMetric({ firstYear, lastYear }: Years): Embed[] {
	const years = Array.from({ length: 3 }, (_, i) => lastYear - 1 - i).filter((year) => year >= firstYear);
	return metrics.flatMap((metric) => {
		const plain = defaultState(metric);
		const kinds = ['map', 'time', 'rank', 'compare'] as const;
		return [
			...kinds.flatMap((kind) => [
				...stagesOf[metric].map((stage) => ({ kind, state: { ...plain, stage } })),
				...(kind === 'time' ? [] : years.map((to) => ({ kind, state: { ...plain, to } })))
			]),
			...landKeys.map((land) => ({ kind: 'time' as const, state: { ...plain, lands: [land] } }))
		];
	});
}

/** Every layer of the map, all stages in one chart, targets. */
const byLayer = (): Embed[] =>
	metrics.flatMap((metric) => {
		const state = defaultState(metric);
		const layers = mapLayers.filter((layer) => layer !== 'level');
		return [
			...layers.map((layer) => ({
				kind: 'map' as const,
				state,
				own: writeMap({ layer, form: 'outlines', month: null })
			})),
			{ kind: 'time' as const, state, own: writeTime({ scale: 'own', stages: 'all' }) },
			{ kind: 'targets' as const, state }
		];
	});

/** The newest figures, those of each metric, those that others contradict. */
const lists = (): Embed[] =>
	[
		plainTable(),
		...metrics.map((metric) => ({ ...plainTable(), metric })),
		{ ...plainTable(), only: 'contested' as const }
	].map((table) => ({
		kind: 'figures',
		state: defaultState(),
		own: writeFigureTable(table).slice(1)
	}));

/** What money went to each Land, and what it uses. */
const byLand = (): Embed[] =>
	landKeys.flatMap((land) =>
		(['money', 'use'] as const).map((kind) => ({
			kind,
			state: placeState(kind, { lands: [land], subject: null })
		}))
	);

/**
 * Short names of the views that are written as files. Any other a server draws, or a command writes.
 * @returns each once, in a fixed order
 */
export const usualViews = (known: Years): string[] => [
	...new Set([...byMetric(known), ...byLayer(), ...lists(), ...byLand()].map(shortOf))
];

/** The folders that a site of plain files holds: views of the newest numbers and of each state, in both languages. */
export const filesOf = (prepared: {
	views: readonly string[];
	frozen: readonly { views: readonly string[] }[];
}) =>
	2 *
	[prepared.views, ...prepared.frozen.map(({ views }) => views)].reduce(
		(all, views) => all + views.length,
		0
	);

/**
 * The usual views, so many as were agreed: a site would rather not be built than lack views that its pages name.
 * @throws Error where there are more
 */
export function agreed(views: string[], most = mostUsual): string[] {
	if (views.length > most)
		throw new Error(
			`${views.length} views are to be written as files, ${most} were agreed: ${views.slice(most).join(', ')} would be left out. Take some off src/lib/ui/embed/usual.ts, or raise mostUsual there.`
		);
	return views;
}
