import { loadSearch } from '#lib/ui/search/load.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageLoad = (event) => loadSearch(event);
