import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, runTool } from './run.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function onPath(): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return folders
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find((path) => existsSync(path));
}

/**
 * A Chromium for the browser tests: `$CHROMIUM`, the system's, or the one that Playwright keeps.
 * @throws when `$CHROMIUM` names a file that is not there: a typing error must not be passed over
 */
export function findBrowser(): string | null {
	const named = process.env.CHROMIUM;
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist.`);
		return named;
	}
	const system = onPath();
	if (system) return system;
	const own = chromium.executablePath();
	return own && existsSync(own) ? own : null;
}

function isDebian(): boolean {
	if (!existsSync('/etc/os-release')) return false;
	return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

const isRoot = () => process.getuid?.() === 0;

/**
 * Finds a browser, or gets one: Playwright's download where the network allows it, else Debian's package
 * where we are root. Returns null where neither works.
 */
export async function ensureBrowser(): Promise<string | null> {
	const found = findBrowser();
	if (found) return found;

	console.log('No Chromium found; trying to get one for the browser tests.');
	const withDeps = isDebian() && isRoot() ? ['--with-deps'] : [];
	await runTool('playwright', ['install', ...withDeps, 'chromium'], {
		env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
		timeout: 300_000
	});
	const downloaded = findBrowser();
	if (downloaded) return downloaded;

	if (isDebian() && isRoot()) {
		const env = { DEBIAN_FRONTEND: 'noninteractive' };
		await run('apt-get', ['update', '-q'], { env, timeout: 120_000, quiet: true });
		await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
			env,
			timeout: 600_000,
			quiet: true
		});
	}
	return findBrowser();
}
