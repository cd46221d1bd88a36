import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { check } from '#lib/schema/check.ts';
import { Day } from '#lib/schema/date.ts';

/** What a subject or a place was called until a day. */
export const FormerName = v.object({
	/** Slug of the subject, or key of the place. */
	key: v.pipe(v.string(), v.minLength(1)),
	name: v.pipe(v.string(), v.minLength(1)),
	/** The first day on which it is called otherwise. */
	until: Day
});
export type FormerName = v.InferOutput<typeof FormerName>;

/** Former names, as `data/former-names.csv` holds them. @throws SchemaError or Error with the file */
export function parseFormerNames(csv: string, where: string): FormerName[] {
	const rows: unknown = parse(csv, { columns: true, comment: '#', comment_no_infix: true, bom: true });
	return check(v.array(FormerName), rows, 'former names', where);
}

/** What things were called at the end of a day, by key; only those that are called otherwise now. */
export function namesOn(former: readonly FormerName[], stand: Day | null): Map<string, string> {
	const then = new Map<string, FormerName>();
	for (const one of former) {
		const other = then.get(one.key);
		if (stand !== null && stand < one.until && !(other && other.until <= one.until)) then.set(one.key, one);
	}
	return new Map([...then].map(([key, { name }]) => [key, name]));
}
