import * as v from 'valibot';

/**
 * Why two numbers on one place and subject differ. Only `open` is a conflict that is flagged: the others say what tells
 * the numbers apart.
 */
export const conflictReasons = [
	'open',
	'rounding',
	'other_date',
	'other_unit',
	'other_coverage',
	'other_stage'
] as const;
export type ConflictReason = (typeof conflictReasons)[number];

/** A figure whose number differs from another's, and why. */
export const Conflict = v.object({
	figure: v.pipe(v.string(), v.minLength(1)),
	reason: v.picklist(conflictReasons)
});
export type Conflict = v.InferOutput<typeof Conflict>;
