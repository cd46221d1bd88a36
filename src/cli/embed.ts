import { unzipSync } from 'fflate';
import type { Command } from './main.ts';
import { writeFolder } from './render/new-folder.ts';
import { withPublicSite } from './render/public-site.ts';
import { viewArgs } from './render/view-args.ts';
import { viewFiles } from './render/view-files.ts';

const usage = `digitalpegel embed '<address>' -o <folder> [--part karte|rang|verlauf] [--origin https://…]

Writes a view for pages of others as files: the page with all that it needs inside, its drawing, its values, the licence
and check sums. Any web server can hand them out; they load nothing from anywhere. The address is that of a page with the
view, '/karte/?kennzahl=behoerden&bis=2024'. For the same as one ZIP: digitalpegel chart '<address>' -o <name>.zip

  -o <folder>       a new or empty folder
  --part <part>     which part of the page, where it has several; default: the first
  --origin <url>    where the site is reached, to which the page leads; default: 'origin' in data/operator.json`;

const command: Command = {
	summary: 'write a view for pages of others, as files that need nothing else',
	usage,
	async run(args) {
		const told = viewArgs(args);
		if (told === null) {
			console.error(usage);
			return 2;
		}
		const { path, part, out, origin } = told;
		await withPublicSite(origin, async (site) => {
			const [bundle] = await viewFiles(site, path, part, ['zip']);
			if (bundle) writeFolder(out, Object.entries(unzipSync(bundle.bytes)));
		});
		return 0;
	}
};
export default command;
