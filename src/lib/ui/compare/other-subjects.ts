import { askedSubject } from '#lib/query/paint.ts';
import type { ViewQuery } from '#lib/query/source.ts';
import type { Level } from '#lib/schema/level.ts';

/**
 * What is told of a place of other subjects than the one asked for, the newest level of each, newest first. None where any subject will do.
 * @param levels of the view, of all places
 */
export function otherSubjects(
	levels: readonly Level[],
	scope: string,
	query: Pick<ViewQuery, 'metric' | 'subject'>
): Level[] {
	const asked = askedSubject(query);
	if (asked === null) return [];
	const newest = new Map<string, Level>();
	for (const level of levels) {
		if (level.scope !== scope || level.subject === asked) continue;
		const key = level.subject ?? level.figure;
		const before = newest.get(key);
		if (!before || before.date < level.date) newest.set(key, level);
	}
	return [...newest.values()].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
