import type { StartFile } from '#lib/dataset/start.ts';
import { defaultKind } from '#lib/query/default-kind.ts';
import { paint } from '#lib/query/paint.ts';
import { plainView } from '#lib/query/plain-view.ts';
import type { QuerySource } from '#lib/query/source.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import { metrics } from '#lib/schema/vocabulary.ts';

/** What the start page tells, with the levels of some years only. */
export async function startInYears(
	told: StartFile,
	source: QuerySource,
	{ from, to }: { from: number; to: number },
	{ breaks, subjects }: Pick<Metadata, 'breaks' | 'subjects'>
): Promise<StartFile> {
	const glance = await Promise.all(
		metrics.map(async (metric) => {
			const query = plainView({ metric, ...defaultKind[metric] }, from, to);
			return [metric, paint(await source.levels(query), query, breaks, subjects)] as const;
		})
	);
	return { ...told, glance: Object.fromEntries(glance) as StartFile['glance'] };
}
