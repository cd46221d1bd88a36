import type { Metadata } from '#lib/dataset/metadata.ts';
import { pursesOf, type Purse } from '#lib/query/addable.ts';
import { builtTable, usesOf, type Use } from '#lib/query/builders.ts';
import { askAll, everyView } from '#lib/query/every-level.ts';
import type { FigureRow, QuerySource, Step } from '#lib/query/source.ts';
import type { Target } from '#lib/query/targets.ts';
import type { Level } from '#lib/schema/level.ts';
import { parseCompare, type CompareView } from '#lib/state/compare-view.ts';
import type { Embed } from '#lib/state/embed.ts';
import { parseFigureTable, type FigureTable } from '#lib/state/figure-table.ts';
import { parseMap, type MapView } from '#lib/state/map-view.ts';
import { parseTime, type TimeView } from '#lib/state/time-view.ts';
import type { Known } from '#lib/state/view-state.ts';
import type { CompareData } from '../compare/load.ts';
import { readCompared } from '../compare/load.ts';
import { readFigures, type FiguresData } from '../figures/load.ts';
import { figuresOfStages, readTimes } from '../time/load.ts';
import type { View } from '../view/types.ts';

/** What a kind of view shows beside the rows that all share, or instead of them. */
export type EmbedPart =
	/** The map of the levels of a year, or the ranks. */
	| { kind: 'levels'; form: MapView['form'] }
	| { kind: 'layer'; map: MapView; steps: Step[]; purses: Purse[] }
	| { kind: 'time'; time: TimeView; steps: Step[] }
	| ({ kind: 'compare'; compare: CompareView } & Pick<CompareData, 'groupRows' | 'others' | 'compared'>)
	| ({ kind: 'figures'; table: FigureTable } & Pick<FiguresData, 'rows' | 'against'>)
	| { kind: 'money'; levels: Level[] }
	| { kind: 'use'; uses: Use[]; levels: Level[] }
	| { kind: 'targets'; targets: Target[] };

interface Asked {
	embed: Embed;
	known: Known;
	view: View;
	metadata: Pick<Metadata, 'breaks' | 'knowledge' | 'subjects'>;
}

const ownSearch = ({ own }: Embed) => new URLSearchParams(own);

/** All of a place or a subject, in whatever metric, unit and stage. */
function askPlace(cubes: QuerySource, { view }: Asked) {
	const { from, to, publisher, confidence, subject } = view.query;
	return askAll(cubes, everyView(from, to, { publisher, confidence, subject }));
}

const isHere =
	({ embed }: Asked) =>
	(row: { scope: string | null }) =>
		embed.state.lands.length === 0 || row.scope === embed.state.lands[0];
const isMoney = ({ metric }: { metric: string }) => metric === 'funding_eur';

/** What a view shows by its kind. */
export async function partOf(cubes: QuerySource, asked: Asked): Promise<EmbedPart> {
	const { embed, known, view, metadata } = asked;
	const { query } = view;
	switch (embed.kind) {
		case 'rank':
			return { kind: 'levels', form: 'outlines' };
		case 'map': {
			const { view: map } = parseMap(ownSearch(embed), known);
			if (map.layer === 'level' && map.month === null) return { kind: 'levels', form: map.form };
			const steps = await cubes.steps({ ...query, from: 0, to: 9999, places: [] });
			return { kind: 'layer', map, steps, purses: pursesOf(steps, metadata.subjects) };
		}
		case 'time': {
			const { view: time } = parseTime(ownSearch(embed));
			if (time.stages === 'one') return { kind: 'time', time, steps: view.steps };
			return { kind: 'time', time, steps: (await readTimes(cubes, query, time.stages, metadata)).steps };
		}
		case 'compare': {
			const { view: compare } = parseCompare(ownSearch(embed));
			return {
				kind: 'compare',
				compare,
				...(await readCompared(cubes, query, compare.group, metadata))
			};
		}
		case 'figures': {
			const { table } = parseFigureTable(ownSearch(embed), known);
			return { kind: 'figures', table, ...(await readFigures(cubes, table, known)) };
		}
		case 'money': {
			const { levels } = await askPlace(cubes, asked);
			return { kind: 'money', levels: levels.filter(isMoney).filter(isHere(asked)) };
		}
		case 'use': {
			const { levels } = await askPlace(cubes, asked);
			const [land] = embed.state.lands;
			return {
				kind: 'use',
				uses: land === undefined ? [] : usesOf(levels, land, builtTable(metadata.subjects)),
				levels: levels.filter((level) => !isMoney(level)).filter(isHere(asked))
			};
		}
		case 'targets':
			return { kind: 'targets', targets: (await readTimes(cubes, query, 'all', metadata)).targets };
	}
}

/** All figures that a view may show, of whatever year and place. */
export async function everyFigureOf(cubes: QuerySource, { embed, view }: Asked): Promise<FigureRow[]> {
	const { publisher, confidence, subject } = view.query;
	if (embed.kind === 'money' || embed.kind === 'use') {
		const views = everyView(0, 9999, { publisher, confidence, subject });
		return (await Promise.all(views.map((one) => cubes.figures(one)))).flat();
	}
	if (!showsEveryStage(embed)) return view.everyFigure;
	return figuresOfStages(cubes, { ...view.query, from: 0, to: 9999, places: [], contested: false });
}

const showsEveryStage = (embed: Embed) =>
	embed.kind === 'targets' || parseTime(ownSearch(embed)).view.stages === 'all';

/** The figures that a view rests on, of whichever state of knowledge. */
export async function figuresOf(cubes: QuerySource, asked: Asked): Promise<FigureRow[]> {
	const { embed, known, view } = asked;
	if (embed.kind === 'figures') {
		const { table } = parseFigureTable(ownSearch(embed), known);
		return (await readFigures(cubes, table, known)).rows;
	}
	if (embed.kind === 'money' || embed.kind === 'use') {
		const { figures } = await askPlace(cubes, asked);
		return figures.filter((figure) => isMoney(figure) === (embed.kind === 'money')).filter(isHere(asked));
	}
	return showsEveryStage(embed) ? figuresOfStages(cubes, view.query) : cubes.figures(view.query);
}
