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
		E2E_STATIC: await serveFiles(join(root, 'build-static'), '/amt/digital'),
		E2E_FED: await serveFed(join(root, 'tests', 'e2e', 'support', 'page.txt')),
		...(existsSync(seed) ? { E2E_SEED: await serveFed(seed) } : {})
	};
	for (const [name, { url }] of Object.entries(started)) process.env[name] = url;
	return async () => {
		await Promise.all(Object.values(started).map((site) => site.stop()));
	};
}
