import { queries } from '#lib/query/bundled.ts';
import { knowledgeOf, type KnownOn } from '#lib/query/knowledge.ts';
import { namesOf } from '#lib/query/names.ts';
import type { Runner } from '#lib/query/runner.ts';
import { serverRunner } from '#lib/query/server.server.ts';

/** What became known on each day, newest first, and the names of places and subjects that it speaks of. */
interface Knowledge {
	days: KnownOn[];
	named: Record<string, string>;
}

async function read(runner: Runner): Promise<Knowledge> {
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

/** What was read, as long as the data set is the same: after each build the engine over it is another. */
const kept = new WeakMap<Runner, Promise<Knowledge>>();

/** All that became known; read once of each state of the data set, whoever asks how often. */
export async function loadKnowledge(): Promise<Knowledge> {
	const runner = await serverRunner();
	const held = kept.get(runner) ?? read(runner);
	kept.set(runner, held);
	held.catch(() => kept.delete(runner));
	return held;
}
