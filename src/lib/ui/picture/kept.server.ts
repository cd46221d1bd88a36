import { statSync } from 'node:fs';
import { join } from 'node:path';
import { datasetFolder } from '#lib/dataset/folder.server.ts';

/** So many pictures stay in memory, 30 to 60 kB each. */
const most = 200;
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer> | null>>();

/**
 * A picture that was drawn before of the same data set, else one that is drawn now; the longest unused goes.
 * @param draw gives null where there is no such picture, which is not kept
 */
export async function keptPicture(
	name: string,
	draw: () => Promise<Uint8Array<ArrayBuffer> | null>
): Promise<Uint8Array<ArrayBuffer> | null> {
	const key = `${statSync(join(datasetFolder(), 'metadata.json')).mtimeMs} ${name}`;
	const picture = kept.get(key) ?? draw();
	kept.delete(key);
	kept.set(key, picture);
	const [oldest] = kept.keys();
	if (kept.size > most && oldest !== undefined) kept.delete(oldest);
	try {
		const drawn = await picture;
		if (!drawn) kept.delete(key);
		return drawn;
	} catch (problem) {
		kept.delete(key);
		throw problem;
	}
}
