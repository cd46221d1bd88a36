import { error } from '@sveltejs/kit';
import { figureTrace } from '#lib/dataset/traces.server.ts';
import { queries } from '#lib/query/bundled.ts';
import { allFigures, evidenceOf } from '#lib/query/evidence.ts';
import { serverRunner } from '#lib/query/server.server.ts';
import type { EvidenceData } from '#lib/ui/view/types.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const entries: EntryGenerator = async () =>
	(await allFigures(await serverRunner(), queries)).flatMap((id) => [{ id }, { lang: 'en', id }]);

export const load: PageServerLoad = async ({ params }): Promise<EvidenceData> => {
	const evidence = await evidenceOf(await serverRunner(), queries, params.id);
	if (!evidence) error(404);
	return { ...evidence, trace: figureTrace(params.id, evidence.figure.rule) };
};
