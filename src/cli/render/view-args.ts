import { parseArgs } from 'node:util';
import type { HandoutPart } from '#lib/ui/handout/parts.ts';
import { originOf } from './public-site.ts';
import { partOf, pathIn } from './view-files.ts';

/** What a command that writes a folder of files of a view is told. */
export interface ViewArgs {
	/** Path of the page from the site's root. */
	path: string;
	part: HandoutPart | undefined;
	out: string;
	origin: string;
}

/**
 * Reads `'<address>' -o <folder> [--part …] [--origin …]`.
 * @returns null where address or folder are missing
 * @throws Error for an address, part or origin that can't be meant
 */
export function viewArgs(args: string[]): ViewArgs | null {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { out: { type: 'string', short: 'o' }, part: { type: 'string' }, origin: { type: 'string' } }
	});
	const [address, ...more] = positionals;
	if (address === undefined || more.length > 0 || values.out === undefined) return null;
	const part = partOf(values.part);
	const origin = originOf(values.origin);
	return { path: pathIn(address, origin), part, out: values.out, origin };
}
