import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { releasesFolder } from '#lib/dataset/release/read.server.ts';
import { inTurn } from './in-turn.ts';
import { ensureMessages } from './messages.ts';
import { root, runTool, type RunOptions } from './run.ts';
import { fingerprint, isFresh, markFresh } from './stamp.ts';

export type Target = 'node' | 'static';

/** All that the site's bytes depend on, beside the version of Node. */
const inputs = [
	'src/app.html',
	'src/hooks.server.ts',
	'src/lib',
	'src/params',
	'src/routes',
	'src/cli/chunks.ts',
	'src/cli/late-styles.ts',
	'src/cli/messages.ts',
	'src/cli/plain-messages.ts',
	'src/cli/telling-files.ts',
	'static',
	// Compiled into the pages: who runs the site, and where it is reached.
	'data/operator.json',
	'project.inlang/settings.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package-lock.json',
	'.cache/dataset',
	'.cache/places'
];

/** Where a build is put. */
export const folderOf = (target: Target) => join(root, target === 'node' ? 'build' : 'build-static');

/**
 * Builds the data set, the messages and then the site, each only where something that it rests on has changed. Who asks while another
 * builds waits for it: of two builders at once each would write into the other's folder.
 * @param shown where to tell what is built, if not on the screen
 * @throws when a build fails
 */
export const ensureSite = (target: Target, shown: Pick<RunOptions, 'told'> = {}): Promise<void> =>
	inTurn(join(root, '.cache'), 'site', () => buildStale(target, shown));

async function buildStale(target: Target, shown: Pick<RunOptions, 'told'>): Promise<void> {
	const env = { DIGITALPEGEL_TARGET: target };
	// Within this process: another would start for a second and find, nearly always, that nothing has changed.
	const { default: data } = await import('./build.ts');
	if ((await data.run(['--quiet'])) !== 0) {
		throw new Error('The data set could not be built; the message above says why.');
	}
	// Plain files hold the releases; a server reads them where they lie.
	const print = fingerprint(target === 'static' ? [...inputs, releasesFolder()] : inputs, [target]);
	if (existsSync(folderOf(target)) && isFresh(`site-${target}`, print)) return;
	const told = `Building the site (${target}) …`;
	if (shown.told) shown.told(`${told}\n`);
	else console.log(told);
	await ensureMessages();
	if ((await runTool('vite', ['build', '--logLevel', 'warn'], { env, ...shown })) !== 0) {
		throw new Error('The site could not be built; the message above says why.');
	}
	markFresh(`site-${target}`, print);
}
