import { handoutParts } from '#lib/ui/handout/parts.ts';
import { sumsFile } from '#lib/dataset/catalogue/files.ts';
import { sumsOf } from '#lib/export/sums.ts';
import { folderCommand } from './render/folder-command.ts';
import { viewFiles, viewForms } from './render/view-files.ts';

const usage = `digitalpegel export '<address>' -o <folder> [--part <part>] [--origin https://…]

Writes all files that a page hands out of a view, with check sums: ${Object.keys(viewForms).join(', ')}.
Their names say what is in them and of which state. One of them alone: digitalpegel chart

  -o <folder>       a new or empty folder
  --part <part>     which part of the page: ${handoutParts.join(', ')};
                    default: the first with a drawing
  --origin <url>    where the site is reached, which the files name; default: 'origin' in data/operator.json`;

export default folderCommand(
	'write all files of a view: pictures, tables, references',
	usage,
	async (site, { path, part }) => {
		const made = await viewFiles(site, path, part, null);
		const named = made.map(({ name, bytes }) => [name, bytes] as const);
		return [...named, [sumsFile, Buffer.from(sumsOf(named))] as const];
	}
);
