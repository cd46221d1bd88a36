import { changeDays, toldAt } from '#lib/ledger/at-day.ts';
import { queries } from '#lib/query/bundled.ts';
import { evidenceOf } from '#lib/query/evidence.ts';
import { namesOf } from '#lib/query/names.ts';
import { serverRunner } from '#lib/query/server.server.ts';
import type { Day } from '#lib/schema/date.ts';
import type { FigureAt } from '#lib/state/embed.ts';
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
		knowledge,
		newer: null,
		frozen: false
	};
}

/**
 * What was told of a figure at the end of a day; it stays the same whatever is recorded or decided later.
 * @returns null where none is called so, or where it was not known yet
 */
export async function readFigureCardAt(id: string, day: Day): Promise<FigureCardData | null> {
	const runner = await serverRunner();
	const evidence = await evidenceOf(runner, queries, id);
	if (!evidence) return null;
	const { figure, digest, versions, decisions } = evidence;
	const known = toldAt(versions, decisions, day);
	if (known.told === null) return null;
	const { told } = known;
	const names = await namesOf(
		runner,
		queries,
		[told.scope, told.subject].filter((name) => name !== null)
	);
	const nameOf = (name: string | null) => (name === null ? null : (names.get(name)?.name ?? null));
	return {
		figure: { ...figure, ...told, scopeName: nameOf(told.scope), subjectName: nameOf(told.subject) },
		digest,
		contradicted: null,
		rejected: known.standing === 'rejected',
		knowledge: day,
		newer: changeDays(versions, decisions).findLast((change) => change > day) ?? null,
		frozen: true
	};
}

/** What was told of a figure at the end of a day, or is told now. @param knowledge the newest day */
export const figureCardAt = ({ id, stand }: FigureAt, knowledge: Day): Promise<FigureCardData | null> =>
	stand === null ? readFigureCard(id, knowledge) : readFigureCardAt(id, stand);
