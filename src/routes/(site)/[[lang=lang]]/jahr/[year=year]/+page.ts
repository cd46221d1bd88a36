import { loadOverview } from '#lib/ui/view/load-overview.ts';
import { loadState } from '#lib/ui/view/ahead.svelte.ts';
import type { PageLoad } from './$types';

// The links from page to page name every year of the data.
export const prerender = __TARGET__ === 'static';

export const load: PageLoad = (event) =>
	loadState(event, (now) => loadOverview(now, { page: 'year', year: Number(event.params.year) }));
