import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { dedupe } from '#lib/news/dedupe.ts';
import { keep } from '#lib/news/keep.ts';
import { itemsOfFile, keepInFile } from '../items-file.ts';

/** What came of keeping items in `data/news`. */
export interface KeptItems {
	/** Ids that are new in the folder. */
	added: string[];
	/** The items that belong to this source: as they were read, and under the ids by which they are kept. */
	own: { read: NewsItem; item: NewsItem }[];
}

/**
 * Keeps a source's items in `data/news/<id>.ndjson`. An item that another file has already, from another source
 * or as a digest, belongs there and is left to it.
 */
export async function keepInFolder(
	folder: string,
	id: string,
	items: readonly NewsItem[],
	day: string
): Promise<KeptItems> {
	const name = `${id}.ndjson`;
	const names = await readdir(folder).catch(() => [] as string[]);
	const others: NewsItem[] = [];
	for (const other of names.sort()) {
		if (other.endsWith('.ndjson') && other !== name) others.push(...(await itemsOfFile(join(folder, other))));
	}
	const elsewhere = new Set(others.map((item) => item.id));
	const { idOf } = keep(others, items, day);
	const own = dedupe(items).filter((item) => !elsewhere.has(idOf.get(item.id) ?? item.id));
	const kept = await keepInFile(join(folder, name), own, day);
	return {
		added: kept.added,
		own: own.map((read) => ({ read, item: { ...read, id: kept.idOf.get(read.id) ?? read.id } }))
	};
}
