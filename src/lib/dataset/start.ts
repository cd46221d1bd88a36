import { askAll, everyView } from '#lib/query/every-level.ts';
import { defaultKind } from '#lib/query/default-kind.ts';
import { paint, type Painted } from '#lib/query/paint.ts';
import { plainView } from '#lib/query/plain-view.ts';
import type { FigureRow, QuerySource } from '#lib/query/source.ts';
import { metrics, type Metric } from '#lib/schema/figure.ts';
import type { Metadata } from './metadata.ts';

/** What the start page tells of all metrics, prepared so that it need not load them all: `start.json`. */
export interface StartFile {
	/** What the Länder are painted with in each metric's default view. */
	glance: Record<Metric, Painted[]>;
	/** The figures dated last, of any metric. */
	newest: FigureRow[];
}

/** How many figures are told as new. */
const newCount = 5;

/** Asks a source for it. */
export async function startFile(
	source: QuerySource,
	{ firstYear, lastYear, breaks }: Pick<Metadata, 'firstYear' | 'lastYear' | 'breaks'>
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
	return {
		glance,
		newest: dated
			.sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : a.id < b.id ? -1 : 1))
			.slice(0, newCount)
	};
}
