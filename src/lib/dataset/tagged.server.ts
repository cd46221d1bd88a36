import { createHash } from 'node:crypto';
import { isHeld } from './etag.ts';
import { openToAll } from './open-to-all.ts';

/** Answers with a text that is made when it is asked for, open to all origins; nothing where the reader holds it already. */
export function tagged(text: string, type: string, request: Request): Response {
	const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
	const headers = { ...openToAll, 'cache-control': 'no-cache', etag };
	return isHeld(request.headers.get('if-none-match'), etag)
		? new Response(null, { status: 304, headers })
		: new Response(text, { headers: { 'content-type': type, ...headers } });
}
