import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { fetchMetadata } from '#lib/query/fetched-cubes.ts';
import { standFault } from '#lib/state/stand.ts';
import { readFigureCardAt } from '#lib/ui/embed/figure-card.server.ts';
import { preparedFigureDays } from '#lib/ui/embed/prepared.server.ts';
import { noSuchDay } from '#lib/ui/view/no-such-day.ts';
import type { FigureCardData } from '#lib/ui/embed/figure-card.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const csr = false;
export const entries: EntryGenerator = async () =>
	(await preparedFigureDays()).flatMap(({ id, stand }) => [
		{ id, stand },
		{ lang: 'en', id, stand }
	]);

export const load: PageServerLoad = async ({ params, fetch }): Promise<FigureCardData> => {
	const { stands } = await fetchMetadata(fetch, `${base}/daten`);
	const fault = standFault(params.stand, stands);
	if (fault) noSuchDay(fault);
	const card = await readFigureCardAt(params.id, params.stand);
	if (!card) error(404, `${params.id}: no figure of this name was known on ${params.stand}`);
	return card;
};
