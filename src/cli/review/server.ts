import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import * as v from 'valibot';
import { DecideRequest, PreviewRequest, UndoRequest, type Refusal } from '#lib/review/protocol.ts';
import { Refused, type Desk } from './desk.ts';
import { mount, sort } from './guard.ts';

/** Answers a request for a page of the site; `next` where there is none. */
export type Site = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export interface ReviewServerOptions {
	desk: Desk;
	/** Folder of the built editing page. */
	app: string;
	token: string;
	/** 0 for any free one. */
	port: number;
	site: Site | null;
	/** Called after the decisions changed. */
	changed?: () => void;
}

const host = '127.0.0.1';
const most = 64 * 1024;

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

/** The token is in the address: it must not be handed on, kept, or used from within another page. */
const headers = {
	'cache-control': 'no-store',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'content-security-policy':
		"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; " +
		"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
};

function text(response: ServerResponse, status: number, words: string): void {
	response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

function json(response: ServerResponse, status: number, value: unknown): void {
	response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > most) throw new Refused('invalid', `more than ${most} bytes`);
		parts.push(part);
	}
	try {
		return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
	} catch {
		throw new Refused('invalid', 'the request is no JSON');
	}
}

/** Reads the body of a request against its schema. @throws Refused */
async function asked<S extends v.GenericSchema>(
	schema: S,
	request: IncomingMessage
): Promise<v.InferOutput<S>> {
	const read = v.safeParse(schema, await bodyOf(request));
	if (read.success) return read.output;
	throw new Refused(
		'invalid',
		read.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('; ')
	);
}

async function answer(
	options: ReviewServerOptions,
	request: IncomingMessage,
	path: string
): Promise<unknown> {
	const { desk, changed } = options;
	const url = new URL(request.url ?? '/', `http://${host}`);
	const [, name, id] = path.split('/').filter(Boolean);
	switch (`${request.method} ${name}`) {
		case 'GET desk':
			return desk.state();
		case 'GET places':
			return desk.places(url.searchParams.get('q') ?? '');
		case 'GET figure':
			return desk.dossier(id ?? '');
		case 'POST preview':
			return desk.preview(await asked(PreviewRequest, request));
		case 'POST decide': {
			const done = await desk.decide(await asked(DecideRequest, request));
			changed?.();
			return done;
		}
		case 'POST undo': {
			const done = await desk.undo(await asked(UndoRequest, request));
			changed?.();
			return done;
		}
		default:
			throw new Refused('gone', 'There is nothing at this address.');
	}
}

const statusOf: Record<Refusal['error'], number> = { stale: 409, gone: 404, invalid: 422 };

async function answerApi(
	options: ReviewServerOptions,
	request: IncomingMessage,
	response: ServerResponse,
	path: string
): Promise<void> {
	try {
		json(response, 200, await answer(options, request, path));
	} catch (error) {
		if (!(error instanceof Refused)) {
			console.error(error);
			return json(response, 500, {
				error: 'invalid',
				message: error instanceof Error ? error.message : String(error)
			});
		}
		const refusal: Refusal = { error: error.kind, message: error.message };
		json(response, statusOf[error.kind], refusal);
	}
}

async function answerFile(folder: string, path: string, response: ServerResponse): Promise<void> {
	const file = join(folder, normalize(path === '/' ? '/index.html' : path));
	const type = types[extname(file)];
	const found =
		type !== undefined && file.startsWith(folder) && (await stat(file).catch(() => null))?.isFile();
	if (!found) return text(response, 404, 'Hier gibt es nichts. / There is nothing here.');
	response.writeHead(200, { ...headers, 'content-type': type });
	createReadStream(file).pipe(response);
}

const refused =
	'Diese Adresse gilt nicht. Die richtige steht dort, wo „npm run review“ läuft.\n' +
	'This address is not valid. The right one is shown where "npm run review" runs.';

/**
 * Serves the editing page and its questions below a secret path, and the site beside it, to this machine alone.
 * @returns the running server and the address of the editing page
 */
export async function serveReview(options: ReviewServerOptions): Promise<{ server: Server; url: string }> {
	let port = options.port;
	const server = createServer((request, response) => {
		const to = sort(request.url ?? '/', request.headers.host, port, options.token);
		const origin = request.headers.origin;
		if (to.of === 'nobody') return text(response, to.status, refused);
		if (to.of === 'slash') {
			return void response.writeHead(308, { ...headers, location: `${mount}/${options.token}/` }).end();
		}
		if (to.of === 'review') {
			if (origin !== undefined && origin !== `http://${request.headers.host}`)
				return text(response, 403, refused);
			if (to.path.startsWith('/api/')) return void answerApi(options, request, response, to.path);
			return void answerFile(options.app, to.path, response);
		}
		if (options.site) return options.site(request, response, () => text(response, 404, 'Not found'));
		text(response, 404, 'Not found');
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
	const address = server.address();
	if (typeof address === 'object' && address) port = address.port;
	return { server, url: `http://${host}:${port}${mount}/${options.token}/` };
}
