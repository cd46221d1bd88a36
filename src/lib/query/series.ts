import * as v from 'valibot';
import { check } from '#lib/schema/check.ts';
import { PartialDate } from '#lib/schema/date.ts';
import { bounds, measures, units } from '#lib/schema/vocabulary.ts';
import type { Queries } from './queries.ts';
import type { Runner } from './runner.ts';
import { statement } from './statement.ts';

const Row = v.object({
	figure: v.string(),
	date: PartialDate,
	value: v.number(),
	upper: v.nullable(v.number()),
	bound: v.picklist(bounds),
	unit: v.picklist(units),
	measure: v.picklist(measures),
	target: v.nullable(PartialDate),
	figures: v.pipe(
		v.string(),
		v.transform((text) => text.split('\n'))
	),
	/** How many items tell it. */
	sources: v.number()
});

/** A fact of a series; `here` where the figure that was asked for tells it. */
export interface InSeries extends v.InferOutput<typeof Row> {
	here: boolean;
}

/** The series that a figure stands in, oldest first. */
export interface Series {
	facts: InSeries[];
	/** How many there are before and after those. */
	earlier: number;
	later: number;
}

/** So many facts are shown on each side of a figure. */
const reach = 4;

/** The neighbours of a figure in its series: at most four facts before it and four after. */
export async function seriesOf(runner: Runner, queries: Queries, id: string): Promise<Series> {
	const { sql, params } = statement(queries.series, { id });
	const rows = check(v.array(Row), await runner.run(sql, params), 'rows', 'series.sql');
	const facts = rows.map((row) => ({ ...row, here: row.figures.includes(id) }));
	const at = facts.findIndex((fact) => fact.here);
	const middle = at < 0 ? facts.length - 1 : at;
	const from = Math.max(0, middle - reach);
	const to = Math.min(facts.length, middle + reach + 1);
	return { facts: facts.slice(from, to), earlier: from, later: facts.length - to };
}
