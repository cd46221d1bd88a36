import { askAll, everyView } from '#lib/query/every-level.ts';
import { defaultKind } from '#lib/query/default-kind.ts';
import { paint, type Painted } from '#lib/query/paint.ts';
import { plainView } from '#lib/query/plain-view.ts';
import type { FigureRow, QuerySource } from '#lib/query/source.ts';
import { lastCorrections, type LastCorrections, type ToldState } from '#lib/query/last-corrections.ts';
import { metrics, type Metric } from '#lib/schema/figure.ts';
import type { Place } from '#lib/schema/place.ts';
import type { Metadata } from './metadata.ts';

/** What the start page tells of all metrics, prepared so that it need not load them all: `start.json`. */
export interface StartFile {
	/** What the Länder are painted with in each metric's default view. */
	glance: Record<Metric, Painted[]>;
	/** The figures dated last, of any metric. */
	newest: FigureRow[];
	/** What was corrected last; null where nothing ever was. Names of its places that are no Land, by key. */
	corrections: LastCorrections | null;
	placeNames: Record<string, string>;
}

/** How many figures are told as new. */
const newCount = 5;
/** How many corrections are. */
const correctedCount = 3;

/** Asks a source for it. @param states of knowledge, newest first */
export async function startFile(
	source: QuerySource,
	{ firstYear, lastYear, breaks }: Pick<Metadata, 'firstYear' | 'lastYear' | 'breaks'>,
	states: Iterable<ToldState>,
	places: readonly Pick<Place, 'key' | 'name'>[]
): Promise<StartFile> {
	const glance = {} as StartFile['glance'];
	for (const metric of metrics) {
		const view = plainView({ metric, ...defaultKind[metric] }, firstYear, lastYear);
		glance[metric] = paint(await source.levels(view), view, breaks);
	}
	const { figures } = await askAll(source, everyView(firstYear, lastYear));
	const dated = figures.flatMap((figure) =>
		figure.asOf === null || figure.stage === 'planned' ? [] : [{ ...figure, asOf: figure.asOf }]
	);
	const corrections = lastCorrections(states, correctedCount);
	const told = new Set(
		corrections?.shown.flatMap(({ before, after }) => [before.scope, after?.scope ?? null])
	);
	return {
		glance,
		newest: dated
			.sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : a.id < b.id ? -1 : 1))
			.slice(0, newCount),
		corrections,
		placeNames: Object.fromEntries(
			places.filter(({ key }) => key.length > 2 && told.has(key)).map(({ key, name }) => [key, name])
		)
	};
}
