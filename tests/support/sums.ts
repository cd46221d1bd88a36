import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumsFile } from '#lib/dataset/catalogue/files.ts';

/** What a folder's check sums name. @throws Error for the first file whose bytes are others */
export function checkedBySums(folder: string): string[] {
	const lines = readFileSync(join(folder, sumsFile), 'utf8').trim().split('\n');
	return lines.map((line) => {
		const [sum, name = ''] = line.split('  ');
		const own = createHash('sha256')
			.update(readFileSync(join(folder, name)))
			.digest('hex');
		if (own !== sum) throw new Error(`${name} is not the file that its check sum is of`);
		return name;
	});
}
