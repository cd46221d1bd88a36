import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from '../run.ts';

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
		const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5_000) }).catch(
			() => null
		);
		if (response) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`nothing answers at ${url}`);
}

/** The server lets running answers end for half a minute; nobody waits for them here. */
const patience = 3_000;

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, 'exit');
	child.kill();
	const timer = setTimeout(() => child.kill('SIGKILL'), patience);
	await ended;
	clearTimeout(timer);
}

/** What a server runs first: it ends with the command that it was started for, however that one ended. */
const withParent = `data:text/javascript,${encodeURIComponent("process.on('disconnect', () => process.exit());")}`;

/**
 * Serves a build of adapter-node, as `npm start` does, until it is stopped or this process ends.
 * @throws Error where it does not answer; nothing then runs on
 */
export async function serveNode(folder: string, env: NodeJS.ProcessEnv = {}): Promise<Running> {
	const port = await freePort();
	const url = `http://${host}:${port}`;
	const child = spawn(process.execPath, ['--import', withParent, join(folder, 'index.js')], {
		cwd: root,
		env: { ...process.env, ...env, HOST: host, PORT: String(port), ORIGIN: url },
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	const stop = () => end(child);
	try {
		await answers(`${url}/favicon.svg`, child);
	} catch (error) {
		await stop();
		throw error;
	}
	return { url, stop };
}
