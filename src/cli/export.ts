import { createHash } from 'node:crypto';
import { sumsFile } from '#lib/export/bundle.ts';
import type { Command } from './main.ts';
import { writeFolder } from './render/new-folder.ts';
import { withPublicSite } from './render/public-site.ts';
import { viewArgs } from './render/view-args.ts';
import { fileKind, viewFiles, viewForms } from './render/view-files.ts';

const usage = `digitalpegel export '<address>' -o <folder> [--part karte|rang|verlauf] [--origin https://…]

Writes all files that a page hands out of a view, with check sums: ${Object.keys(viewForms).join(', ')}.
Their names say what is in them and of which state. One of them alone: digitalpegel chart

  -o <folder>       a new or empty folder
  --part <part>     which part of the page, where it has several; default: the first
  --origin <url>    where the site is reached, which the files name; default: 'origin' in data/operator.json`;

const command: Command = {
	summary: 'write all files of a view: pictures, tables, references',
	usage,
	async run(args) {
		const told = viewArgs(args);
		if (told === null) {
			console.error(usage);
			return 2;
		}
		const { path, part, out, origin } = told;
		await withPublicSite(origin, async (site) => {
			const made = await viewFiles(site, path, part, null);
			// Both tables end in `.csv` where a reader saves them, and would be one file here.
			const named = made.map(
				({ end, name, bytes }) => [`${name.slice(0, -(fileKind(name) ?? '').length)}${end}`, bytes] as const
			);
			const sums = named
				.map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
				.join('');
			writeFolder(out, [...named, [sumsFile, Buffer.from(sums)]]);
		});
		return 0;
	}
};
export default command;
