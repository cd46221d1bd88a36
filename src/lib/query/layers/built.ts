import type { Level } from '#lib/schema/level.ts';
import type { FigureRow } from '../source.ts';

/** What a Land built and what it uses of others, as far as it is told. */
export interface Built {
	scope: string;
	/** Subjects that the Land is told to have built, with a level that says so. */
	built: Level[];
	/** Subjects that count in the Land and that another Land built. */
	used: Level[];
	/** The same by reports without a date, as far as no dated one tells of the subject. */
	undated: { built: Told[]; used: Told[] };
}

/** So much of a figure as tells who built what it counts. */
type Told = Pick<FigureRow, 'id' | 'scope' | 'lead' | 'subject' | 'asOf'>;

/** One level a subject, in the order of their slugs. */
function bySubject<T extends { subject: string | null }>(all: readonly T[], idOf: (one: T) => string): T[] {
	const found = new Map<string, T>();
	for (const one of all) {
		const key = one.subject ?? idOf(one);
		if (!found.has(key)) found.set(key, one);
	}
	return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

const isBuiltIn = (scope: string) => (one: { lead: string | null }) => one.lead === scope;
const isUsedIn = (scope: string) => (one: { scope: string | null; lead: string | null }) =>
	one.scope === scope && one.lead !== null && one.lead !== scope;

/**
 * Who built what, and who uses what others built. A lead is never painted with the others' numbers (DESIGN 4, rule 5):
 * what is counted here are subjects.
 * @param figures of the view, undated ones among them
 */
export function builtOf(levels: readonly Level[], figures: readonly Told[], scope: string): Built {
	const dated = (is: (level: Level) => boolean) => bySubject(levels.filter(is), ({ figure }) => figure);
	const undated = (is: (figure: Told) => boolean, but: readonly Level[]) => {
		const known = new Set(but.map(({ subject }) => subject));
		return bySubject(
			figures.filter((one) => one.asOf === null && is(one) && !known.has(one.subject)),
			({ id }) => id
		);
	};
	const [built, used] = [dated(isBuiltIn(scope)), dated(isUsedIn(scope))];
	return {
		scope,
		built,
		used,
		undated: { built: undated(isBuiltIn(scope), built), used: undated(isUsedIn(scope), used) }
	};
}
