import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import update from '#cli/update.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../news/fixtures/${name}`, import.meta.url));
const feed = (...entries: string[]) =>
	`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Bote</title>${entries.join('')}</channel></rss>`;
const entry = (n: number, title: string, text: string) =>
	`<item><title>${title}</title><link>https://bote.example/${n}</link><pubDate>Wed, 05 Mar 2025 10:00:00 +0100</pubDate><description>${text}</description></item>`;
const brandenburg = entry(
	1,
	'Brandenburg: Bilanz',
	'Das Land Brandenburg meldet einen Erfolg: Insgesamt sind nun 412 Verwaltungsleistungen online verfügbar.'
);
const hessen = entry(
	2,
	'Hessen: Bilanz',
	'In Hessen sind inzwischen 377 Verwaltungsleistungen online verfügbar.'
);

let folder: string;
let data: string;
let server: http.Server;
let served: Record<string, string>;
let base: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'digitalpegel-'));
	data = join(folder, 'data');
	await mkdir(join(data, 'inbox'), { recursive: true });
	await cp(fixture('page.txt'), join(data, 'inbox', 'page.txt'));
	server = http.createServer((request, response) => {
		const body = served[request.url ?? ''];
		if (body === undefined) return void response.writeHead(404).end();
		response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	served = { '/feed': feed(brandenburg) };
	const rows = [
		'id,kind,address,publisher,note,active',
		`bote,feed,${base}/feed,Musterbote,,yes`,
		`kaputt,feed,${base}/fehlt,,,yes`,
		`inbox,folder,${join(data, 'inbox')},,,yes`,
		`aus,feed,${base}/aus,,,no`
	];
	await writeFile(join(data, 'sources.csv'), `${rows.join('\n')}\n`);
	vi.stubEnv('DIGITALPEGEL_CACHE', join(folder, 'cache'));
	vi.stubEnv('DIGITALPEGEL_ALLOW_LOOPBACK', '1');
});
afterAll(async () => {
	vi.unstubAllEnvs();
	server.closeAllConnections();
	await new Promise((done) => server.close(done));
	await rm(folder, { recursive: true });
});

async function run(...args: string[]) {
	let out = '';
	let err = '';
	vi.spyOn(console, 'log').mockImplementation((text: unknown) => void (out += `${String(text)}\n`));
	vi.spyOn(console, 'error').mockImplementation((text: unknown) => void (err += `${String(text)}\n`));
	// A day that is over is not changed any more, so each is told on itself.
	const day = args[args.indexOf('--day') + 1] ?? '';
	if (/^\d/.test(day)) vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) });
	const code = await update.run(['--data', data, '--no-build', ...args]);
	vi.useRealTimers();
	vi.restoreAllMocks();
	return { code, out, err };
}
const ledger = async () =>
	(await readFile(join(data, 'figures.ndjson'), 'utf8'))
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as { value: number; scope: string; knownFrom: string });
const row = (out: string, source: string) =>
	out
		.split('\n')
		.find((line) => line.startsWith(source))
		?.split(/\s+/)
		.slice(1)
		.map(Number);

describe('digitalpegel update', () => {
	it('reads, extracts and records what the sources have; one that fails is told, the others are done', async () => {
		const { code, out, err } = await run('--day', '2026-01-02');
		expect(code).toBe(1);
		expect(err).toMatch(/fehlt: the server answered 404/);
		expect(row(out, 'bote')?.slice(0, 2)).toEqual([1, 1]);
		expect(row(out, 'kaputt')).toEqual([0, 0, 0, 0, 0, 1]);
		expect(row(out, 'inbox')?.slice(0, 2)).toEqual([5, 5]);
		expect(out).not.toMatch(/^aus/m);
		expect(await ledger()).toContainEqual(expect.objectContaining({ value: 412, scope: '12' }));
	});
	it('keeps no text of others in the data', async () => {
		const news = await readFile(join(data, 'news', 'bote.ndjson'), 'utf8');
		expect(news).toContain('"publisher":"Musterbote"');
		expect(news + (await readFile(join(data, 'news', 'inbox.ndjson'), 'utf8'))).not.toContain(
			'meldet einen Erfolg'
		);
	});
	it('a second run changes no byte', async () => {
		const files = ['figures.ndjson', 'news/bote.ndjson', 'news/inbox.ndjson'].map((name) => join(data, name));
		const before = await Promise.all(files.map((file) => readFile(file, 'utf8')));
		const { out } = await run('--day', '2026-02-03');
		expect(row(out, 'all')?.slice(1, 3)).toEqual([0, 0]);
		expect(await Promise.all(files.map((file) => readFile(file, 'utf8')))).toEqual(before);
	});
	it('takes up what is new, and keeps what its source has dropped', async () => {
		served['/feed'] = feed(hessen);
		const { code, out } = await run('--day', '2026-02-03', '--source', 'bote');
		expect(code).toBe(0);
		expect(row(out, 'bote')?.slice(0, 2)).toEqual([1, 1]);
		const figures = await ledger();
		expect(figures).toContainEqual(
			expect.objectContaining({ value: 377, scope: '06', knownFrom: '2026-02-03' })
		);
		expect(figures).toContainEqual(expect.objectContaining({ value: 412, knownFrom: '2026-01-02' }));
	});
	it('is silent when asked to be and nothing failed', async () => {
		expect(await run('--quiet', '--day', '2026-02-03', '--source', 'bote')).toMatchObject({
			code: 0,
			out: ''
		});
	});
	it.each([['--source', 'gibt-es-nicht'], ['--quatsch'], ['--day', 'morgen']])(
		'%j is not understood',
		async (...args) => {
			expect((await run(...args)).code).toBe(2);
		}
	);
}, 60_000);
