import { error } from '@sveltejs/kit';
import { building } from '$app/environment';
import { apiFolder } from '#lib/dataset/catalogue/openapi.ts';
import { datasetFolder, filesOf } from '#lib/dataset/folder.server.ts';
import { allowAsking, serveFile } from '#lib/dataset/serve-file.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** A server hands out the files as they are now, so that a new data set needs no new site. */
export const prerender = __TARGET__ === 'static';
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	filesOf(datasetFolder())
		.filter((file) => !file.startsWith(apiFolder))
		.map((file) => ({ file }));

/** The data set's files: cubes, Parquet, CSV, DuckDB, metadata. */
export const GET: RequestHandler = ({ params, request }) =>
	serveFile(datasetFolder(), params.file, request, building) ??
	error(404, 'There is no such file in the data set.');

export const OPTIONS: RequestHandler = allowAsking;
