import { spawn, type ChildProcess } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { root } from '../../../src/cli/run.ts';

const host = '127.0.0.1';

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, host, resolve));
	const { port } = probe.address() as AddressInfo;
	await new Promise((resolve) => probe.close(resolve));
	return port;
}

/** A running site: its address without a slash at the end, and how to end it. */
export interface Running {
	url: string;
	stop(): Promise<void>;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`);
		const response = await fetch(url, { redirect: 'manual' }).catch(() => null);
		if (response) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`nothing answers at ${url}`);
}

/** Serves a build of adapter-node, as `npm start` does. */
export async function serveNode(folder: string, env: NodeJS.ProcessEnv = {}): Promise<Running> {
	const port = await freePort();
	const url = `http://${host}:${port}`;
	const child = spawn(process.execPath, [join(folder, 'index.js')], {
		cwd: root,
		env: { ...process.env, ...env, HOST: host, PORT: String(port), ORIGIN: url },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	await answers(`${url}/favicon.svg`, child);
	return {
		url,
		stop: () =>
			new Promise((resolve) => {
				child.once('exit', () => resolve());
				child.kill();
			})
	};
}

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
