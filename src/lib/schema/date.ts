import * as v from 'valibot';

/**
 * A calendar date as precisely as the source told it: `2025-02-07`, `2025-02` or `2025`.
 * The precision is the length; a missing month or day is never filled in (DESIGN 3).
 */
export const PartialDate = v.pipe(
	v.string(),
	v.regex(
		/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
		'not a date: expected YYYY, YYYY-MM or YYYY-MM-DD'
	)
);
export type PartialDate = v.InferOutput<typeof PartialDate>;

/** A full day, `2026-11-24`: days of the ledger, where precision is never in doubt. */
export const Day = v.pipe(
	v.string(),
	v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'not a day: expected YYYY-MM-DD')
);
export type Day = v.InferOutput<typeof Day>;
