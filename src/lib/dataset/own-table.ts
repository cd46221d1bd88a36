import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { check } from '#lib/schema/check.ts';
import { Day } from '#lib/schema/date.ts';
import type { Recorded } from './recorded.ts';

const Row = v.object({ record: v.record(v.string(), v.string()), info: v.object({ lines: v.number() }) });

/** An empty cell is null. */
export const orNull = (cell: string | undefined): string | null =>
	cell === undefined || cell === '' ? null : cell;

/** A cell that holds a list, divided by `|`. */
export const list = (cell: string | undefined): string[] => (cell ?? '').split('|').filter(Boolean);

/** A cell that holds a number; NaN, which no schema takes, where it holds none. */
export const number = (cell: string | undefined): number => (cell ? Number(cell) : NaN);

/** The cells of a citation, null where there is none; and of a sentence in two languages. */
export const sourceOf = (row: Record<string, string>) =>
	row.source_title === ''
		? null
		: {
				title: row.source_title,
				publisher: row.source_publisher,
				date: row.source_date,
				url: row.source_url
			};
export const textOf = (row: Record<string, string>) => ({ de: row.text_de, en: row.text_en });

/**
 * Rows of a table of our own facts (CSV with a header; lines that start with `#` are notes), each checked, each id once,
 * each with the day on which it was recorded.
 * @param columns names that the header must have, besides `recorded`
 * @param shape makes of a row's cells what the schema checks
 * @throws SchemaError or Error with file and line
 */
export function readOwnTable<S extends v.GenericSchema<unknown, { id: string }>>(
	csv: string,
	where: string,
	what: string,
	{
		columns,
		schema,
		shape
	}: { columns: readonly string[]; schema: S; shape: (row: Record<string, string>) => unknown }
): Recorded<v.InferOutput<S>>[] {
	const expected = [...columns, 'recorded'];
	const parsed: unknown = parse(csv, {
		columns: (header: string[]) => {
			const missing = expected.filter((name) => !header.includes(name));
			if (missing.length > 0)
				throw new Error(`${where}: the header lacks ${missing.join(', ')}; expected ${expected.join(', ')}`);
			return header;
		},
		comment: '#',
		comment_no_infix: true,
		bom: true,
		info: true
	});
	const met = new Map<string, number>();
	return check(v.array(Row), parsed, 'table', where).map(({ record, info }) => {
		const at = `${where}:${info.lines}`;
		const row = check(schema, shape(record), what, at);
		const before = met.get(row.id);
		if (before !== undefined)
			throw new Error(`${at}: there is a ${what} ${row.id} already, in line ${before}; rename one`);
		met.set(row.id, info.lines);
		return { ...row, recorded: check(Day, record.recorded, 'day of recording', at) };
	});
}
