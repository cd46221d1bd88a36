import { releasesTold } from '#lib/ui/data/releases.server.ts';
import { readCatalogue, readMetadata } from '#lib/ui/pages/site-facts.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = () => {
	const { knowledge, counts, firstYear, stands } = readMetadata();
	return { files: readCatalogue(), knowledge, counts, firstYear, stands, releases: releasesTold() };
};
