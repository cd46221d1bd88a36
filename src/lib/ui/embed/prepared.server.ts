import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datasetFolder } from '#lib/dataset/folder.server.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import { queries } from '#lib/query/bundled.ts';
import { allFigures } from '#lib/query/evidence.ts';
import { knowledgeOf } from '#lib/query/knowledge.ts';
import { serverRunner } from '#lib/query/server.server.ts';
import type { Day } from '#lib/schema/date.ts';
import { figureNameOf } from '#lib/state/embed.ts';
import { usualViews } from './usual.ts';

/** The short names of the views that are written as files, and the days of which each is written too. */
export async function prepared(): Promise<{ views: string[]; stands: readonly string[] }> {
	const path = join(datasetFolder(), 'metadata.json');
	const metadata = JSON.parse(await readFile(path, 'utf8')) as Metadata;
	return { views: usualViews(metadata), stands: metadata.stands };
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
	...(await prepared()).views,
	...(await preparedFigures()).map((id) => figureNameOf(id))
];
