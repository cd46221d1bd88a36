import type { Day } from '#lib/schema/date.ts';

/** A row of a table of our own, with the day on which it was written. */
export type Recorded<T> = T & { recorded: Day };

/** The rows that were recorded by the end of a day, without the day: what is shown does not tell it. */
export const recordedBy = <T extends object>(rows: readonly Recorded<T>[], stand: Day | null): T[] =>
	rows
		.filter(({ recorded }) => stand === null || recorded <= stand)
		// The compiler does not see that what is left of `T & { recorded }` is `T`.
		.map(({ recorded: _, ...row }) => row as unknown as T);
