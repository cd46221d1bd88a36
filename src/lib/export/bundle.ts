import { utf8ToBytes } from '@noble/hashes/utils.js';
import { sumsFile } from '#lib/dataset/catalogue/files.ts';
import type { Day } from '#lib/schema/date.ts';
import { sumsOf } from './sums.ts';

/** A file of a package: its name and what is in it. */
export type BundleFile = readonly [name: string, content: string | Uint8Array];

/**
 * Files as one ZIP, with their check sums as `sha256sum -c` reads them. The same files give the same bytes.
 * @param day that all files are dated with
 */
export async function bundleOf(files: readonly BundleFile[], day: Day): Promise<Uint8Array<ArrayBuffer>> {
	const { zipSync } = await import('fflate');
	const bytes = files.map(
		([name, content]) => [name, typeof content === 'string' ? utf8ToBytes(content) : content] as const
	);
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	// ZIP knows no time zones: noon as this machine's clock has it is noon in the file, everywhere.
	const mtime = new Date(year, month - 1, date, 12);
	return new Uint8Array(
		zipSync(Object.fromEntries([...bytes, [sumsFile, utf8ToBytes(sumsOf(bytes))] as const]), {
			mtime,
			level: 9
		})
	);
}
