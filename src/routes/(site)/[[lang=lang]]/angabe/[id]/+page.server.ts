import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { itemReading } from '#lib/dataset/readings.server.ts';
import { laenderOutlines } from '#lib/map/geometry.ts';
import { pointIn } from '#lib/places/projection.ts';
import { queries } from '#lib/query/bundled.ts';
import { allFigures, evidenceOf, recordedOf } from '#lib/query/evidence.ts';
import { fetchMetadata } from '#lib/query/fetched-cubes.ts';
import { namesOf } from '#lib/query/names.ts';
import { seriesOf } from '#lib/query/series.ts';
import { serverRunner } from '#lib/query/server.server.ts';
import { calledBy, calledInEnglish } from '#lib/ui/view/called-by.ts';
import type { EvidenceData } from '#lib/ui/view/types.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const entries: EntryGenerator = async () =>
	(await allFigures(await serverRunner(), queries)).flatMap((id) => [{ id }, { lang: 'en', id }]);

export const load: PageServerLoad = async ({ params, fetch }): Promise<EvidenceData> => {
	const runner = await serverRunner();
	const told = await evidenceOf(runner, queries, params.id);
	if (!told) error(404);
	const english = params.lang === 'en' ? await calledInEnglish(fetch, `${base}/daten`) : calledBy({});
	const called = english.figure;
	const evidence = {
		...told,
		figure: called(told.figure),
		others: told.others.map(called),
		conflicts: told.conflicts.map(called)
	};
	const reading = itemReading(evidence.figure.item);
	const shown = [evidence.figure, ...evidence.versions, ...(reading?.figures.map((f) => f.figure) ?? [])];
	const ids = shown.flatMap(({ scope, lead, subject }) => [scope, lead, subject]);
	const names = await namesOf(
		runner,
		queries,
		ids.filter((id) => id !== null)
	);
	const { scope } = evidence.figure;
	const point = (scope !== null && names.get(scope)?.point) || null;
	const { knowledge, stands } = await fetchMetadata(fetch, `${base}/daten`);
	return {
		...evidence,
		series: await seriesOf(runner, queries, told.figure),
		reading,
		recorded: await recordedOf(runner, queries, reading?.figures.map((f) => f.figure.id) ?? []),
		names: Object.fromEntries([...names].map(([id, { name }]) => [id, english.names[id] ?? name])),
		point: point && pointIn(laenderOutlines().projection, point),
		knowledge,
		stands
	};
};
