import type { Level } from '#lib/schema/level.ts';

/** What a Land built and what it uses of others, as far as it is told. */
export interface Built {
	scope: string;
	/** Subjects that the Land is told to have built, with a level that says so. */
	built: Level[];
	/** Subjects that count in the Land and that another Land built. */
	used: Level[];
}

/** One level a subject, in the order of their slugs. */
function bySubject(levels: readonly Level[]): Level[] {
	const found = new Map<string, Level>();
	for (const level of levels) {
		const key = level.subject ?? level.figure;
		if (!found.has(key)) found.set(key, level);
	}
	return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, level]) => level);
}

/**
 * Who built what, and who uses what others built. A lead is never painted with the others' numbers (DESIGN 4, rule 5):
 * what is counted here are subjects.
 */
export const builtOf = (levels: readonly Level[], scope: string): Built => ({
	scope,
	built: bySubject(levels.filter((level) => level.lead === scope)),
	used: bySubject(
		levels.filter((level) => level.scope === scope && level.lead !== null && level.lead !== scope)
	)
});
