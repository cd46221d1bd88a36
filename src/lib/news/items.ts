import { check, SchemaError } from '#lib/schema/check.ts';
import { NewsItem } from '#lib/schema/news-item.ts';
import { jsonLines } from './ndjson.ts';
import type { Reading, Source } from './reading.ts';

/** Reads items that were read before, one NewsItem a line. */
export function readItems(source: Source): Reading {
	const { lines, problems } = jsonLines(source);
	const items: NewsItem[] = [];
	for (const { value, where } of lines) {
		try {
			items.push(check(NewsItem, value, 'item', where));
		} catch (error) {
			if (!(error instanceof SchemaError)) throw error;
			const what = `not an item: ${error.problems.join('; ')}`;
			problems.push({ what, where, todo: 'mend the fields named, or read the source again', level: 'error' });
		}
	}
	return { items, problems };
}

/** The order of fields in a line, so that a file shows as a diff what changed and nothing else. */
const order = [
	'id',
	'url',
	'publisher',
	'title',
	'published',
	'places',
	'kind',
	'digest',
	'text',
	'recorded',
	'flags'
] as const satisfies readonly (keyof NewsItem)[];

/** An item as one line of JSON, fields in fixed order. */
export function itemLine(item: NewsItem): string {
	return JSON.stringify(
		Object.fromEntries(order.filter((key) => key in item).map((key) => [key, item[key]]))
	);
}
