import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { queries } from '#lib/query/bundled.ts';
import { allFigures, evidenceOf } from '#lib/query/evidence.ts';
import { fetchMetadata } from '#lib/query/fetched-cubes.ts';
import { serverRunner } from '#lib/query/server.server.ts';
import type { FigureCardData } from '#lib/ui/embed/figure-card.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const csr = false;
export const entries: EntryGenerator = async () =>
	(await allFigures(await serverRunner(), queries)).flatMap((id) => [{ id }, { lang: 'en', id }]);

export const load: PageServerLoad = async ({ params, fetch }): Promise<FigureCardData> => {
	const evidence = await evidenceOf(await serverRunner(), queries, params.id);
	if (!evidence) error(404, `${params.id}: no figure of this name`);
	const { figure, digest, conflicts, decisions } = evidence;
	const { knowledge } = await fetchMetadata(fetch, `${base}/daten`);
	return {
		figure,
		digest,
		contradicted: conflicts.length,
		rejected: decisions.at(-1)?.verdict === 'reject',
		knowledge
	};
};
