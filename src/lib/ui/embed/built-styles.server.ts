import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const assets = join('client', '_app', 'immutable', 'assets');

/** Where the style sheets of this build lie: beside the server's own files, while a site is built and where it runs. */
function assetFolder(): string | null {
	for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
		if (existsSync(join(folder, assets))) return join(folder, assets);
		if (folder === dirname(folder)) return null;
	}
}

let folder: string | null | undefined;
const kept = new Map<string, string>();

/** The text of a style sheet of the build by its address in a page; null where there is none of this name. */
export function builtStyle(href: string): string | null {
	folder ??= assetFolder();
	if (folder === null) return null;
	const name = basename(href);
	const before = kept.get(name);
	if (before !== undefined) return before;
	const file = join(folder, name);
	if (!existsSync(file)) return null;
	const text = readFileSync(file, 'utf8');
	kept.set(name, text);
	return text;
}
