import { queries } from '#lib/query/bundled.ts';
import { knowledgeOf, type KnownOn } from '#lib/query/knowledge.ts';
import { namesOf } from '#lib/query/names.ts';
import { serverRunner } from '#lib/query/server.server.ts';

/** What became known on each day, newest first, and the names of places and subjects that it speaks of. */
export async function loadKnowledge(): Promise<{ days: KnownOn[]; named: Record<string, string> }> {
	const runner = await serverRunner();
	const days = await knowledgeOf(runner, queries);
	const told = days.flatMap(({ begun, changed, ended, decisions }) => [
		...begun,
		...changed.flatMap(({ before, after }) => [before, after]),
		...ended,
		...decisions.map(({ decision }) => decision.fields)
	]);
	const ids = told.flatMap(({ scope, lead, subject }) => [scope, lead, subject]);
	const names = await namesOf(
		runner,
		queries,
		ids.filter((id) => typeof id === 'string')
	);
	return { days, named: Object.fromEntries([...names].map(([id, { name }]) => [id, name])) };
}
