import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { check } from '#lib/schema/check.ts';

/** A line of `data/sources.csv`. */
export const NewsSource = v.object({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a short name: expected a-z, 0-9 and -')),
	kind: v.picklist(['feed', 'page', 'folder']),
	address: v.pipe(v.string(), v.minLength(1, 'is missing')),
	publisher: v.pipe(
		v.string(),
		v.transform((name) => (name === '' ? null : name))
	),
	note: v.string(),
	active: v.pipe(
		v.picklist(['yes', 'no']),
		v.transform((told) => told === 'yes')
	)
});
export type NewsSource = v.InferOutput<typeof NewsSource>;

const Row = v.object({ record: v.record(v.string(), v.string()), info: v.object({ lines: v.number() }) });

/**
 * The sources of a CSV file; lines that start with `#` are remarks.
 * @throws SchemaError with file and line
 */
export function parseSources(csv: string, where: string): NewsSource[] {
	const rows: unknown = parse(csv, {
		columns: true,
		comment: '#',
		comment_no_infix: true,
		bom: true,
		info: true
	});
	const sources = check(v.array(Row), rows, 'table', where).map(({ record, info }) =>
		check(NewsSource, record, 'source', `${where}:${info.lines}`)
	);
	const seen = new Set<string>();
	for (const { id } of sources) {
		if (seen.has(id))
			throw new Error(`${where}: two sources are called '${id}'; give one of them another id`);
		seen.add(id);
	}
	return sources;
}
