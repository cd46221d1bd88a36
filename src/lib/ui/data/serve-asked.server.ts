import { base } from '$app/paths';
import { apiFolder } from '#lib/dataset/catalogue/folders.ts';
import { datasetFolder } from '#lib/dataset/folder.server.ts';
import { problem, type Problem } from '#lib/dataset/problem.ts';
import { serveFile } from '#lib/dataset/serve-file.server.ts';
import { readMetadata } from '../pages/site-facts.server.ts';
import { askedFile } from './asked-file.ts';

const addressOf = (path: string) => (path.startsWith('api/') ? `${base}/${path}` : `${base}/daten/${path}`);

/** Where a program finds the other states of a file, and what is told of all files (RFC 5829, RFC 8631). */
const links = () =>
	`<${base}/${apiFolder}/stands.json>; rel="version-history", <${base}/${apiFolder}/openapi.json>; rel="service-desc"`;

/**
 * Answers with a file of the data set, in the state that the address asks for.
 * @param search null while files are written, for they have no question
 */
export function serveAsked(
	file: string,
	{ request, url }: { request: Request; url: URL },
	search: URLSearchParams | null,
	lost: Problem
): Response {
	const asked = search?.has('stand') ? askedFile(file, search, readMetadata().stands) : { path: file };
	if ('status' in asked) return problem(asked, url.pathname);
	const headers = {
		link: links(),
		...(asked.path === file ? {} : { 'content-location': addressOf(asked.path) })
	};
	return (
		serveFile(datasetFolder(), asked.path, request, { whole: search === null, headers }) ??
		problem(lost, url.pathname)
	);
}
