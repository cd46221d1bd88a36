import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { autoFile } from '../lib/ui/embed/auto-file.ts';
import { telling } from '../lib/ui/embed/telling.server.ts';
import { root } from './run.ts';

/** Pages of views and cards below a folder. */
const pagesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /(?:^|[\\/])index\.html$/.test(name))
		.map((name) => join(folder, name));

/** Puts beside each page of a view the same that tells its height. @returns how many */
export function writeTelling(site: string, script: string): number {
	const pages = ['e', join('en', 'e')].flatMap((folder) => pagesIn(join(site, folder)));
	for (const page of pages)
		writeFileSync(page.replace(/index\.html$/, autoFile), telling(readFileSync(page, 'utf8'), script));
	return pages.length;
}

/**
 * Views that tell their height, for hosts of plain files: copied when all pages are written, since drawing each a second time
 * would take as long as the first.
 * @param site folder that the plain files are written to
 */
export function tellingFiles(site: string): Plugin {
	let ofServer = false;
	return {
		name: 'telling-files',
		apply: 'build',
		configResolved({ build }) {
			ofServer = build.ssr !== false;
		},
		closeBundle: {
			// SvelteKit writes the pages at the same time in the build of the server, and stands before.
			order: 'post',
			sequential: true,
			handler(failure) {
				if (!ofServer || failure !== undefined) return;
				const script = readFileSync(join(root, 'src', 'lib', 'ui', 'embed', 'tell-height.js'), 'utf8');
				console.log(
					`Views and cards for other pages: ${writeTelling(site, script)} copies that tell their height.`
				);
			}
		}
	};
}
