import { defaultKind } from '#lib/query/default-kind.ts';
import { paint, type Painted } from '#lib/query/paint.ts';
import { plainView } from '#lib/query/plain-view.ts';
import type { FigureRow, QuerySource } from '#lib/query/source.ts';
import { lastCorrections, type LastCorrections, type ToldState } from '#lib/query/last-corrections.ts';
import { metrics, type Figure, type Metric } from '#lib/schema/figure.ts';
import type { Place } from '#lib/schema/place.ts';
import type { Metadata } from './metadata.ts';

/** What the start page tells of all metrics, prepared so that it need not load them all: `start.json`. */
export interface StartFile {
	/** What the Länder are painted with in each metric's default view. */
	glance: Record<Metric, Painted[]>;
	/** What was recorded for the first time in the newest month in which anything was; of those that are dated, the newest. */
	recorded: { month: string; count: number; newest: FigureRow[] } | null;
	/** What was corrected last; null where nothing ever was. Names of its places that are no Land, by key. */
	corrections: LastCorrections | null;
	placeNames: Record<string, string>;
}

/** How many figures are told as new. */
const newCount = 5;
/** How many corrections are. */
const correctedCount = 3;

/** A figure that is read otherwise than before was recorded when it was first read. */
function lastRecorded(
	figures: readonly FigureRow[],
	versions: readonly Pick<Figure, 'id' | 'knownFrom'>[]
): StartFile['recorded'] {
	const first = new Map<string, string>();
	for (const { id, knownFrom } of versions) {
		const held = first.get(id);
		if (held === undefined || knownFrom < held) first.set(id, knownFrom);
	}
	const monthOf = ({ id, knownFrom }: FigureRow) => (first.get(id) ?? knownFrom).slice(0, 7);
	const month = figures.map(monthOf).sort().at(-1);
	if (month === undefined) return null;
	const recorded = figures.filter((figure) => monthOf(figure) === month);
	const dated = recorded.flatMap((figure) =>
		figure.asOf === null || figure.stage === 'planned' ? [] : [{ ...figure, asOf: figure.asOf }]
	);
	return {
		month,
		count: recorded.length,
		newest: dated
			.sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : a.id < b.id ? -1 : 1))
			.slice(0, newCount)
	};
}

/** Asks a source for it. @param figures that are listed in any view @param states of knowledge, newest first @param versions all that the ledger holds of any figure */
export async function startFile(
	source: QuerySource,
	figures: readonly FigureRow[],
	{ firstYear, lastYear, breaks, subjects }: Pick<Metadata, 'firstYear' | 'lastYear' | 'breaks' | 'subjects'>,
	states: Iterable<ToldState>,
	versions: readonly Pick<Figure, 'id' | 'knownFrom'>[],
	places: readonly Pick<Place, 'key' | 'name'>[]
): Promise<StartFile> {
	const glance = {} as StartFile['glance'];
	for (const metric of metrics) {
		const view = plainView({ metric, ...defaultKind[metric] }, firstYear, lastYear);
		glance[metric] = paint(await source.levels(view), view, breaks, subjects);
	}
	const corrections = lastCorrections(states, correctedCount);
	const told = new Set(
		corrections?.shown.flatMap(({ before, after }) => [before.scope, after?.scope ?? null])
	);
	return {
		glance,
		recorded: lastRecorded(figures, versions),
		corrections,
		placeNames: Object.fromEntries(
			places.filter(({ key }) => key.length > 2 && told.has(key)).map(({ key, name }) => [key, name])
		)
	};
}
