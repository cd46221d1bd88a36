import type { Break } from '#lib/schema/break.ts';
import type { Coverage } from '#lib/schema/figure.ts';
import type { Level } from '#lib/schema/level.ts';
import { choose, type LeftOut, type Purse } from './addable.ts';
import { countedAs, oneOrder } from './counted-as.ts';
import { intervalOf, lowerEnd, tieBands } from './ranks.ts';
import type { ViewQuery } from './source.ts';
import { isYearly } from './yearly.ts';

/** The one value that a Land is shown with on map, in table and headline. */
export interface Painted extends Pick<
	Level,
	'scope' | 'value' | 'upper' | 'bound' | 'unit' | 'coverage' | 'basis'
> {
	/** As told; of a sum, the newest. */
	date: string;
	/** Of a sum, the oldest of its dates. */
	oldest?: string;
	/** What it is about; null for a sum over programmes. */
	subject: string | null;
	/** How many programmes are summed; null where nothing is. */
	programmes: number | null;
	/** Whether it counts what the others do that it is shown with: only such numbers share ranks, bars and a scale of colours. */
	compared: boolean;
	/** Of a sum one figure for each amount in it. */
	parts?: readonly string[];
	/** Amounts told of the same Land that are not in it, and why. */
	leftOut?: readonly LeftOut[];
	/** First and last place of its tie band; null where it can't be put in an order with the others. */
	rank: readonly [number, number] | null;
	/** The figure that it rests on; of a sum, the largest. */
	figure: string;
	/** Whether another source says otherwise. */
	disputed: boolean;
	/** Doubts and notes on it; of a sum, on any part of it. */
	flags: readonly string[];
}

/** What services are counted for where no subject is chosen: a Land's whole offer. */
export const wholeOffer = 'alle-leistungen';

const nation = 'DE';

const coverageOrder: Record<Coverage, number> = { all: 0, some: 1, unknown: 2 };
const isLesser = (level: Level) => isYearly(level) || level.flags.includes('part');
const newestFirst = (a: Level, b: Level) => Number(isLesser(a)) - Number(isLesser(b)) || byDate(a, b);
const byDate = (a: Level, b: Level) =>
	a.date === b.date
		? coverageOrder[a.coverage] - coverageOrder[b.coverage] || b.value - a.value
		: a.date < b.date
			? 1
			: -1;

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const key = keyOf(row);
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}

const single = (level: Level): Painted => ({
	scope: level.scope,
	value: level.value,
	upper: level.upper,
	bound: level.bound,
	unit: level.unit,
	coverage: level.coverage,
	basis: level.basis,
	date: level.date,
	subject: level.subject,
	programmes: null,
	compared: false,
	...(level.parts.length > 0 ? { parts: level.parts } : {}),
	rank: null,
	figure: level.figure,
	disputed: level.conflicts.length > 0,
	flags: level.flags
});

/**
 * A Land's programmes, each once, added up where none can hold another: the lower ends of what each may be, since no source knows all of
 * them (rule 4). Of the others the figure and the reason are kept.
 */
function sumOf(levels: readonly Level[], subjects: readonly Purse[]): Painted | null {
	const programmes = [...groupBy(levels, (l) => l.subject ?? l.figure).values()].flatMap((same) =>
		[...same].sort(newestFirst).slice(0, 1)
	);
	const { added, leftOut } = choose(programmes, subjects);
	const [largest, ...others] = added;
	if (!largest) return null;
	const beside = leftOut.length > 0 ? { leftOut } : {};
	if (others.length === 0) return { ...single(largest), programmes: 1, ...beside };
	return {
		...single(largest),
		value: added.reduce((sum, l) => sum + lowerEnd(l), 0),
		upper: null,
		bound: 'at_least',
		coverage: 'unknown',
		date: added.map((l) => l.date).reduce((a, b) => (a > b ? a : b)),
		oldest: added.map((l) => l.date).reduce((a, b) => (a < b ? a : b)),
		subject: null,
		programmes: added.length,
		parts: added.flatMap((l) => (l.parts.length > 0 ? l.parts : [l.figure])),
		...beside,
		disputed: added.some((l) => l.conflicts.length > 0),
		flags: [...new Set(added.flatMap((l) => l.flags))].sort()
	};
}

/** What all numbers of a view are asked for: its subject, or of services the whole offer; null where each Land has its own. */
export const askedSubject = ({ metric, subject }: Pick<ViewQuery, 'metric' | 'subject'>): string | null =>
	subject ?? (metric === 'services_live' ? wholeOffer : null);

const byValue = (a: Painted, b: Painted) => b.value - a.value || (a.scope < b.scope ? -1 : 1);

/**
 * Puts in order and ranks what counts the same, the highest first; then come the others, each with what counts the same as it does,
 * without a rank. Where no subject is asked for, each Land has its own, and what others have of it is not shown: nothing is compared.
 */
function ordered(
	rows: readonly Painted[],
	query: Pick<ViewQuery, 'metric' | 'subject'>,
	breaks: readonly Break[]
) {
	const { compared, others } = oneOrder(rows, (row) => countedAs({ ...row, metric: query.metric }, breaks));
	if (askedSubject(query) === null && rows.length > 1) {
		const first = (group: readonly Painted[]) => group.map(({ scope }) => scope).sort()[0] ?? '';
		return [compared, ...others]
			.sort((a, b) => b.length - a.length || (first(a) < first(b) ? -1 : 1))
			.flatMap((group) => group.toSorted(byValue));
	}
	const told = compared.toSorted(byValue);
	const bands = tieBands(
		told.map(intervalOf),
		told.map((row) => row.date)
	);
	return [
		...told.map((row, i) => ({ ...row, compared: true, rank: told.length < 2 ? null : (bands[i] ?? null) })),
		...others.flatMap((group) => group.toSorted(byValue))
	];
}

/**
 * The one value of each Land, by the rules of counting (DESIGN 4): those first that are compared, highest first. Germany is never among
 * them, and a Land without a level has none.
 * - Services: the whole offer (or the subject asked for), the newest level whatever its coverage; compared are those of one coverage.
 * - Authorities: the largest level of a single subject, compared with nothing, since subjects differ; compared for one asked for.
 * - Funding: the sum over the programmes whose level dates from the years asked for, as far as none may hold another; compared for one
 *   programme only.
 * @param levels what a `QuerySource` answers to the same query
 * @param breaks dates across which series are not compared
 * @param subjects what is known of the programmes; of one that is unknown nothing is added to another
 */
export function paint(
	levels: readonly Level[],
	query: Pick<ViewQuery, 'metric' | 'subject' | 'from'>,
	breaks: readonly Break[] = [],
	subjects: readonly Purse[] = []
): Painted[] {
	const ofLaender = levels.filter(({ scope }) => scope.length === 2 && scope !== nation);
	const { metric } = query;
	const subject = askedSubject(query);
	const rows = [...groupBy(ofLaender, (level) => level.scope).values()].flatMap((all): Painted[] => {
		const own = subject === null ? all : all.filter((level) => level.subject === subject);
		if (metric === 'funding_eur') {
			const inYears = own.filter((level) => Number(level.date.slice(0, 4)) >= query.from);
			const sum = sumOf(inYears, subjects);
			return sum ? [sum] : [];
		}
		const newest = [...groupBy(own, (level) => level.subject ?? '').values()].flatMap((same) =>
			[...same].sort(newestFirst).slice(0, 1)
		);
		const [largest] = newest.sort((a, b) => b.value - a.value || (a.figure < b.figure ? -1 : 1));
		return largest ? [single(largest)] : [];
	});
	return ordered(rows, query, breaks);
}

/** Levels that count for all of Germany, largest first; they stand beside the map, never on it (rule 5). */
export const nationwide = (levels: readonly Level[]): Level[] =>
	levels.filter((level) => level.scope === nation).sort((a, b) => b.value - a.value);
