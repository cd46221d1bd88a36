import type { Day } from '#lib/schema/date.ts';
import { apiFolder } from './openapi.ts';

/** Where the files of an earlier state lie in the data set. */
export const stateFolder = (stand: Day): string => `stand/${stand}`;
/** Where its tables lie in the interface for programs. */
export const apiStateFolder = (stand: Day): string => `${apiFolder}/${stateFolder(stand)}`;

/** A file of a state; those of the newest lie where the data set begins. */
export const statePath = (stand: Day, knowledge: Day, name: string): string =>
	stand === knowledge ? name : `${stateFolder(stand)}/${name}`;

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
