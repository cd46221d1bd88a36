import { askAll, everyView } from '#lib/query/every-level.ts';
import { openNewest } from '#lib/ui/view/load.ts';
import { examplesOf } from '#lib/ui/method/examples.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const csr = false;
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageLoad = async (event) => {
	const { metadata, cubes } = await openNewest(event);
	const { figures } = await askAll(cubes, everyView(metadata.firstYear, metadata.lastYear));
	return { examples: examplesOf(figures) };
};
