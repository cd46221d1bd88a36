import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { handoutParts } from '#lib/ui/handout/parts.ts';
import type { Command } from './main.ts';
import { originOf, withPublicSite } from './render/public-site.ts';
import { fileKind, partOf, pathIn, viewEnds, viewFiles } from './render/view-files.ts';

const usage = `digitalpegel chart '<address>' -o <file> [-o <file> …] [--part <part>] [--origin https://…]

Makes files of a view of the site, the same that its page hands out, for reports that are built by programs. The address is
that of the page, whole or from its root: '/karte/?kennzahl=behoerden&stand=2026-11-25'. With 'stand' the file is the same
whenever it is made.

  -o <file>         where to write; the end of the name says what: ${viewEnds.join(', ')}
  --part <part>     which part of the page: ${handoutParts.join(', ')};
                    default: the first that makes all of these; where one is
                    a picture, a map or timeline before a table
  --origin <url>    where the site is reached, which the files name; default: 'origin' in data/operator.json`;

const command: Command = {
	summary: 'make a chart, table or reference of a view, as a file',
	usage,
	async run(args) {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: {
				out: { type: 'string', short: 'o', multiple: true },
				part: { type: 'string' },
				origin: { type: 'string' }
			}
		});
		const [address, ...more] = positionals;
		const out = values.out ?? [];
		if (address === undefined || more.length > 0 || out.length === 0) {
			console.error(usage);
			return 2;
		}
		const part = partOf(values.part);
		const ends = out.map((file) => {
			const end = fileKind(file);
			if (end !== null) return end;
			throw new Error(`${file}: what is it to be? Its name has to end in ${viewEnds.join(', ')}.`);
		});
		const origin = originOf(values.origin);
		const path = pathIn(address, origin);
		await withPublicSite(origin, async (site) => {
			const made = await viewFiles(site, path, part, ends);
			for (const [i, { bytes }] of made.entries()) {
				writeFileSync(resolve(out[i] ?? ''), bytes);
				console.log(`${out[i]}: ${bytes.length} bytes`);
			}
		});
		return 0;
	}
};
export default command;
