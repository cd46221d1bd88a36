import { loadFigures } from '#lib/ui/figures/load.ts';
import { loadState } from '#lib/ui/view/ahead.svelte.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageLoad = (event) => loadState(event, loadFigures);
