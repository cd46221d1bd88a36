import type { Painted } from '#lib/query/paint.ts';

/** Whether a number is added up of several told ones: then the figure behind it is the largest part, not the whole. */
export const isSum = ({ programmes, basis }: Pick<Painted, 'programmes' | 'basis'>): boolean =>
	(programmes ?? 1) > 1 || basis === 'sum_of_added';
