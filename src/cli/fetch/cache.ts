import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';

/** What is remembered of an answer, so that the next request can ask whether it still holds. */
const Remembered = v.object({
	url: v.string(),
	etag: v.nullable(v.string()),
	lastModified: v.nullable(v.string()),
	contentType: v.nullable(v.string()),
	/** SHA-256 of the body, so that a half-written pair is not taken for an answer. */
	body: v.string()
});
type Remembered = v.InferOutput<typeof Remembered>;

export interface CachedAnswer extends Omit<Remembered, 'body'> {
	bytes: Uint8Array;
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** Answers on disk, by address: `.cache/http/<hash>.json` and `.body`. A damaged entry is no entry. */
export class HttpCache {
	readonly #folder: string;
	constructor(folder: string) {
		this.#folder = folder;
	}

	async get(url: string): Promise<CachedAnswer | null> {
		const path = join(this.#folder, sha256(url));
		try {
			const { body, ...rest } = v.parse(Remembered, JSON.parse(await readFile(`${path}.json`, 'utf8')));
			const bytes = new Uint8Array(await readFile(`${path}.body`));
			return sha256(bytes) === body && rest.url === url ? { ...rest, bytes } : null;
		} catch {
			return null;
		}
	}

	async put({ bytes, ...rest }: CachedAnswer): Promise<void> {
		const path = join(this.#folder, sha256(rest.url));
		await mkdir(this.#folder, { recursive: true });
		await writeFileAtomic(`${path}.body`, Buffer.from(bytes));
		const told: Remembered = { ...rest, body: sha256(bytes) };
		await writeFileAtomic(`${path}.json`, JSON.stringify(told));
	}

	/** Forgets an answer, such as one that has since been reserved. */
	async forget(url: string): Promise<void> {
		const path = join(this.#folder, sha256(url));
		await rm(`${path}.json`, { force: true });
		await rm(`${path}.body`, { force: true });
	}
}
