import type { Metadata } from '#lib/dataset/metadata.ts';
import { getOutlines } from '#lib/map/outlines.ts';
import { builtIn, builtTable, undatedUses, usesOf } from '#lib/query/builders.ts';
import { askAll, everyView } from '#lib/query/every-level.ts';
import type { QuerySource, ViewQuery } from '#lib/query/source.ts';
import { landPage } from '../late/land-parts.ts';
import { openDashboard, untilDrawn, type LoadEvent } from '../view/load.ts';
import type { DashboardData, LandProfile } from '../view/types.ts';
import { landGaps } from './land-gaps.ts';

/** What the page of a Land tells beyond its view. */
async function profileOf(
	source: QuerySource,
	query: ViewQuery,
	key: string,
	metadata: Metadata
): Promise<LandProfile> {
	const { publisher, confidence } = query;
	const { levels, figures } = await askAll(
		source,
		everyView(query.from, query.to, { publisher, confidence })
	);
	// What a profile tells is filtered by nothing else of the view.
	const asked = { publisher, confidence, coverage: null, lead: null, contested: false };
	const table = builtTable(metadata.subjects);
	const inside = figures.filter((figure) => figure.scope?.startsWith(key));
	const own = levels.filter((level) => level.scope === key);
	const uses = usesOf(levels, key, table);
	return {
		levels: own,
		gaps: landGaps(key, { levels: own, figures }, metadata.waiting, asked),
		built: builtIn(figures, key, table),
		uses,
		undatedUses: undatedUses(figures, key, uses, table),
		figures: inside,
		small: inside.filter((figure) => figure.scope !== key),
		contested: inside.filter((figure) => figure.flags.includes('conflict'))
	};
}

/** Loads the page of a Land, on a server or in a browser. */
export async function loadLand(event: LoadEvent, key: string): Promise<DashboardData> {
	const place = { page: 'land', key } as const;
	const [{ data, cubes, metadata }] = await Promise.all([
		openDashboard(event, place),
		getOutlines(),
		untilDrawn(landPage(place))
	]);
	return { ...data, profile: await profileOf(cubes, data.query, key, metadata) };
}
