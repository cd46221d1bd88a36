import * as v from 'valibot';
import { check } from '#lib/schema/check.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Queries } from './queries.ts';
import type { Runner } from './runner.ts';
import type { FigureRow } from './source.ts';
import { statement } from './statement.ts';

const text = v.nullable(v.string());
const Row = v.object({
	id: v.string(),
	title: v.string(),
	url: text,
	publisher: text,
	published: text,
	/** Day on which it was recorded; null where that is not known. */
	recorded: text,
	/** Figures that count. */
	figures: v.number(),
	/** Those of them without a date. */
	undated: v.number(),
	/** Keys of the Länder in which they count, and `DE`. */
	lands: v.pipe(
		v.string(),
		v.transform((keys) => (keys === '' ? [] : keys.split('\n')))
	)
});

/** An item that was read, and what was read from it. */
export type ReadItem = v.InferOutput<typeof Row>;

/** All items of a data set, by id. @throws SchemaError */
export async function itemsOf(runner: Runner, queries: Queries): Promise<ReadItem[]> {
	const { sql, params } = statement(queries.items, {});
	return check(v.array(Row), await runner.run(sql, params), 'rows', 'items.sql');
}

/**
 * The same at the end of an earlier day: items recorded by then, with the figures that counted then.
 * @param figures all that counted
 */
export function itemsAt(
	items: readonly ReadItem[],
	figures: readonly Pick<FigureRow, 'item' | 'asOf' | 'scope'>[],
	day: Day
): ReadItem[] {
	const of = new Map<string, (typeof figures)[number][]>();
	for (const figure of figures) {
		const told = of.get(figure.item);
		if (told) told.push(figure);
		else of.set(figure.item, [figure]);
	}
	return items
		.filter(({ id, recorded }) => recorded === null || recorded <= day || of.has(id))
		.map((item) => {
			const told = of.get(item.id) ?? [];
			const lands = told.flatMap(({ scope }) => (scope === null ? [] : [scope.slice(0, 2)]));
			return {
				...item,
				figures: told.length,
				undated: told.filter(({ asOf }) => asOf === null).length,
				lands: [...new Set(lands)].sort()
			};
		});
}
