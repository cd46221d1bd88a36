import type { Command } from '../main.ts';
import { writeFolder } from './new-folder.ts';
import { withPublicSite, type PublicSite } from './public-site.ts';
import { viewArgs, type ViewArgs } from './view-args.ts';

/**
 * A command that writes a folder of files of a view.
 * @param files made by a page of the site, by their names
 */
export const folderCommand = (
	summary: string,
	usage: string,
	files: (
		site: PublicSite,
		view: ViewArgs
	) => Promise<readonly (readonly [name: string, bytes: Uint8Array])[]>
): Command => ({
	summary,
	usage,
	async run(args) {
		const view = viewArgs(args);
		if (view === null) {
			console.error(usage);
			return 2;
		}
		await withPublicSite(view.origin, async (site) => writeFolder(view.out, await files(site, view)));
		return 0;
	}
});
