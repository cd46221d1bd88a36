import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveNode } from '#cli/render/serve.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'digitalpegel-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A site whose server does what is said once it listens. */
const serving = (also = '') => {
	const code = `import { createServer } from 'node:http';
const server = createServer((_, answer) => answer.end('here'));
server.listen(Number(process.env.PORT), process.env.HOST);
${also}`;
	writeFileSync(join(folder, 'index.js'), code);
	writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
	return serveNode(folder);
};
const answer = (url: string) => fetch(url).then((response) => response.text());

describe('a served site', () => {
	it('answers until it is stopped', async () => {
		const site = await serving();
		expect(await answer(site.url)).toBe('here');
		await site.stop();
		await expect(answer(site.url)).rejects.toThrow();
	});

	it('can be stopped after it ended by itself', async () => {
		const site = await serving('setTimeout(() => process.exit(3), 300);');
		await expect.poll(() => answer(site.url).catch(() => 'gone'), { timeout: 10_000 }).toBe('gone');
		await site.stop();
		await site.stop();
	});

	it('is stopped even where it does not want to end', async () => {
		const site = await serving("process.on('SIGTERM', () => undefined);");
		await site.stop();
		await expect(answer(site.url)).rejects.toThrow();
	});

	it('is an error where it ends before it answers', async () => {
		writeFileSync(join(folder, 'index.js'), 'process.exit(4)');
		await expect(serveNode(folder)).rejects.toThrow('the server ended with code 4');
	});
});
