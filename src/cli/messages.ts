import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompilerOptions } from '@inlang/paraglide-js';
import { plainMessage, plainRuntime } from './plain-messages.ts';
import { root } from './run.ts';
import { fingerprint, isFresh, markFresh } from './stamp.ts';

/** How the messages of both languages are compiled, the same for the site, its tests and the editing page. */
export const messageOptions: CompilerOptions = {
	project: join(root, 'project.inlang'),
	outdir: join(root, 'src', 'lib', 'i18n', 'paraglide'),
	strategy: ['baseLocale'],
	emitTsDeclarations: true
};

const inputs = [
	'src/lib/i18n/messages',
	'src/cli/messages.ts',
	'src/cli/plain-messages.ts',
	'project.inlang/settings.json',
	'package-lock.json'
];

/**
 * Compiles the messages where they have changed. It takes longer than many a build of what uses them, so that no such
 * build does it for itself.
 * @throws Error of the compiler where a message cannot be read
 */
export async function ensureMessages(): Promise<void> {
	const print = fingerprint(inputs);
	if (existsSync(join(messageOptions.outdir, 'messages.js')) && isFresh('messages', print)) return;
	const { compile } = await import('@inlang/paraglide-js');
	await compile(messageOptions);
	keepPluralRules();
	writePlainly();
	markFresh('messages', print);
}

/**
 * The compiled messages make the rules of plurals anew for each number that they tell, which costs a hundred times what the rule
 * itself does.
 * @throws Error where they are no longer compiled so
 */
function keepPluralRules(): void {
	const file = join(messageOptions.outdir, 'registry.js');
	const code = readFileSync(file, 'utf8');
	const made = 'new Intl.PluralRules(locale, options).select(';
	if (!code.includes(made)) throw new Error(`${file} makes the rules of plurals in another way than before`);
	const kept = `const rules = new Map();
function rulesOf(locale, options) {
	const key = locale + JSON.stringify(options ?? null);
	const held = rules.get(key) ?? new Intl.PluralRules(locale, options);
	rules.set(key, held);
	return held;
}
`;
	writeFileSync(file, `${code.replace(made, 'rulesOf(locale, options).select(')}\n${kept}`);
}

function writePlainly(): void {
	const rewrite = (file: string, by: (code: string) => string) =>
		writeFileSync(file, by(readFileSync(file, 'utf8')));
	rewrite(join(messageOptions.outdir, 'runtime.js'), plainRuntime);
	const folder = join(messageOptions.outdir, 'messages');
	for (const name of readdirSync(folder))
		if (/^(?!_).*\.js$/.test(name)) rewrite(join(folder, name), plainMessage);
}

// `npm run prepare:messages`, for the builds that are called by their tools' own names.
if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureMessages();
