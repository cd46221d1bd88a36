import { askAll, everyView } from '#lib/query/every-level.ts';
import { publishersOf } from '#lib/ui/sources/publishers.ts';
import { openNewest } from '#lib/ui/view/load.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const csr = false;
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageLoad = async (event) => {
	const { metadata, cubes } = await openNewest(event.fetch);
	const views = everyView(metadata.firstYear, metadata.lastYear);
	const [{ figures }, register] = await Promise.all([
		askAll(cubes, views),
		Promise.all(views.map((view) => cubes.register(view)))
	]);
	return { publishers: publishersOf(figures), register: register.flat() };
};
