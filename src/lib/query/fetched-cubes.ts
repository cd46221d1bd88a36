import { cubeFile, viewCubeFile } from '#lib/dataset/cube-files.ts';
import type { Break } from '#lib/schema/break.ts';
import type { StartFile } from '#lib/dataset/start.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import { createCubeSource, viewFile, type Called, type CubeFiles, type GetCube } from './cube-source.ts';
import { lastMade } from './last-made.ts';
import type { QuerySource } from './source.ts';

/** A view is one file; somebody goes back and forth between few. */
const mostFiles = 12;

async function getJson(fetchIt: typeof fetch, url: string): Promise<unknown> {
	const response = await fetchIt(url);
	if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
	return response.json();
}

/** What the data set says of itself. @param folder address of `/daten` */
export async function fetchMetadata(fetchIt: typeof fetch, folder: string): Promise<Metadata> {
	const url = `${folder}/metadata.json`;
	const said = (await getJson(fetchIt, url)) as Partial<Metadata> | null;
	// Made by the same build; what another host answers in its place is told from it by this much.
	const known =
		typeof said?.knowledge === 'string' && Number.isFinite(said.firstYear) && Number.isFinite(said.lastYear);
	if (!known) throw new Error(`${url} is no metadata of a data set`);
	return said as Metadata;
}

/** Views answered by the prepared files of whole metrics, for pages that ask for many. */
export function fetchedCubes(
	fetchIt: typeof fetch,
	folder: string,
	breaks: readonly Break[],
	called?: Called
): QuerySource {
	const get: GetCube = async ({ metric }, part) =>
		(await getJson(fetchIt, `${folder}/${cubeFile(metric, part)}`)) as CubeFiles[typeof part];
	return createCubeSource(get, breaks, ({ metric }) => metric, called);
}

/** Views answered by a prepared file each, for pages that ask for one: a page carries what it shows. */
export function fetchedViews(
	fetchIt: typeof fetch,
	folder: string,
	breaks: readonly Break[],
	called?: Called
): QuerySource {
	const files = lastMade<Promise<CubeFiles>>(mostFiles);
	const get: GetCube = async (view, part) => {
		const name = viewFile(view);
		const file = files(name, () => getJson(fetchIt, `${folder}/${viewCubeFile(name)}`) as Promise<CubeFiles>);
		return (await file)[part];
	};
	return createCubeSource(get, breaks, viewFile, called);
}

/** What the start page tells of all metrics. It was made by the same build, so it is not checked again. */
export const fetchStart = async (fetchIt: typeof fetch, folder: string): Promise<StartFile> =>
	(await getJson(fetchIt, `${folder}/start.json`)) as StartFile;
