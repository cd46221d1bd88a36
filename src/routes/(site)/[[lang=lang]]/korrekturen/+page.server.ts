import { loadKnowledge } from '#lib/ui/corrections/load.server.ts';
import { readEnglishNames } from '#lib/ui/pages/site-facts.server.ts';
import { openPage } from '#lib/ui/view/load.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const csr = false;
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async (event) => {
	const [{ told }, { days, named }] = await Promise.all([openPage(event), loadKnowledge()]);
	const english = event.params.lang === 'en' ? readEnglishNames() : {};
	return {
		...told,
		plain: true,
		named: { ...named, ...english },
		days: days.filter(({ day }) => day <= told.knowledge)
	};
};
