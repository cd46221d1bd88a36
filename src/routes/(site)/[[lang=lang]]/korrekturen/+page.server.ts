import { loadKnowledge } from '#lib/ui/corrections/load.server.ts';
import { openPage } from '#lib/ui/view/load.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const csr = false;
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async (event) => {
	const [{ told }, { days, named }] = await Promise.all([openPage(event), loadKnowledge()]);
	return { ...told, plain: true, named, days: days.filter(({ day }) => day <= told.knowledge) };
};
