import { createReadStream, readFileSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { mediaType, pathOf } from './folder.server.ts';

/**
 * Answers with a file of the data set, open to all origins; null where there is none of this name.
 * @param whole read it at once, as a build does; else it is streamed
 */
export function serveFile(folder: string, file: string, request: Request, whole: boolean): Response | null {
	const path = pathOf(folder, file);
	if (path === null) return null;
	const { size, mtimeMs } = statSync(path);
	const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
	const headers = {
		'content-type': mediaType(file) ?? 'application/octet-stream',
		'content-length': String(size),
		'access-control-allow-origin': '*',
		'access-control-expose-headers': 'etag',
		'cache-control': 'no-cache',
		etag
	};
	if (request.headers.get('if-none-match') === etag)
		return new Response(null, { status: 304, headers: { etag, 'access-control-allow-origin': '*' } });
	if (whole) return new Response(readFileSync(path), { headers });
	return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>, { headers });
}

/** Tells a browser that a program of another site may ask whether what it holds is still the newest. */
export const allowAsking = (): Response =>
	new Response(null, {
		status: 204,
		headers: {
			'access-control-allow-origin': '*',
			'access-control-allow-methods': 'GET, HEAD',
			'access-control-allow-headers': 'if-none-match',
			'access-control-max-age': '86400'
		}
	});
