import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { dedupe } from '#lib/news/dedupe.ts';
import { itemLine } from '#lib/news/items.ts';
import { itemsOfFile } from '../items-file.ts';

/** For each item the print of what was last recorded of it. */
const Done = v.record(v.string(), v.string());

const printOf = (item: NewsItem, rules: string): string =>
	createHash('sha256')
		.update(`${rules}\n${item.title}\n${item.published ?? ''}\n${item.text ?? item.digest ?? ''}`)
		.digest('hex');

/**
 * The texts of one source, in a folder that is never committed, and the note of what has been recorded of them.
 * What was read is written here before anything else, so that a run that was killed is gone on with: whatever
 * has no note is pending. New rules make everything pending again.
 */
export class TextStore {
	readonly #folder: string;
	readonly #id: string;
	#items: NewsItem[] = [];
	#done: Record<string, string> = {};

	private constructor(folder: string, id: string) {
		this.#folder = folder;
		this.#id = id;
	}

	/** A damaged store is an empty one: its source is simply read again. */
	static async open(folder: string, id: string): Promise<TextStore> {
		const store = new TextStore(folder, id);
		store.#items = await itemsOfFile(store.#textFile).catch(() => []);
		try {
			store.#done = v.parse(Done, JSON.parse(await readFile(store.#doneFile, 'utf8')));
		} catch {
			store.#done = {};
		}
		return store;
	}

	get #textFile() {
		return join(this.#folder, `${this.#id}.ndjson`);
	}
	get #doneFile() {
		return join(this.#folder, `${this.#id}.done.json`);
	}

	/** Adds what was read; of an item that is there already the newer words hold. */
	async add(items: readonly NewsItem[]): Promise<void> {
		const newer = new Map(items.map((item) => [item.id, item]));
		const old = this.#items.filter((item) => !newer.has(item.id));
		this.#items = dedupe([...newer.values(), ...old]).sort((a, b) => (a.id < b.id ? -1 : 1));
		await mkdir(this.#folder, { recursive: true });
		await writeFileAtomic(this.#textFile, this.#items.map((item) => `${itemLine(item)}\n`).join(''));
	}

	/** Items of which the present words have not been recorded by the present rules. */
	pending(rules: string): NewsItem[] {
		return this.#items.filter((item) => this.#done[item.id] !== printOf(item, rules));
	}

	/** Notes that these items are recorded; to be called only after they are. */
	async markDone(items: readonly NewsItem[], rules: string): Promise<void> {
		for (const item of items) this.#done[item.id] = printOf(item, rules);
		await mkdir(this.#folder, { recursive: true });
		await writeFileAtomic(this.#doneFile, JSON.stringify(this.#done, null, '\t'));
	}
}
