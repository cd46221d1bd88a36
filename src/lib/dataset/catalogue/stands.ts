import type { Day } from '#lib/schema/date.ts';

/** What the interface tells of a state of knowledge. */
export interface StandRow {
	stand: Day;
	newest: boolean;
	/** Figures that counted. */
	figures: number;
	/** Its figures as JSON and as CSV, from where the list of states lies. */
	json: string;
	csv: string;
	/** Hash of its figures as CSV. */
	sha256: string;
}
