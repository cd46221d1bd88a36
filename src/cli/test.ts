/**
 * `npm test`: types, lint, unit and golden tests, mutated items, browser tests on the built site.
 * Every part runs even where one before it failed; the last line counts them all.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
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

function count(good: boolean) {
	if (good) passed += 1;
	else failed += 1;
}

const heading = (text: string) => `\n— ${text} —`;

/** A part that keeps one core busy, so that it runs beside another; what it prints comes as one block, at its end. */
interface Part {
	name: string;
	/** @returns whether all is well; null where that is counted by who rests on it */
	run(told: (text: string) => void): Promise<boolean | null>;
}

const toolPart = (name: string, tool: string, args: string[]): Part => ({
	name,
	run: async (told) => (await runTool(tool, args, { told, env: colours })) === 0
});
/** Tools that print into a pipe leave out the colours that the screen would have shown. */
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};

/** Does the parts in their order, as many at a time as there are cores. */
async function besideEachOther(parts: readonly Part[]): Promise<void> {
	const left = [...parts];
	const worker = async () => {
		for (let part = left.shift(); part; part = left.shift()) {
			const printed: string[] = [];
			const good = await part.run((text) => printed.push(text));
			if (good !== null) count(good);
			console.log(`${heading(part.name)}\n${printed.join('').trimEnd()}`);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, worker));
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
	console.log(heading('Unit and golden tests'));
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

async function browserTests(browser: string, built: boolean) {
	console.log(heading('Browser tests on the built site'));
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
// The longest first, so that none is left to run alone at the end. One site after the other: both rest on the same data.
let built = false;
const sites: Part = {
	name: 'Sites',
	async run(told) {
		try {
			for (const target of ['node', 'static'] as const) await ensureSite(target, { told });
			built = true;
		} catch (error) {
			told(error instanceof Error ? error.message : String(error));
		}
		return null;
	}
};
await besideEachOther([
	...(browser ? [sites] : []),
	toolPart('100,000 mutated items', 'tsx', ['tests/fuzz/run.ts']),
	toolPart('Types', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']),
	toolPart('Lint', 'eslint', ['.', '--max-warnings', '0']),
	toolPart('Format', 'prettier', ['--check', '.', '--log-level', 'warn'])
]);
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
