import { preparedAtBuild } from '#lib/ui/embed/prepared.server.ts';
import { loadEmbed } from '#lib/ui/embed/load.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const csr = false;
export const entries: EntryGenerator = () =>
	preparedAtBuild().views.flatMap((short) => [{ short }, { lang: 'en', short }]);

export const load: PageServerLoad = (event) => loadEmbed(event, event.params.short, null);
