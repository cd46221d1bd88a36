import type { Metric } from '#lib/schema/figure.ts';

/** Where prepared answers lie, from the folder of the data set. */
export const cubeFolder = 'cubes';

/** The prepared answers of a whole metric to one question. */
export const cubeFile = (metric: Metric, part: string): string => `${cubeFolder}/${metric}.${part}.json`;

/** All prepared answers of one view. @param name as the source of cubes calls it */
export const viewCubeFile = (name: string): string => `${cubeFolder}/${name}.json`;
