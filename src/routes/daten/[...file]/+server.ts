import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import { building } from '$app/environment';
import { readFile } from 'node:fs/promises';
import { datasetFolder, filesOf, mediaType, pathOf } from '#lib/dataset/folder.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** A server hands out the files as they are now, so that a new data set needs no new site. */
export const prerender = __TARGET__ === 'static';
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => filesOf(datasetFolder()).map((file) => ({ file }));

/** The data set's files: cubes, Parquet, CSV, DuckDB, metadata. */
export const GET: RequestHandler = async ({ params, request }) => {
	const path = pathOf(datasetFolder(), params.file);
	if (path === null) error(404, 'There is no such file in the data set.');
	const { size, mtimeMs } = statSync(path);
	const headers = {
		'content-type': mediaType(params.file) ?? 'application/octet-stream',
		'content-length': String(size),
		'access-control-allow-origin': '*',
		'cache-control': 'no-cache',
		etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`
	};
	if (request.headers.get('if-none-match') === headers.etag) {
		return new Response(null, { status: 304, headers: { etag: headers.etag } });
	}
	if (building) return new Response(await readFile(path), { headers });
	const stream = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
	return new Response(stream, { headers });
};
