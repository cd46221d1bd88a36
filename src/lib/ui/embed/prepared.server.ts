import { queries } from '#lib/query/bundled.ts';
import { allFigures } from '#lib/query/evidence.ts';
import { knowledgeOf } from '#lib/query/knowledge.ts';
import { serverRunner } from '#lib/query/server.server.ts';
import type { Day } from '#lib/schema/date.ts';
import { figureNameOf } from '#lib/state/embed.ts';
import { readMetadata, readMetadataOf } from '../pages/site-facts.server.ts';
import { usualViews } from './usual.ts';

/**
 * The short names of the views that are written as files, and of each state of knowledge those that are written of it: what
 * was usual then stays where it was cited.
 */
export function prepared(): { views: string[]; frozen: { stand: Day; views: string[] }[] } {
	const metadata = readMetadata();
	return {
		views: usualViews(metadata),
		frozen: metadata.stands.map((stand) => ({ stand, views: usualViews(readMetadataOf(stand)) }))
	};
}

/** Every figure that the ledger ever held has a card. */
export const preparedFigures = async (): Promise<string[]> => allFigures(await serverRunner(), queries);

/** Every figure with each day on which it came to be told, or told otherwise: its cards that stay as they are. */
export async function preparedFigureDays(): Promise<{ id: string; stand: Day }[]> {
	const days = await knowledgeOf(await serverRunner(), queries);
	return days.flatMap(({ day, begun, changed, ended, decisions }) => {
		const told = [
			...begun,
			...changed.map(({ after }) => after),
			...ended,
			...decisions.flatMap(({ figure }) => figure ?? [])
		];
		return [...new Set(told.map(({ id }) => id))].map((id) => ({ id, stand: day }));
	});
}

/** The names of all that is prepared for pages of others, of the newest state. */
export const preparedNames = async (): Promise<string[]> => [
	...prepared().views,
	...(await preparedFigures()).map((id) => figureNameOf(id))
];
