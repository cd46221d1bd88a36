import { queries } from '#lib/query/bundled.ts';
import { knowledgeOf } from '#lib/query/knowledge.ts';
import { namesOf } from '#lib/query/names.ts';
import { serverRunner } from '#lib/query/server.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const csr = false;
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => {
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
};
