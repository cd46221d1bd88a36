import { openPage } from '#lib/ui/view/load.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageLoad = async (event) => {
	const { metadata, told } = await openPage(event);
	return { subjects: metadata.subjects, ...told };
};
