import { building } from '$app/environment';
import { apiFolder, apiRoot } from '#lib/dataset/catalogue/folders.ts';
import { datasetFolder, filesOf } from '#lib/dataset/folder.server.ts';
import { allowAsking, allowed } from '#lib/dataset/open-to-all.ts';
import { problem } from '#lib/dataset/problem.ts';
import { serveAsked } from '#lib/ui/data/serve-asked.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = __TARGET__ === 'static';
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	filesOf(datasetFolder())
		.filter((file) => file.startsWith(apiRoot))
		.map((file) => ({ file: file.slice(apiRoot.length) }));

/** The interface for programs: tables as JSON, and what is told of them (`openapi.json`). */
export const GET: RequestHandler = ({ params, request, url }) =>
	serveAsked(apiRoot + params.file, { request, url }, building ? null : url.searchParams, {
		status: 404,
		title: 'No such table',
		detail: `All tables are told in /${apiFolder}/openapi.json.`
	});

export const OPTIONS: RequestHandler = allowAsking;

export const fallback: RequestHandler = ({ url }) =>
	problem({ status: 405, title: 'Only for reading', detail: 'Ask with GET or HEAD.' }, url.pathname, allowed);
