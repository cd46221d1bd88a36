import { unzipSync } from 'fflate';
import { folderCommand } from './render/folder-command.ts';
import { viewFiles } from './render/view-files.ts';

const usage = `digitalpegel embed '<address>' -o <folder> [--part <part>] [--origin https://…]

Writes a view for pages of others as files: the page with all that it needs inside, its drawing, its values, the licence
and check sums. Any web server can hand them out; they load nothing from anywhere. The address is that of a page with the
view, '/karte/?kennzahl=behoerden&bis=2024'. For the same as one ZIP: digitalpegel chart '<address>' -o <name>.zip

  -o <folder>       a new or empty folder
  --part <part>     which part of the page: karte, rang, verlauf, vergleich, angaben, ziele, nutzung, geld;
                    default: the first that can stand in pages of others
  --origin <url>    where the site is reached, to which the page leads; default: 'origin' in data/operator.json`;

export default folderCommand(
	'write a view for pages of others, as files that need nothing else',
	usage,
	async (site, { path, part }) => {
		const bundles = await viewFiles(site, path, part, ['zip']);
		return bundles.flatMap(({ bytes }) => Object.entries(unzipSync(bytes)));
	}
);
