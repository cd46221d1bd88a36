import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from './run.ts';

/** Written by the build itself: it must not make its own input look changed. */
const generated = join(root, 'src', 'lib', 'i18n', 'paraglide');

function* filesBelow(path: string): Generator<string> {
	if (path === generated || !existsSync(path)) return;
	if (statSync(path).isFile()) return yield path;
	for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
}

/**
 * Fingerprint of files and folders (paths relative to the project, or absolute): same contents, same stamp.
 * Missing paths count as empty. `extra` adds what is no file, such as the build's target.
 */
export function fingerprint(paths: string[], extra: string[] = []): string {
	const hash = createHash('sha256');
	for (const text of [process.version, ...extra]) hash.update(text).update('\0');
	for (const path of paths) {
		for (const file of filesBelow(resolve(root, path))) {
			hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
		}
	}
	return hash.digest('hex');
}

const stampFile = (name: string) => join(root, '.cache', 'stamps', name);

/** Whether the work called `name` was last done with this very fingerprint. */
export function isFresh(name: string, print: string): boolean {
	const file = stampFile(name);
	return existsSync(file) && readFileSync(file, 'utf8') === print;
}

/** Notes that the work called `name` is done; to be called only after it succeeded. */
export function markFresh(name: string, print: string): void {
	const file = stampFile(name);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, print);
}
