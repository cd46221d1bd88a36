import { lookup as resolve } from 'node:dns/promises';
import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isLoopback, isPublicAddress } from './address.ts';
import { Refusal } from './refusal.ts';

export interface Limits {
	/** Milliseconds for the whole exchange. */
	timeout: number;
	/** Bytes of the answer, unpacked. */
	maxBytes: number;
	/** Lets the machine itself be asked; for tests only. */
	allowLoopback: boolean;
	/** All addresses of a host name; the system's resolver unless a test puts in its own. */
	resolve?: (host: string) => Promise<string[]>;
}

export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Uint8Array;
}

const bySystem = async (host: string) => (await resolve(host, { all: true })).map((found) => found.address);

/**
 * The one address to connect to. Refuses where any address of the name is not public: a name that points both
 * outside and inside is no mistake one wants to be part of.
 */
async function addressOf(url: URL, limits: Limits): Promise<string> {
	const host = url.hostname.replace(/^\[|\]$/g, '');
	let found: string[];
	try {
		found = isIP(host) ? [host] : await (limits.resolve ?? bySystem)(host);
	} catch {
		throw new Refusal(
			'network',
			url.href,
			`no such host: ${host}`,
			'look at the address, and at the network'
		);
	}
	const bad = found.find((ip) => !isPublicAddress(ip) && !(limits.allowLoopback && isLoopback(ip)));
	const first = found[0];
	if (bad !== undefined || first === undefined) {
		const what = `${host} is no public address${bad && bad !== host ? ` (${bad})` : ''}`;
		throw new Refusal('address', url.href, what, 'fetch it by hand, and read the file');
	}
	return first;
}

function unpacked(response: IncomingMessage): Readable {
	switch ((response.headers['content-encoding'] ?? 'identity').toLowerCase()) {
		case 'gzip':
		case 'x-gzip':
			return response.pipe(createGunzip());
		case 'deflate':
			return response.pipe(createInflate());
		case 'br':
			return response.pipe(createBrotliDecompress());
		default:
			return response;
	}
}

async function bodyOf(response: IncomingMessage, url: URL, limits: Limits): Promise<Uint8Array> {
	const tooBig = () =>
		new Refusal(
			'size',
			url.href,
			`larger than ${limits.maxBytes} bytes`,
			'give the address of a smaller page or feed'
		);
	if (Number(response.headers['content-length'] ?? 0) > limits.maxBytes) throw tooBig();
	const stream = unpacked(response);
	// An error of the packed stream does not reach the unpacked one by itself.
	if (stream !== response) response.on('error', (error) => stream.destroy(error));
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > limits.maxBytes) throw tooBig();
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** @throws Refusal for what is not http or https, or carries a name and password */
export function demandWebAddress(url: URL): void {
	if (/^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return;
	throw new Refusal('address', url.href, 'not a plain web address', 'give one that starts with https://');
}

/**
 * One GET, no redirects followed. The name is resolved once, checked, and the connection made to that very
 * address, so that a second answer of the resolver can't lead elsewhere. The answer is counted while it comes
 * in (unpacked), and the whole exchange has one deadline.
 * @throws Refusal
 */
export async function requestOnce(
	url: URL,
	headers: Record<string, string>,
	limits: Limits
): Promise<Answer> {
	demandWebAddress(url);
	const pinned = await addressOf(url, limits);
	const family = isIP(pinned);
	const lookup: LookupFunction = (_host, options, callback) => {
		if (options.all) callback(null, [{ address: pinned, family }]);
		else callback(null, pinned, family);
	};
	const signal = AbortSignal.timeout(limits.timeout);
	const client = url.protocol === 'https:' ? https : http;
	const request = client.request(url, { headers, lookup, signal, agent: false });
	try {
		const response = await new Promise<IncomingMessage>((done, failed) => {
			request.on('response', done).on('error', failed).end();
		});
		const body = await bodyOf(response, url, limits);
		return { status: response.statusCode ?? 0, headers: response.headers, body };
	} catch (error) {
		if (error instanceof Refusal) throw error;
		if (signal.aborted) {
			const what = `no whole answer within ${limits.timeout / 1000} s`;
			throw new Refusal('time', url.href, what, 'try again later');
		}
		const why = error instanceof Error ? error.message : String(error);
		throw new Refusal('network', url.href, `no answer: ${why}`, 'look at the address, and try again later');
	} finally {
		request.destroy();
	}
}
