import { mkdtemp, rm } from 'node:fs/promises';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fetcher, type FetcherOptions } from '#cli/fetch/fetcher.ts';
import { Refusal } from '#cli/fetch/refusal.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let folder: string;
let base: string;
let port: number;
let server: http.Server;
let pages: Record<string, Handler>;
let seen: IncomingMessage[];

const send =
	(body: string | Buffer, headers: Record<string, string> = {}, status = 200): Handler =>
	(_, response) => {
		response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
	};
const redirect = (to: string): Handler => send('', { location: to }, 302);
const none: Handler = send('', {}, 404);

const fetcher = (options: Partial<FetcherOptions> = {}) =>
	new Fetcher({ cache: folder, delay: 0, allowLoopback: true, timeout: 5000, ...options });
const refusal = async (work: Promise<unknown>) => {
	const error = await work.then(
		() => null,
		(e: unknown) => e
	);
	if (!(error instanceof Refusal)) throw new Error(`expected a refusal, got ${String(error)}`);
	expect(error.todo).not.toBe('');
	return error.reason;
};
const paths = () => seen.map((request) => request.url);

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'digitalpegel-'));
	seen = [];
	pages = { '/': send('<p>Start</p>') };
	server = http.createServer((request, response) => {
		seen.push(request);
		(pages[request.url ?? ''] ?? none)(request, response);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	port = (server.address() as AddressInfo).port;
	base = `http://127.0.0.1:${port}`;
});
afterEach(async () => {
	server.closeAllConnections();
	await new Promise((done) => server.close(done));
	await rm(folder, { recursive: true });
});

it('fetches a page, under the name of the product', async () => {
	const got = await fetcher({ userAgent: 'Digitalpegel/9.9.9 (+mailto:x)' }).get(`${base}/#teil`);
	expect(Buffer.from(got.bytes).toString()).toBe('<p>Start</p>');
	expect(got).toMatchObject({ url: `${base}/`, changed: true, contentType: 'text/html; charset=utf-8' });
	expect(new Set(seen.map((r) => r.headers['user-agent']))).toEqual(
		new Set(['Digitalpegel/9.9.9 (+mailto:x)'])
	);
});

describe('robots.txt', () => {
	it('is asked first, once a run, and obeyed', async () => {
		pages['/robots.txt'] = send(
			'User-agent: *\nDisallow: /privat\n\nUser-agent: Digitalpegel\nDisallow: /nie\n'
		);
		pages['/privat/1'] = pages['/'] ?? none;
		const f = fetcher();
		expect(await refusal(f.get(`${base}/nie/1`))).toBe('robots');
		await f.get(`${base}/`);
		await f.get(`${base}/privat/1`);
		expect(paths()).toEqual(['/robots.txt', '/.well-known/tdmrep.json', '/', '/privat/1']);
	});
	it('absent: everything is allowed', async () => {
		expect((await fetcher().get(`${base}/`)).changed).toBe(true);
	});
	it.each([500, 503, 429])('unreachable (%i): nothing is fetched', async (status) => {
		pages['/robots.txt'] = send('', {}, status);
		expect(await refusal(fetcher().get(`${base}/`))).toBe('robots');
		expect(paths()).not.toContain('/');
	});
	it('a broken connection is unreachable too', async () => {
		pages['/robots.txt'] = (_, response) => response.destroy();
		expect(await refusal(fetcher().get(`${base}/`))).toBe('robots');
	});
	it('may stand behind a redirect', async () => {
		pages['/robots.txt'] = redirect('/echt.txt');
		pages['/echt.txt'] = send('User-agent: *\nDisallow: /\n');
		expect(await refusal(fetcher().get(`${base}/`))).toBe('robots');
	});
	it('that only redirects in a circle is none', async () => {
		pages['/robots.txt'] = redirect('/robots.txt');
		expect((await fetcher().get(`${base}/`)).changed).toBe(true);
	});
});

describe('a reservation of text and data mining', () => {
	it('by header', async () => {
		pages['/'] = send('<p>x</p>', { 'tdm-reservation': '1' });
		expect(await refusal(fetcher().get(`${base}/`))).toBe('reservation');
	});
	it('by the page itself', async () => {
		pages['/'] = send('<meta name="tdm-reservation" content="1"><p>x</p>');
		expect(await refusal(fetcher().get(`${base}/`))).toBe('reservation');
	});
	it('by the site, before the page is asked for', async () => {
		pages['/.well-known/tdmrep.json'] = send('[{"location":"/m/","tdm-reservation":1}]');
		pages['/m/1'] = pages['/'] ?? none;
		expect(await refusal(fetcher().get(`${base}/m/1`))).toBe('reservation');
		expect(paths()).not.toContain('/m/1');
		expect((await fetcher().get(`${base}/`)).changed).toBe(true);
	});
	it('whose rules are unreachable or broken holds for everything', async () => {
		pages['/.well-known/tdmrep.json'] = send('', {}, 500);
		expect(await refusal(fetcher().get(`${base}/`))).toBe('robots');
		pages['/.well-known/tdmrep.json'] = send('kaputt');
		expect(await refusal(fetcher().get(`${base}/`))).toBe('reservation');
	});
	it('made later also takes what was remembered', async () => {
		pages['/'] = send('<p>x</p>', { etag: '"1"' });
		await fetcher().get(`${base}/`);
		pages['/'] = send('', { 'tdm-reservation': '1' }, 304);
		expect(await refusal(fetcher().get(`${base}/`))).toBe('reservation');
		pages['/'] = send('<p>y</p>');
		await fetcher().get(`${base}/`);
		expect(seen.at(-1)?.headers['if-none-match']).toBeUndefined();
	});
});

describe('only what has changed is sent again', () => {
	it('by ETag and Last-Modified, over two runs', async () => {
		const told = { etag: '"abc"', 'last-modified': 'Wed, 05 Mar 2025 10:00:00 GMT' };
		pages['/'] = (request, response) =>
			request.headers['if-none-match'] === '"abc"'
				? send('', told, 304)(request, response)
				: send('<p>lang</p>', told)(request, response);
		await fetcher().get(`${base}/`);
		const again = await fetcher().get(`${base}/`);
		expect(again.changed).toBe(false);
		expect(Buffer.from(again.bytes).toString()).toBe('<p>lang</p>');
		expect(seen.at(-1)?.headers['if-modified-since']).toBe('Wed, 05 Mar 2025 10:00:00 GMT');
	});
});

describe('redirects', () => {
	it('are followed', async () => {
		pages['/alt'] = redirect('/neu');
		pages['/neu'] = send('<p>neu</p>');
		expect((await fetcher().get(`${base}/alt`)).url).toBe(`${base}/neu`);
	});
	it('are limited', async () => {
		pages['/kreis'] = redirect('/kreis');
		expect(await refusal(fetcher().get(`${base}/kreis`))).toBe('redirects');
		expect(paths().filter((path) => path === '/kreis')).toHaveLength(6);
	});
	it('each hop is checked: robots.txt', async () => {
		pages['/robots.txt'] = send('User-agent: *\nDisallow: /zu\n');
		pages['/offen'] = redirect('/zu');
		expect(await refusal(fetcher().get(`${base}/offen`))).toBe('robots');
		expect(paths()).not.toContain('/zu');
	});
	it.each(['http://10.0.0.1/', 'http://169.254.169.254/latest/', 'http://[fd00::1]/', 'file:///etc/passwd'])(
		'each hop is checked: %s is not public',
		async (to) => {
			pages['/raus'] = redirect(to);
			expect(await refusal(fetcher().get(`${base}/raus`))).toBe('address');
		}
	);
});

describe('addresses that are not public', () => {
	it.each([
		'http://127.0.0.1:1/',
		'http://localhost:1/',
		'http://[::1]:1/',
		'http://2130706433/',
		'http://0x7f.1/'
	])('%s is refused', async (url) =>
		expect(await refusal(fetcher({ allowLoopback: false }).get(url))).toBe('address')
	);
	it('nothing was sent to them', async () => {
		await refusal(fetcher({ allowLoopback: false }).get(`${base}/`));
		expect(seen).toEqual([]);
	});
	it('a name that means a private address is refused, also beside a public one', async () => {
		for (const found of [['10.0.0.1'], ['93.184.216.34', '10.0.0.1'], ['::ffff:192.168.0.1'], []]) {
			expect(
				await refusal(fetcher({ resolve: () => Promise.resolve(found) }).get('http://innen.example/'))
			).toBe('address');
		}
	});
	it('a name is resolved once a request, and the connection goes to that very address', async () => {
		let asked = 0;
		const resolve = () => Promise.resolve([asked++ < 3 ? '127.0.0.1' : '10.0.0.1']);
		const got = await fetcher({ resolve }).get(`http://amt.example:${port}/`);
		expect(Buffer.from(got.bytes).toString()).toBe('<p>Start</p>');
		expect(seen.map((r) => r.headers.host)).toEqual(Array(3).fill(`amt.example:${port}`));
		expect(asked).toBe(3);
	});
	it.each(['ftp://amt.example/', 'http://wer:was@amt.example/', 'data:text/html,x', 'amt.example'])(
		'%s is no plain web address',
		async (url) => expect(await refusal(fetcher().get(url))).toBe('address')
	);
});

describe('limits', () => {
	it('a size that is announced', async () => {
		pages['/'] = send('x'.repeat(2000));
		expect(await refusal(fetcher({ maxBytes: 1000 }).get(`${base}/`))).toBe('size');
	});
	it('a size that is not announced', async () => {
		pages['/'] = (_, response) => {
			response.writeHead(200, { 'content-type': 'text/html' });
			const more = () => {
				while (response.write('x'.repeat(500)));
			};
			response.on('drain', more);
			more();
		};
		expect(await refusal(fetcher({ maxBytes: 100_000 }).get(`${base}/`))).toBe('size');
	});
	it('a size that is packed', async () => {
		pages['/'] = send(gzipSync(Buffer.alloc(5_000_000, 0x20)), { 'content-encoding': 'gzip' });
		expect(await refusal(fetcher({ maxBytes: 1_000_000 }).get(`${base}/`))).toBe('size');
	});
	it('packed answers are unpacked', async () => {
		pages['/'] = send(gzipSync('<p>Start</p>'), { 'content-encoding': 'gzip' });
		expect(Buffer.from((await fetcher().get(`${base}/`)).bytes).toString()).toBe('<p>Start</p>');
	});
	it('a server that never answers, or never ends', async () => {
		pages['/stumm'] = () => undefined;
		pages['/zäh'] = (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('x');
		pages['/z%C3%A4h'] = pages['/zäh'] ?? none;
		const f = fetcher({ timeout: 200 });
		expect(await refusal(f.get(`${base}/stumm`))).toBe('time');
		expect(await refusal(f.get(`${base}/zäh`))).toBe('time');
	});
	it('what is no page', async () => {
		pages['/'] = send('x', { 'content-type': 'application/pdf' });
		expect(await refusal(fetcher().get(`${base}/`))).toBe('type');
	});
	it('an error of the server', async () => {
		pages['/'] = send('', { 'retry-after': '120' }, 503);
		expect(await refusal(fetcher().get(`${base}/`))).toBe('status');
	});
});

describe('a host is asked without haste', () => {
	it('with the pause that robots.txt asks for', async () => {
		pages['/robots.txt'] = send('User-agent: *\nCrawl-delay: 7\n');
		const slept: number[] = [];
		const clock = { now: () => 0, sleep: (ms: number) => Promise.resolve(void slept.push(ms)) };
		const f = fetcher({ clock, delay: 1000 });
		await f.get(`${base}/`);
		await f.get(`${base}/`);
		expect(slept).toEqual([1000, 7000, 7000]);
	});
	it('a pause of hours is not waited for', async () => {
		pages['/robots.txt'] = send('User-agent: *\nCrawl-delay: 7200\n');
		expect(await refusal(fetcher().get(`${base}/`))).toBe('robots');
	});
});
