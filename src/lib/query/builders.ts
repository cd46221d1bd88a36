import type { Level } from '#lib/schema/level.ts';
import type { Subject } from '#lib/schema/subject.ts';
import { wholeOffer } from './paint.ts';
import type { FigureRow } from './source.ts';

/** What the table of subjects knows of who built what. */
export interface BuiltTable {
	/** Lead of each subject by its slug, where known. */
	leads: ReadonlyMap<string, string | null>;
	/** Those that nobody built: all services of a Land, a telephone number. They count only where a figure tells a lead. */
	unbuilt: ReadonlySet<string>;
}

/** {@link BuiltTable} of the subjects that have figures. */
export function builtTable(subjects: readonly Pick<Subject, 'slug' | 'kind' | 'lead'>[]): BuiltTable {
	return {
		leads: new Map(subjects.map(({ slug, lead }) => [slug, lead])),
		unbuilt: new Set(
			subjects.filter(({ kind }) => kind === 'offer' || kind === 'hotline').map(({ slug }) => slug)
		)
	};
}

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
 */
export function usesOf(levels: readonly Level[], scope: string, { leads, unbuilt }: BuiltTable): Use[] {
	const bySubject = new Map<string, Level>();
	for (const level of levels) {
		if (level.scope !== scope || level.subject === null || level.subject === wholeOffer) continue;
		if (level.metric === 'funding_eur') continue;
		const other = bySubject.get(level.subject);
		if (!other || other.date < level.date) bySubject.set(level.subject, level);
	}
	return [...bySubject]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([subject, level]): Use[] => {
			const teller =
				level.lead !== null
					? level
					: levels.find((other) => other.subject === subject && other.lead !== null);
			if (teller) return [{ level, builder: teller.lead, told: teller.figure }];
			return unbuilt.has(subject) ? [] : [{ level, builder: leads.get(subject) ?? null, told: null }];
		});
}

/** A subject that a place is told to use, without a date; and who built it, where that is told or known. */
export interface UndatedUse {
	subject: string;
	builder: string | null;
	figure: FigureRow;
}

/**
 * What a place is told to use by reports without a date alone, each subject once, in the order of their slugs.
 * @param figures of all places
 * @param dated what it uses by dated ones
 */
export function undatedUses(
	figures: readonly FigureRow[],
	scope: string,
	dated: readonly Use[],
	{ leads, unbuilt }: BuiltTable
): UndatedUse[] {
	const known = new Set(dated.map(({ level }) => level.subject));
	const found = new Map<string, FigureRow>();
	for (const figure of figures) {
		const { subject, metric, asOf } = figure;
		if (asOf !== null || figure.scope !== scope || subject === null || subject === wholeOffer) continue;
		if (metric === 'funding_eur' || known.has(subject)) continue;
		const before = found.get(subject);
		if (!before || (before.lead === null && figure.lead !== null)) found.set(subject, figure);
	}
	return [...found]
		.filter(([subject, { lead }]) => lead !== null || !unbuilt.has(subject))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([subject, figure]) => ({ subject, builder: figure.lead ?? leads.get(subject) ?? null, figure }));
}

/** A subject that a place built. */
export interface BuiltSubject {
	subject: string;
	/** A figure that counts it. */
	figure: FigureRow;
	/** Whether that figure says who built it; else only the table of subjects does. */
	told: boolean;
}

/**
 * What a place built, each subject once, in the order of their slugs: those whose lead a figure tells, and those that the table of
 * subjects knows and no figure tells otherwise. What nothing is counted of is left out.
 * @param figures of all places, dated or not
 */
export function builtIn(
	figures: readonly FigureRow[],
	scope: string,
	{ leads, unbuilt }: BuiltTable
): BuiltSubject[] {
	const bySubject = new Map<string, FigureRow[]>();
	for (const figure of figures)
		if (figure.subject !== null)
			bySubject.set(figure.subject, [...(bySubject.get(figure.subject) ?? []), figure]);
	return [...bySubject]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([subject, all]): BuiltSubject[] => {
			const tellers = all.filter(({ lead }) => lead !== null);
			const own = tellers.find(({ lead }) => lead === scope);
			if (own) return [{ subject, figure: own, told: true }];
			const [first] = all;
			return first && tellers.length === 0 && !unbuilt.has(subject) && leads.get(subject) === scope
				? [{ subject, figure: first, told: false }]
				: [];
		});
}
