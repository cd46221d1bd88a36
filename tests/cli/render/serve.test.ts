import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveNode } from '#cli/render/serve.ts';
import { root } from '#cli/run.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'digitalpegel-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A site whose server does what is said once it listens. */
const write = (also = '') => {
	const code = `import { createServer } from 'node:http';
const server = createServer((_, answer) => answer.end('here'));
server.listen(Number(process.env.PORT), process.env.HOST);
${also}`;
	writeFileSync(join(folder, 'index.js'), code);
	writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
};
const serving = (also = '') => {
	write(also);
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

	it.each(['SIGTERM', 'SIGKILL'] as const)('ends with a command that %s ends', async (signal) => {
		write();
		const command = `import { serveNode } from '#cli/render/serve.ts';
console.log((await serveNode(${JSON.stringify(folder)})).url);
setInterval(() => undefined, 1000);`;
		const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', command], {
			cwd: root,
			stdio: ['ignore', 'pipe', 'inherit']
		});
		const [printed] = (await once(child.stdout, 'data')) as [Buffer];
		const url = printed.toString().trim();
		expect(await answer(url)).toBe('here');
		const ended = once(child, 'exit');
		child.kill(signal);
		await ended;
		await expect.poll(() => answer(url).catch(() => 'gone'), { timeout: 10_000 }).toBe('gone');
	});

	it('is an error where it ends before it answers', async () => {
		writeFileSync(join(folder, 'index.js'), 'process.exit(4)');
		await expect(serveNode(folder)).rejects.toThrow('the server ended with code 4');
	});
});
