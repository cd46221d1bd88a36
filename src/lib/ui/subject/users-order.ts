import type { Level } from '#lib/schema/level.ts';

/** Where a subject is used, as it is told: the larger places first, among equals those with more. */
export const usersOrder = <One extends Pick<Level, 'scope' | 'value'>>(levels: readonly One[]): One[] =>
	levels.toSorted((a, b) => a.scope.length - b.scope.length || b.value - a.value);
