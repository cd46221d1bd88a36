import type { Level } from '#lib/schema/level.ts';

/** A subject, who built it, and a level that counts it. */
export interface BuiltBy {
	level: Level;
	/** Key of the place that built it. */
	builder: string;
	/** The figure that says so; null where only the table of subjects does. */
	told: string | null;
}

/** What a Land built and what it uses of others, as far as it is told. */
export interface Built {
	scope: string;
	/** Subjects that the Land built. */
	built: BuiltBy[];
	/** Subjects that count in the Land and that another Land built. */
	used: BuiltBy[];
}

/** Each subject once, in the order of their slugs; one that a figure tells before one that only the table does. */
function bySubject(all: readonly BuiltBy[]): BuiltBy[] {
	const found = new Map<string, BuiltBy>();
	for (const one of all.toSorted((a, b) => Number(a.told === null) - Number(b.told === null))) {
		const key = one.level.subject ?? one.level.figure;
		if (!found.has(key)) found.set(key, one);
	}
	return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/**
 * Who built what, and who uses what others built. A lead is never painted with the others' numbers (DESIGN 4, rule 5):
 * what is counted here are subjects. A lead that a figure tells goes before that of the table of subjects.
 * @param leads lead of each subject by its slug, where the table of subjects knows it
 */
export function builtOf(
	levels: readonly Level[],
	scope: string,
	leads: ReadonlyMap<string, string | null> = new Map()
): Built {
	const tellers = new Map(levels.filter(({ lead }) => lead !== null).map((level) => [level.subject, level]));
	const all = levels.flatMap((level): BuiltBy[] => {
		const teller = level.lead !== null || level.subject === null ? level : tellers.get(level.subject);
		if (teller?.lead) return [{ level, builder: teller.lead, told: teller.figure }];
		const known = level.subject === null ? null : leads.get(level.subject);
		return known ? [{ level, builder: known, told: null }] : [];
	});
	return {
		scope,
		built: bySubject(all.filter(({ builder }) => builder === scope)),
		used: bySubject(all.filter(({ builder, level }) => level.scope === scope && builder !== scope))
	};
}
