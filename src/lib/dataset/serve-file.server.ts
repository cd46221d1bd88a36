import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import * as v from 'valibot';
import { FileFacts } from './catalogue/datapackage.ts';
import { catalogueFile } from './catalogue/files.ts';
import { isHeld } from './etag.ts';
import { mediaType, pathOf } from './folder.server.ts';
import { openToAll } from './open-to-all.ts';

/** Hashes of the files of a folder, as long as its list is the same. */
let hashes: { list: string; of: Map<string, string> } | null = null;

function hashesOf(folder: string): Map<string, string> {
	const path = join(folder, catalogueFile);
	const facts = statSync(path, { throwIfNoEntry: false });
	const list = facts === undefined ? path : `${path} ${facts.mtimeMs} ${facts.ino}`;
	if (hashes?.list !== list) {
		const files =
			facts === undefined ? [] : v.parse(v.array(FileFacts), JSON.parse(readFileSync(path, 'utf8')));
		hashes = { list, of: new Map(files.map((file) => [file.path, file.sha256])) };
	}
	return hashes.of;
}

/**
 * The tag of a file. A hash is the same for the same bytes, whatever server hands them out and however often they were built:
 * that is a strong one. Size and time of a file that is not listed are only likely to tell: a weak one.
 */
function etagOf(hash: string | undefined, { size, mtimeMs }: { size: number; mtimeMs: number }): string {
	if (hash !== undefined) return `"${hash.slice(0, 32)}"`;
	return `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
}

/** What goes with an answer beside what is said of the file itself. */
export interface Served {
	/** Read it at once, as a build does; else it is streamed. */
	whole: boolean;
	/** Its hash, where the folder has no list of them. */
	sha256?: string;
	headers?: Readonly<Record<string, string>>;
}

/** Answers with a file of the data set, open to all origins; null where there is none of this name. */
export function serveFile(
	folder: string,
	file: string,
	request: Request,
	{ whole, sha256, headers: more = {} }: Served
): Response | null {
	const path = pathOf(folder, file);
	if (path === null) return null;
	const facts = statSync(path);
	const etag = etagOf(sha256 ?? hashesOf(folder).get(file), facts);
	const always = { ...openToAll, 'cache-control': 'no-cache', etag, ...more };
	if (isHeld(request.headers.get('if-none-match'), etag))
		return new Response(null, { status: 304, headers: always });
	const headers = {
		'content-type': mediaType(file) ?? 'application/octet-stream',
		'content-length': String(facts.size),
		...always
	};
	if (request.method === 'HEAD') return new Response(null, { headers });
	if (whole) return new Response(readFileSync(path), { headers });
	return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>, { headers });
}
