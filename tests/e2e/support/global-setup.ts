import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveNode, type Running } from '../../../src/cli/render/serve.ts';
import { root } from '../../../src/cli/run.ts';
import { serveFed } from './fed-site.ts';
import { serveFiles } from './servers.ts';

/** Starts the sites under test and tells the tests their addresses; each has to be built before. */
export default async function setUp(): Promise<() => Promise<void>> {
	for (const folder of ['build', 'build-static']) {
		if (!existsSync(join(root, folder))) {
			throw new Error(`${folder}/ is missing: build the site first, or run npm test, which does.`);
		}
	}
	const seed = join(root, '..', 'shared', 'seeds', '000_8c426996d048d229.txt');
	const started: Record<string, Running> = {
		E2E_NODE: await serveNode(join(root, 'build')),
		E2E_STATIC: await serveFiles(join(root, 'build-static'), '/amt/digital')
	};
	const stop = async () => void (await Promise.all(Object.values(started).map((site) => site.stop())));
	// These make their data first, which one core alone would take twice as long for.
	const fed: [name: string, page: string][] = [
		['E2E_FED', join(root, 'tests', 'e2e', 'support', 'page.txt')],
		...(existsSync(seed) ? [['E2E_SEED', seed] as [string, string]] : [])
	];
	const fedSites = await Promise.allSettled(
		fed.map(async ([name, page]) => (started[name] = await serveFed(page)))
	);
	const failed = fedSites.find((one) => one.status === 'rejected');
	if (failed) {
		await stop();
		throw failed.reason;
	}
	for (const [name, { url }] of Object.entries(started)) process.env[name] = url;
	return stop;
}
