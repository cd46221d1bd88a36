import { loadSubject } from '#lib/ui/subject/load.ts';
import { loadState } from '#lib/ui/view/ahead.svelte.ts';
import type { PageLoad } from './$types';

// The index links to every subject, which is how a static build finds them.
export const prerender = __TARGET__ === 'static';

export const load: PageLoad = (event) => loadState(event, (now) => loadSubject(now, event.params.slug));
