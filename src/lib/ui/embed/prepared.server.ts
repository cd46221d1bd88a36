import { queries } from '#lib/query/bundled.ts';
import { allFigures } from '#lib/query/evidence.ts';
import { knowledgeOf } from '#lib/query/knowledge.ts';
import { serverRunner } from '#lib/query/server.server.ts';
import type { Day } from '#lib/schema/date.ts';
import { figureNameOf } from '#lib/state/embed.ts';
import { readMetadata, readMetadataOf } from '../pages/site-facts.server.ts';
import { agreed, filesOf, usualViews } from './usual.ts';

interface Prepared {
	views: string[];
	frozen: { stand: Day; views: string[] }[];
}

/**
 * The short names of the views that are written as files, and of each state of knowledge those that are written of it: what
 * was usual then stays where it was cited.
 * @throws Error where they are more than were agreed
 */
export function prepared(): Prepared {
	const metadata = readMetadata();
	return {
		views: agreed(usualViews(metadata)),
		frozen: metadata.stands.map((stand) => ({ stand, views: agreed(usualViews(readMetadataOf(stand))) }))
	};
}

/** The same, where a site is built: who builds plain files is told how many they are. */
export function preparedAtBuild(): Prepared {
	const all = prepared();
	if (__TARGET__ === 'static')
		console.log(
			`Views for other pages: ${all.views.length} of the newest numbers, ${all.frozen.length} states of knowledge, two languages: ${filesOf(all)} folders, two pages each; none left out.`
		);
	return all;
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
