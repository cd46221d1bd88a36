import type { Day } from '#lib/schema/date.ts';
import { stateFolder } from '../state-folder.ts';

/** Version of the interface for programs: within it, nothing that is there goes or changes its meaning. */
export const apiVersion = 'v1';
/** What lies below it in the data set is the interface. */
export const apiRoot = 'api/';
/** Where its files lie in the data set. */
export const apiFolder = `${apiRoot}${apiVersion}`;

/** Where its tables lie in the interface for programs. */
export const apiStateFolder = (stand: Day): string => `${apiFolder}/${stateFolder(stand)}`;

/** A file of a state; those of the newest lie where the data set begins. */
export const statePath = (stand: Day, knowledge: Day, name: string): string =>
	stand === knowledge ? name : `${stateFolder(stand)}/${name}`;
