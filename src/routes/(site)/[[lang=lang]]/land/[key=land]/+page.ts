import { landKeys } from '#lib/ui/lands.ts';
import { loadLand } from '#lib/ui/profile/load.ts';
import { loadState } from '#lib/ui/view/ahead.svelte.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const entries: EntryGenerator = () => landKeys.flatMap((key) => [{ key }, { lang: 'en', key }]);

export const load: PageLoad = (event) => loadState(event, (now) => loadLand(now, event.params.key));
