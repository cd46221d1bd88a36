import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Writes files into a folder that is new or empty.
 * @throws Error where something is in it: what was written there before is not lost
 */
export function writeFolder(
	folder: string,
	files: readonly (readonly [name: string, bytes: Uint8Array])[]
): void {
	const path = resolve(folder);
	if (existsSync(path) && readdirSync(path).length > 0)
		throw new Error(`${folder} is not empty: name a new folder, or empty this one.`);
	mkdirSync(path, { recursive: true });
	for (const [name, bytes] of files) {
		writeFileSync(join(path, name), bytes);
		console.log(`${join(folder, name)}: ${bytes.length} bytes`);
	}
}
