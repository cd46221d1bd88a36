import * as v from 'valibot';
import { check } from '#lib/schema/check.ts';
import type { Queries } from './queries.ts';
import type { Runner } from './runner.ts';
import { statement } from './statement.ts';

const text = v.nullable(v.string());
const Row = v.object({
	id: v.string(),
	title: v.string(),
	url: text,
	publisher: text,
	published: text,
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
