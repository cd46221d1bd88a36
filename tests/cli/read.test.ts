import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { check } from '#lib/schema/check.ts';
import { NewsItem } from '#lib/schema/news-item.ts';
import read from '#cli/read.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../news/fixtures/${name}`, import.meta.url));
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'digitalpegel-'))));
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
});

async function run(...args: string[]) {
	let out = '';
	let err = '';
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
	vi.spyOn(console, 'error').mockImplementation((text: unknown) => void (err += `${String(text)}\n`));
	const code = await read.run(args);
	vi.restoreAllMocks();
	const lines = out.split('\n').filter(Boolean);
	const items = lines.map((line, i) => check(NewsItem, JSON.parse(line), 'item', `line ${i + 1}`));
	return { code, items, err, out };
}

describe('digitalpegel read', () => {
	it('prints one NewsItem a line and nothing else, whatever the input', async () => {
		for (const name of [
			'page.txt',
			'article.html',
			'list.html',
			'feed.rss',
			'feed.atom',
			'feed.rdf',
			'feed.json'
		]) {
			const { code, items, err } = await run(fixture(name));
			expect([name, code]).toEqual([name, 0]);
			expect(items.length).toBeGreaterThan(0);
			expect(err).toContain(`${items.length} item`);
		}
	});
	it('says what was wrong and where, reads the rest, and ends with 1', async () => {
		const { code, items, err } = await run(fixture('digests.ndjson'), fixture('gibt-es-nicht.txt'));
		expect(code).toBe(1);
		expect(items.map((item) => item.id)).toEqual(['muster-1', 'muster-2', 'muster-5']);
		expect(err).toMatch(/digests\.ndjson:4: no JSON/);
		expect(err).toMatch(/gibt-es-nicht\.txt: can't be opened/);
	});
	it('reads a folder, and an item that is in several files once', async () => {
		const { items, code } = await run(fixture(''));
		expect(code).toBe(1);
		expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
	});
	it('finds places by the gazetteer', async () => {
		const { items } = await run(fixture('page.txt'));
		expect(items.find((item) => item.title.startsWith('Brandenburg'))?.places).toEqual(['12']);
	});
	it.each([[], ['--as', 'quatsch', 'x'], ['--quatsch'], ['--day', 'heute', 'x']])(
		'%j is not understood',
		async (...args) => {
			const { code, out } = await run(...args);
			expect([code, out]).toEqual([2, '']);
		}
	);
	it('keeps citations in a file: a second time changes no byte', async () => {
		const into = join(folder, 'news', 'muster.ndjson');
		const first = await run(fixture('page.txt'), '--into', into, '--day', '2026-01-02');
		expect([first.code, first.out]).toEqual([0, '']);
		const text = await readFile(into, 'utf8');
		expect(text).not.toContain('Onlinedienste des Landes');
		expect(text.split('\n').filter(Boolean)).toHaveLength(5);
		await run(fixture('page.txt'), '--into', into, '--day', '2026-03-04');
		expect(await readFile(into, 'utf8')).toBe(text);
	});
	it('does not write over a file that it could not read whole', async () => {
		const into = join(folder, 'kaputt.ndjson');
		await writeFile(into, '{"id":\n');
		await expect(run(fixture('page.txt'), '--into', into)).rejects.toThrow(/kaputt\.ndjson:1/);
		expect(await readFile(into, 'utf8')).toBe('{"id":\n');
	});
	it('fetches an address, and takes its own word for the encoding', async () => {
		const page = await readFile(fixture('page-windows-1252.txt'));
		const server = http.createServer((request, response) => {
			if (request.url !== '/seite') return void response.writeHead(404).end();
			response.writeHead(200, { 'content-type': 'text/plain; charset=windows-1252' }).end(page);
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/seite`;
		vi.stubEnv('DIGITALPEGEL_CACHE', join(folder, 'cache'));
		const refused = await run(url);
		expect([refused.code, refused.items.length]).toEqual([1, 0]);
		expect(refused.err).toMatch(/no public address/);
		vi.stubEnv('DIGITALPEGEL_ALLOW_LOOPBACK', '1');
		const { code, items } = await run(url);
		expect(code).toBe(0);
		expect(items[1]?.text).toContain('„Das spart Wege“');
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
	}, 20_000);
});

it('reads standard input in a process of its own', async () => {
	const child = spawn('npx', ['--no-install', 'tsx', 'src/cli/main.ts', 'read', '-'], {
		cwd: fileURLToPath(new URL('../..', import.meta.url))
	});
	let out = '';
	child.stdout.on('data', (data: Buffer) => void (out += data.toString()));
	child.stdin.end(await readFile(fixture('page.txt')));
	const code = await new Promise((done) => child.on('close', done));
	expect(code).toBe(0);
	expect(out.split('\n').filter(Boolean)).toHaveLength(5);
}, 30_000);
