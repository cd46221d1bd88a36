import { building } from '$app/environment';
import { apiFolder } from '#lib/dataset/catalogue/folders.ts';
import { datasetFolder, filesOf } from '#lib/dataset/folder.server.ts';
import { allowAsking, allowed } from '#lib/dataset/open-to-all.ts';
import { problem } from '#lib/dataset/problem.ts';
import { serveAsked } from '#lib/ui/data/serve-asked.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** A server hands out the files as they are now, so that a new data set needs no new site. */
export const prerender = __TARGET__ === 'static';
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	filesOf(datasetFolder())
		.filter((file) => !file.startsWith(apiFolder))
		.map((file) => ({ file }));

/** The data set's files: cubes, Parquet, CSV, DuckDB, metadata. */
export const GET: RequestHandler = ({ params, request, url }) =>
	serveAsked(params.file, { request, url }, building ? null : url.searchParams, {
		status: 404,
		title: 'No such file in the data set',
		detail: `All files are listed in /daten/catalogue.json, the earlier states in /${apiFolder}/stands.json.`
	});

export const OPTIONS: RequestHandler = allowAsking;

export const fallback: RequestHandler = ({ url }) =>
	problem({ status: 405, title: 'Only for reading', detail: 'Ask with GET or HEAD.' }, url.pathname, allowed);
