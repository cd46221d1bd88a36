import type { Level } from '#lib/schema/level.ts';

/** Who built what a place uses: told by a figure, known of the subject, or not reported. */
export interface Use {
	level: Level;
	/** Key of the place that built it; null where nothing tells. */
	builder: string | null;
	/** The figure that says so; null where only the table of subjects does. */
	told: string | null;
}

/**
 * What a place uses, each subject once, with who built it. A lead that any figure of the subject tells counts; where
 * none does, that of the table of subjects.
 * @param levels of all places
 * @param leads lead of each subject by its slug, where known
 * @param plain a subject that is no subject of its own: the whole offer of a place
 */
export function usesOf(
	levels: readonly Level[],
	scope: string,
	leads: ReadonlyMap<string, string | null>,
	plain: string
): Use[] {
	const bySubject = new Map<string, Level>();
	for (const level of levels) {
		if (level.scope !== scope || level.subject === null || level.subject === plain) continue;
		if (level.metric === 'funding_eur') continue;
		const other = bySubject.get(level.subject);
		if (!other || other.date < level.date) bySubject.set(level.subject, level);
	}
	return [...bySubject]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([subject, level]) => {
			const teller =
				level.lead !== null
					? level
					: levels.find((other) => other.subject === subject && other.lead !== null);
			return teller
				? { level, builder: teller.lead, told: teller.figure }
				: { level, builder: leads.get(subject) ?? null, told: null };
		});
}
