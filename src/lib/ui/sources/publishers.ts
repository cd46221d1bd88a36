import { byName } from '#lib/i18n/format.ts';
import type { FigureRow } from '#lib/query/source.ts';

/** An item that figures were read from. */
export interface SourceItem {
	id: string;
	title: string;
	url: string | null;
	published: string | null;
	figures: number;
}

/** Who published items, and what was read from them. */
export interface Publisher {
	/** Null for items that name none. */
	name: string | null;
	items: SourceItem[];
	figures: number;
	undated: number;
	/** First and last date of its items; null where none is dated. */
	span: [string, string] | null;
}

/** Publishers by name, those without one last; their items newest first, undated last. */
export function publishersOf(figures: readonly FigureRow[]): Publisher[] {
	const found = new Map<string | null, Map<string, { item: SourceItem; undated: number }>>();
	for (const figure of figures) {
		let items = found.get(figure.publisher);
		if (!items) found.set(figure.publisher, (items = new Map()));
		const told = items.get(figure.item) ?? {
			item: {
				id: figure.item,
				title: figure.title,
				url: figure.url,
				published: figure.published,
				figures: 0
			},
			undated: 0
		};
		told.item.figures += 1;
		if (figure.asOf === null) told.undated += 1;
		items.set(figure.item, told);
	}
	return [...found]
		.map(([name, items]): Publisher => {
			const all = [...items.values()];
			const dates = all.flatMap(({ item }) => item.published ?? []).sort();
			const [first, last] = [dates[0], dates.at(-1)];
			return {
				name,
				items: all
					.map(({ item }) => item)
					.sort(
						(a, b) =>
							(b.published ?? '').localeCompare(a.published ?? '') || a.title.localeCompare(b.title, 'de')
					),
				figures: all.reduce((sum, { item }) => sum + item.figures, 0),
				undated: all.reduce((sum, one) => sum + one.undated, 0),
				span: first !== undefined && last !== undefined ? [first, last] : null
			};
		})
		.sort((a, b) => (a.name === null ? 1 : b.name === null ? -1 : byName(a.name, b.name)));
}
