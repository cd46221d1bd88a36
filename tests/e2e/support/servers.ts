import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Running } from '../../../src/cli/render/serve.ts';

const host = '127.0.0.1';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.woff2': 'font/woff2'
};

/**
 * Hands out files as a plain host does, from a folder below its root: no rewriting, no server of ours, `index.html`
 * for a folder, `404.html` for what is not there.
 */
export async function serveFiles(folder: string, below: string): Promise<Running> {
	const server: Server = createServer((request, response) => {
		const path = normalize(decodeURIComponent(new URL(request.url ?? '/', `http://${host}`).pathname));
		const inside = path.startsWith(`${below}/`) ? join(folder, path.slice(below.length)) : null;
		const file =
			inside && existsSync(inside) && statSync(inside).isDirectory() ? join(inside, 'index.html') : inside;
		const found = file !== null && existsSync(file);
		const served = found ? file : join(folder, '404.html');
		response.writeHead(found ? 200 : 404, {
			'content-type': types[extname(served)] ?? 'application/octet-stream',
			'content-length': statSync(served).size
		});
		if (request.method === 'HEAD') response.end();
		else createReadStream(served).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, host, resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://${host}:${port}${below}`,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
