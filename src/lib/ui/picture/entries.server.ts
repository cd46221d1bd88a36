import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cubeFile } from '#lib/dataset/cube-files.ts';
import { datasetFolder } from '#lib/dataset/folder.server.ts';
import { createCubeSource, type CubeFiles, type GetCube } from '#lib/query/cube-source.ts';
import { askAll, everyView } from '#lib/query/every-level.ts';
import { singles } from '#lib/state/address.ts';
import { figureNameOf } from '#lib/state/embed.ts';
import { parseFullName } from '#lib/state/read-embed.ts';
import { prepared, preparedFigures } from '../embed/prepared.server.ts';
import { landKeys } from '../lands.ts';
import { readMetadata } from '../pages/site-facts.server.ts';
import { subjectView } from '../subject/subject-view.ts';
import { knownOf } from '../view/known.ts';
import { pictureName, pictureOfView } from './picture-name.ts';

/** Those of the pages of subjects, each by what is told of it. */
async function subjectPictures(): Promise<string[]> {
	const { subjects, firstYear, lastYear, breaks } = readMetadata();
	const read: GetCube = async ({ metric }, part) => {
		const file = join(datasetFolder(), cubeFile(metric, part));
		return JSON.parse(await readFile(file, 'utf8')) as CubeFiles[typeof part];
	};
	const cubes = createCubeSource(read, breaks, ({ metric }) => metric);
	const { levels } = await askAll(cubes, everyView(firstYear, lastYear));
	return subjects.flatMap(({ slug }) => {
		const view = subjectView(
			slug,
			levels.filter((level) => level.subject === slug)
		);
		return view ? [pictureOfView(view)] : [];
	});
}

/** Names of the pictures that a site of plain files names in its pages and records, each once. Its pages show views by their path alone. */
export async function drawnPictures(): Promise<string[]> {
	const metadata = readMetadata();
	const known = knownOf(metadata);
	const { firstYear, lastYear } = metadata;
	const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
	const views = prepared().views.map((short) => parseFullName(short, known));
	return [
		...new Set([
			pictureName({ page: 'start' }),
			...singles.map((page) => pictureName({ page })),
			...landKeys.map((key) => pictureName({ page: 'land', key })),
			...years.map((year) => pictureName({ page: 'year', year })),
			...views.flatMap((view) => (view ? [pictureOfView(view)] : [])),
			...(await subjectPictures()),
			...(await preparedFigures()).map((id) => figureNameOf(id))
		])
	];
}
