import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogueFile } from '#lib/dataset/catalogue/files.ts';
import { serveFile } from '#lib/dataset/serve-file.server.ts';
import { tagged } from '#lib/dataset/tagged.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
/** Builds the folder anew, as a build does: the list of hashes goes with the files. */
function build(text: string) {
	write('figures.csv', text);
	const sha256 = createHash('sha256').update(text).digest('hex');
	write(catalogueFile, JSON.stringify([{ path: 'figures.csv', bytes: text.length, sha256 }]));
}
const ask = (file: string, init: RequestInit = {}) =>
	serveFile(folder, file, new Request('https://p.example/', init), { whole: true });
const etag = (file: string) => ask(file)!.headers.get('etag')!;
beforeEach(() => build('a,b\n1,2\n'));

describe('the tag of a file', () => {
	it('is strong, and the same for the same bytes, whenever they were written', () => {
		const first = etag('figures.csv');
		expect(first).toMatch(/^"[0-9a-f]{32}"$/);
		utimesSync(join(folder, 'figures.csv'), 1, 1);
		expect(etag('figures.csv')).toBe(first);
	});
	it('is another for other bytes of the same length', () => {
		const first = etag('figures.csv');
		build('a,b\n1,3\n');
		expect(etag('figures.csv')).not.toBe(first);
	});
	it('is weak where nobody counted a hash', () => {
		expect(etag(catalogueFile)).toMatch(/^W\/"/);
	});
});

it('who holds the newest gets no bytes, but all that is said of them', async () => {
	const held = ask('figures.csv', { headers: { 'if-none-match': `"x", W/${etag('figures.csv')}` } })!;
	expect(held.status).toBe(304);
	expect(await held.text()).toBe('');
	for (const name of ['etag', 'cache-control', 'access-control-allow-origin'])
		expect(held.headers.get(name), name).toBe(ask('figures.csv')!.headers.get(name));
});

it('who asks for the head alone gets the same head', async () => {
	const [head, whole] = [ask('figures.csv', { method: 'HEAD' })!, ask('figures.csv')!];
	expect(await head.text()).toBe('');
	expect([...head.headers]).toEqual([...whole.headers]);
	expect(head.headers.get('content-length')).toBe('8');
});

it('a text that is made when it is asked for has a tag too, by which who holds it gets none', async () => {
	const of = (text: string, held = '') =>
		tagged(text, 'text/plain', new Request('https://p.example/', { headers: { 'if-none-match': held } }));
	const etag = of('a').headers.get('etag')!;
	expect(of('b').headers.get('etag')).not.toBe(etag);
	expect([of('a', etag).status, await of('a', etag).text()]).toEqual([304, '']);
	expect([of('b', etag).status, await of('b', etag).text()]).toEqual([200, 'b']);
});
