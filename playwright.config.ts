import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/browser.ts';

/**
 * Each test has a window of its own, but the workers keep the process behind it: a new one for each test costs more than
 * most tests. What a page kept (cookies, storage, routes) is cleared between them.
 */
process.env.PW_TEST_REUSE_CONTEXT ??= '1';

const executablePath = findBrowser();
const isRoot = process.getuid?.() === 0;

/**
 * Browser tests on the built site (`build/`, `build-static/`, which `npm test` builds first). No host but this machine
 * can be reached by the browser, so that a page that asked another would not even be answered.
 */
export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/e2e/support/global-setup.ts',
	outputDir: '.cache/test/browser',
	snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
	fullyParallel: true,
	// Pages wait for one another, for frames and for files: a third keeps two cores busy.
	workers: 3,
	forbidOnly: Boolean(process.env.CI),
	timeout: 30_000,
	expect: { timeout: 8_000 },
	reporter: 'list',
	use: {
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		trace: 'off',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: [
				...(isRoot ? ['--no-sandbox'] : []),
				'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
				'--enable-unsafe-swiftshader'
			]
		}
	}
});
