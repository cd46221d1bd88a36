import { prepared } from '#lib/ui/embed/prepared.server.ts';
import { loadEmbed } from '#lib/ui/embed/load.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const csr = false;
export const entries: EntryGenerator = () =>
	prepared().frozen.flatMap(({ stand, views }) =>
		views.flatMap((short) => [
			{ short, stand },
			{ lang: 'en', short, stand }
		])
	);

export const load: PageServerLoad = (event) => loadEmbed(event, event.params.short, event.params.stand);
