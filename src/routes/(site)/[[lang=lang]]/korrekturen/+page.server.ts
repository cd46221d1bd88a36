import { loadKnowledge } from '#lib/ui/corrections/load.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const csr = false;
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = () => loadKnowledge();
