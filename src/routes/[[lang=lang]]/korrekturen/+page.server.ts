import { queries } from '#lib/query/bundled.ts';
import { knowledgeOf } from '#lib/query/knowledge.ts';
import { serverRunner } from '#lib/query/server.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const csr = false;
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => ({
	days: await knowledgeOf(await serverRunner(), queries)
});
