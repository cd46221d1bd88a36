import { error } from '@sveltejs/kit';
import { building } from '$app/environment';
import { datasetFolder, filesOf } from '#lib/dataset/folder.server.ts';
import { allowAsking, serveFile } from '#lib/dataset/serve-file.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = __TARGET__ === 'static';
export const trailingSlash = 'never';
const below = 'api/';
export const entries: EntryGenerator = () =>
	filesOf(datasetFolder())
		.filter((file) => file.startsWith(below))
		.map((file) => ({ file: file.slice(below.length) }));

/** The interface for programs: tables as JSON, and what is told of them (`openapi.json`). */
export const GET: RequestHandler = ({ params, request }) =>
	serveFile(datasetFolder(), below + params.file, request, building) ??
	error(404, 'There is no such table. All of them are told in /api/v1/openapi.json.');

export const OPTIONS: RequestHandler = allowAsking;
