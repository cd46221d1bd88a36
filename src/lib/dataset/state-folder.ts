import type { Day } from '#lib/schema/date.ts';

/** Where the files of an earlier state lie in the data set. By itself, since each first page loads it. */
export const stateFolder = (stand: Day): string => `stand/${stand}`;
