import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { fetchMetadata } from '#lib/query/fetched-cubes.ts';
import { readFigureCard } from '#lib/ui/embed/figure-card.server.ts';
import { preparedFigures } from '#lib/ui/embed/prepared.server.ts';
import type { FigureCardData } from '#lib/ui/embed/figure-card.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const csr = false;
export const entries: EntryGenerator = async () =>
	(await preparedFigures()).flatMap((id) => [{ id }, { lang: 'en', id }]);

export const load: PageServerLoad = async ({ params, fetch }): Promise<FigureCardData> => {
	const { knowledge } = await fetchMetadata(fetch, `${base}/daten`);
	const card = await readFigureCard(params.id, knowledge);
	if (!card) error(404, `${params.id}: no figure of this name`);
	return card;
};
