import { loadTime } from '#lib/ui/time/load.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageLoad = (event) => loadTime(event);
