import { queries } from '#lib/query/bundled.ts';
import { askAll, everyView } from '#lib/query/every-level.ts';
import { itemsAt, itemsOf } from '#lib/query/items.ts';
import { namesOf } from '#lib/query/names.ts';
import { serverRunner } from '#lib/query/server.server.ts';
import { publishersOf } from '#lib/ui/sources/publishers.ts';
import { openPage } from '#lib/ui/view/load.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const csr = false;
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async (event) => {
	const runner = await serverRunner();
	const { metadata, cubes, told } = await openPage(event);
	const views = everyView(metadata.firstYear, metadata.lastYear);
	const register = (await Promise.all(views.map((view) => cubes.register(view)))).flat();
	const names = await namesOf(
		runner,
		queries,
		register.map(({ scope }) => scope)
	);
	const items = await itemsOf(runner, queries);
	const earlier = told.knowledge < told.newest;
	return {
		...told,
		plain: true,
		publishers: publishersOf(
			earlier ? itemsAt(items, (await askAll(cubes, views)).figures, told.knowledge) : items
		),
		register,
		named: Object.fromEntries([...names].map(([key, { name }]) => [key, name]))
	};
};
