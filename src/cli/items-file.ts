import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { itemLine, readItems } from '#lib/news/items.ts';
import { keep, type Kept } from '#lib/news/keep.ts';
import { failed } from './problems.ts';

const isAbsent = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * The items of a file of `data/news`; none where there is no file.
 * @throws where a line can't be read: such a file must not be written over
 */
export async function itemsOfFile(path: string): Promise<NewsItem[]> {
	let text: string;
	try {
		text = await readFile(path, 'utf8');
	} catch (error) {
		if (isAbsent(error)) return [];
		throw error;
	}
	const { items, problems } = readItems({ text, where: path, url: null, publisher: null });
	if (failed(problems)) {
		throw new Error(problems.map((p) => `${p.where}: ${p.what}; ${p.todo}`).join('\n'));
	}
	return items;
}

/** Adds items to a file of `data/news`, one a line, sorted by id; nothing is written where nothing changed. */
export async function keepInFile(path: string, incoming: readonly NewsItem[], day: string): Promise<Kept> {
	const existing = await itemsOfFile(path);
	const kept = keep(existing, incoming, day);
	const text = (items: readonly NewsItem[]) => items.map((item) => `${itemLine(item)}\n`).join('');
	if (kept.items.length > 0 && text(kept.items) !== text(existing)) {
		await mkdir(dirname(path), { recursive: true });
		await writeFileAtomic(path, text(kept.items), { fsync: true });
	}
	return kept;
}
