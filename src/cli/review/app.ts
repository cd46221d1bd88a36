import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { ensureMessages } from '../messages.ts';
import { root } from '../run.ts';
import { fingerprint, isFresh, markFresh } from '../stamp.ts';

/** Where the editing page is put once it is built: the cache, which nothing is ever published from. */
export const appFolder = join(root, '.cache', 'review');

const inputs = ['src/review', 'src/lib', 'src/cli/review/app.ts', 'static/favicon.svg', 'package-lock.json'];

/** Builds the editing page, which is no part of the site, where it has changed. */
export async function ensureApp(): Promise<string> {
	const print = fingerprint(inputs);
	if (existsSync(join(appFolder, 'index.html')) && isFresh('review-app', print)) return appFolder;
	await ensureMessages();
	await build({
		configFile: false,
		root: join(root, 'src', 'review'),
		base: './',
		publicDir: false,
		logLevel: 'warn',
		plugins: [svelte({ configFile: false, preprocess: vitePreprocess() })],
		build: { outDir: appFolder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 }
	});
	markFresh('review-app', print);
	return appFolder;
}
