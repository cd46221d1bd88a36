import * as v from 'valibot';
import { Day } from './date.ts';

/** An editor's word on one figure; applied on top of every extraction, never overwritten by one. */
export const Decision = v.object({
	figure: v.pipe(v.string(), v.minLength(1)),
	verdict: v.picklist(['accept', 'reject', 'correct']),
	/** JSON object of the corrected fields; empty unless the verdict is `correct`. */
	fields: v.record(v.string(), v.unknown()),
	/** The correctable fields as they were read when it was decided; absent where nobody noted them. */
	seen: v.optional(v.record(v.string(), v.unknown())),
	reason: v.pipe(v.string(), v.minLength(1)),
	/** A role, not a person. */
	who: v.pipe(v.string(), v.minLength(1)),
	date: Day
});
export type Decision = v.InferOutput<typeof Decision>;
