import { queries } from '#lib/query/bundled.ts';
import { evidenceOf } from '#lib/query/evidence.ts';
import { serverRunner } from '#lib/query/server.server.ts';
import type { Day } from '#lib/schema/date.ts';
import type { FigureCardData } from './figure-card.ts';

/** What is told of a figure outside of its page; null where none is called so. */
export async function readFigureCard(id: string, knowledge: Day): Promise<FigureCardData | null> {
	const evidence = await evidenceOf(await serverRunner(), queries, id);
	if (!evidence) return null;
	const { figure, digest, conflicts, decisions } = evidence;
	return {
		figure,
		digest,
		contradicted: conflicts.length,
		rejected: decisions.at(-1)?.verdict === 'reject',
		knowledge
	};
}
