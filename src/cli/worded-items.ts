import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Extractor } from '#lib/extract/extractor.ts';
import type { Readings } from '#lib/ledger/merge.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { readItemsOf } from './dataset-inputs.ts';
import { itemsOfFile } from './items-file.ts';
import { root } from './run.ts';

/** Where `update` keeps the texts of others, never committed. */
const textsFolder = () => join(process.env.DIGITALPEGEL_CACHE ?? join(root, '.cache'), 'texts');

/** Texts of others that were read on this machine, by the item's id; a damaged file has none. */
async function keptTexts(folder: string): Promise<Map<string, string>> {
	const texts = new Map<string, string>();
	if (!existsSync(folder)) return texts;
	for (const name of readdirSync(folder).filter((file) => file.endsWith('.ndjson'))) {
		for (const { id, text } of await itemsOfFile(join(folder, name)).catch(() => [])) {
			if (text !== undefined) texts.set(id, text);
		}
	}
	return texts;
}

/** The items of a data folder, with the text where it is kept on this machine and we have no words of our own. */
export async function wordedItems(data: string): Promise<NewsItem[]> {
	const texts = await keptTexts(textsFolder());
	return (await readItemsOf(data)).map((item) => {
		const text = item.digest === null ? texts.get(item.id) : undefined;
		return text === undefined ? item : { ...item, text };
	});
}

/** What today's rules read in items; those without words are not read. */
export function readingsOf(items: readonly NewsItem[], extractor: Extractor): Readings {
	const worded = items.filter((item) => (item.text ?? item.digest) !== null);
	return {
		items: new Set(worded.map((item) => item.id)),
		figures: worded.flatMap((item) => extractor.extract(item))
	};
}
