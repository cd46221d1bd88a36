/**
 * `npm test`: types, lint, unit and golden tests, mutated items, browser tests on the built site.
 * Every part runs even where one before it failed; the last line counts them all.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ensureBrowser } from './browser.ts';
import { ensureMessages } from './messages.ts';
import { root, run, runTool } from './run.ts';
import { ensureSite } from './site.ts';

const reports = join(root, '.cache', 'test');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;
let skipped = 0;

function heading(text: string) {
	console.log(`\n— ${text} —`);
}

async function checkThat(name: string, tool: string, args: string[]) {
	heading(name);
	if ((await runTool(tool, args)) === 0) passed += 1;
	else failed += 1;
}

const VitestReport = v.object({
	numPassedTests: v.number(),
	numFailedTests: v.number(),
	numPendingTests: v.number(),
	numFailedTestSuites: v.number()
});
const PlaywrightReport = v.object({
	stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() })
});

/** Reads a runner's report; a runner that died without one counts as one failure. */
function report<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> | null {
	try {
		return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return null;
	}
}

async function unitTests() {
	heading('Unit and golden tests');
	const file = join(reports, 'unit.json');
	const code = await runTool('vitest', [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile=${file}`
	]);
	const result = report(file, VitestReport);
	passed += result?.numPassedTests ?? 0;
	skipped += result?.numPendingTests ?? 0;
	// A file that does not load fails without a failed test of its own.
	failed += Math.max(result?.numFailedTests ?? 0, code === 0 ? 0 : 1);
}

/** @returns whether both sites stand as the sources say; tells why not */
async function buildSites(): Promise<boolean> {
	try {
		await ensureSite('node');
		await ensureSite('static');
		return true;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return false;
	}
}

async function browserTests(browser: string, built: boolean) {
	heading('Browser tests on the built site');
	if (!built) {
		console.log('NOT TESTED: there is no site to look at; what its build printed is above.');
		failed += 1;
		return;
	}
	const file = join(reports, 'browser.json');
	const code = await runTool('playwright', ['test', '--reporter=list,json'], {
		env: { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
	});
	const stats = report(file, PlaywrightReport)?.stats;
	passed += stats?.expected ?? 0;
	skipped += stats?.skipped ?? 0;
	failed += Math.max((stats?.unexpected ?? 0) + (stats?.flaky ?? 0), code === 0 ? 0 : 1);
}

// What types and tests rest on and no commit holds: messages, the framework's types, places and the data set.
await ensureMessages();
await runTool('svelte-kit', ['sync']);
await run('npm', ['run', '--silent', 'prepare:data']);
const browser = await ensureBrowser();
// Each of these keeps one core busy; unit and browser tests need all.
const mutated = checkThat('100,000 mutated items', 'tsx', ['tests/fuzz/run.ts']);
const built = browser !== null && (await buildSites());
await checkThat('Types', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']);
await checkThat('Format', 'prettier', ['--check', '.', '--log-level', 'warn']);
await checkThat('Lint', 'eslint', ['.', '--max-warnings', '0']);
await mutated;
await unitTests();
if (browser) {
	await browserTests(browser, built);
} else {
	console.log(
		'\nNOT TESTED: no Chromium. Install one (Debian: apt-get install chromium) or name one in CHROMIUM; pages, map, engine and accessibility were not looked at.'
	);
	if (process.env.CI) failed += 1;
}

if (skipped > 0) console.log(`\n${skipped} skipped; each says why above.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
