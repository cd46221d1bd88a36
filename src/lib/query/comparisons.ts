import type { Break } from '#lib/schema/break.ts';
import type { Level } from '#lib/schema/level.ts';
import type { Purse } from './addable.ts';
import { askedSubject, paint } from './paint.ts';
import type { ViewQuery } from './source.ts';

/** A narrower choice in which more Länder can be held against each other. */
export interface Comparison {
	/** What it chooses beside what is chosen already. */
	choice: { subject: string } | { coverage: 'all' | 'some' };
	/** How many of them count the same there. */
	lands: number;
}

type Asked = Pick<ViewQuery, 'metric' | 'subject' | 'coverage' | 'from'>;

function grouped<Key>(levels: readonly Level[], keyOf: (level: Level) => Key): [Key, Level[]][] {
	const groups = new Map<Key, Level[]>();
	for (const level of levels) {
		const group = groups.get(keyOf(level));
		if (group) group.push(level);
		else groups.set(keyOf(level), [level]);
	}
	return [...groups];
}

/**
 * By what a view can be narrowed so that at least two Länder count the same, most Länder first: by a subject where none is asked for, by
 * a coverage where several are told. Nothing where all that is shown is compared already.
 * @param levels what a `QuerySource` answers to the same query
 * @param subjects what is known of the programmes, for sums
 */
export function comparisonsOf(
	levels: readonly Level[],
	query: Asked,
	breaks: readonly Break[],
	subjects: readonly Purse[]
): Comparison[] {
	if (paint(levels, query, breaks, subjects).every(({ compared }) => compared)) return [];
	const countOf = (part: readonly Level[], narrower: Asked) =>
		paint(part, narrower, breaks, subjects).filter(({ compared }) => compared).length;
	const asked = askedSubject(query);
	const bySubject = () =>
		grouped(levels, ({ subject }) => subject)
			.sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
			.flatMap(([subject, part]): Comparison[] =>
				subject === null ? [] : [{ choice: { subject }, lands: countOf(part, { ...query, subject }) }]
			);
	const byCoverage = () =>
		(['all', 'some'] as const).map((coverage): Comparison => {
			const part = levels.filter((level) => level.subject === asked && level.coverage === coverage);
			return { choice: { coverage }, lands: countOf(part, { ...query, coverage }) };
		});
	const found =
		asked === null
			? bySubject()
			: query.coverage === null && query.metric !== 'funding_eur'
				? byCoverage()
				: [];
	return found.filter(({ lands }) => lands > 1).sort((a, b) => b.lands - a.lands);
}
