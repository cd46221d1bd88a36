import { byName } from '#lib/i18n/format.ts';
import type { ReadItem } from '#lib/query/items.ts';

/** Who published items, and what was read from them. */
export interface Publisher {
	/** Null for items that name none. */
	name: string | null;
	/** What its entry is reached by in the address; the name without what an address does not bear. */
	anchor: string;
	items: ReadItem[];
	figures: number;
	undated: number;
	/** First and last date of its items; null where none is dated. */
	span: [string, string] | null;
	/** Keys of the Länder of its figures, and `DE`. */
	lands: string[];
}

const anchorOf = (name: string | null) =>
	`quelle-${(name ?? 'ohne')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.replaceAll(/^-|-$/g, '')}`;

const sum = (items: readonly ReadItem[], field: 'figures' | 'undated') =>
	items.reduce((all, item) => all + item[field], 0);

/** Publishers by name, those without one last; their items newest first, undated last. */
export function publishersOf(items: readonly ReadItem[]): Publisher[] {
	const found = new Map<string | null, ReadItem[]>();
	for (const item of items) {
		const list = found.get(item.publisher);
		if (list) list.push(item);
		else found.set(item.publisher, [item]);
	}
	return [...found]
		.map(([name, list]): Publisher => {
			const dates = list.flatMap(({ published }) => published ?? []).sort();
			const [first, last] = [dates[0], dates.at(-1)];
			return {
				name,
				anchor: anchorOf(name),
				items: list.toSorted(
					(a, b) => (b.published ?? '').localeCompare(a.published ?? '') || byName(a.title, b.title)
				),
				figures: sum(list, 'figures'),
				undated: sum(list, 'undated'),
				span: first !== undefined && last !== undefined ? [first, last] : null,
				lands: [...new Set(list.flatMap(({ lands }) => lands))].sort()
			};
		})
		.sort((a, b) => (a.name === null ? 1 : b.name === null ? -1 : byName(a.name, b.name)));
}
