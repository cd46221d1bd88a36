import { loadDashboard } from '#lib/ui/view/load.ts';
import type { PageLoad } from './$types';

// The links from page to page name every year of the data.
export const prerender = __TARGET__ === 'static';

export const load: PageLoad = (event) =>
	loadDashboard(event, { page: 'year', year: Number(event.params.year) });
