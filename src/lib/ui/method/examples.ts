import type { FigureRow } from '#lib/query/source.ts';

/** Figures of the data that show a rule at work; empty where the data hold no example of it. */
export interface Examples {
	/** Single services and bundles of one place. */
	series: FigureRow[];
	/** What may not be held against each other though it is told alike: the largest connections of two Länder, to different things. */
	subjects: FigureRow[];
	/** Levels of one series, oldest first. */
	level: FigureRow[];
	added: FigureRow[];
	/** One programme in more than one stage. */
	funding: FigureRow[];
	/** Two amounts of one Land and stage that are not added: one is for a purpose and may hold the other. */
	apart: FigureRow[];
	/** For all of Germany, under a lead. */
	nationwide: FigureRow[];
	conflict: FigureRow[];
	undated: FigureRow[];
}

const byDate = (a: FigureRow, b: FigureRow) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1);

function groups(figures: readonly FigureRow[], keyOf: (figure: FigureRow) => string): FigureRow[][] {
	const found = new Map<string, FigureRow[]>();
	for (const figure of figures) {
		const key = keyOf(figure);
		const group = found.get(key);
		if (group) group.push(figure);
		else found.set(key, [figure]);
	}
	return [...found.values()];
}

/**
 * Two figures of a group that differ in one field and in nothing else that tells series apart; null where there are none.
 */
function pairBy(group: readonly FigureRow[], field: 'unit' | 'stage'): FigureRow[] | null {
	const rest = (['unit', 'stage', 'measure', 'coverage'] as const).filter((name) => name !== field);
	for (const [i, first] of group.entries()) {
		const other = group
			.slice(i + 1)
			.find((figure) => figure[field] !== first[field] && rest.every((name) => figure[name] === first[name]));
		if (other) return [first, other];
	}
	return null;
}

/** The levels that a series stood at: one figure a date. None where a date has two numbers, or one is only a part. */
function levelsOf(group: readonly FigureRow[]): FigureRow[] {
	const doubtful = (figure: FigureRow) =>
		figure.flags.includes('conflict') || figure.flags.includes('coordination');
	const levels = new Map(group.map((figure) => [figure.asOf, figure]));
	const single = group.every((figure) => levels.get(figure.asOf)?.value === figure.value);
	return single && !group.some(doubtful) ? [...levels.values()] : [];
}

/** Money for a purpose and that of a programme beside it, neither of one year alone. */
function apartOf(group: readonly FigureRow[]): FigureRow[] | null {
	const whole = group.filter(
		({ flags, measure }) =>
			measure === 'total' && !flags.some((flag) => flag === 'per_year' || flag === 'one_year')
	);
	const purpose = whole.find(({ flags }) => flags.includes('purpose'));
	const other = whole.find(({ flags }) => !flags.includes('purpose'));
	return purpose && other ? [purpose, other] : null;
}

const longest = (lists: FigureRow[][]) => lists.toSorted((a, b) => b.length - a.length)[0] ?? [];

/** The largest of a Land and the largest of another that is of another subject. */
function twoSubjects(figures: readonly FigureRow[]): FigureRow[] {
	const [first, ...others] = figures.toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
	const other = others.find(({ scope, subject }) => scope !== first?.scope && subject !== first?.subject);
	return first && other ? [first, other] : [];
}

const firstPair = (all: FigureRow[][], field: 'unit' | 'stage') =>
	all.map((group) => pairBy(group, field)).find((pair) => pair !== null) ?? [];

/**
 * Looks for examples of the rules among all figures; the same figures give the same examples.
 * @param figures that count, of every metric
 */
export function examplesOf(figures: readonly FigureRow[]): Examples {
	const dated = figures.filter((figure) => figure.asOf !== null).toSorted(byDate);
	const placed = dated.filter((figure) => figure.scope !== null);
	const services = placed.filter((f) => f.metric === 'services_live' && f.subject === 'alle-leistungen');
	const totals = placed.filter((f) => f.measure === 'total' && f.stage === 'live' && f.subject !== null);
	const series = groups(totals, (f) => [f.metric, f.unit, f.stage, f.coverage, f.scope, f.subject].join(' '))
		.map(levelsOf)
		.filter((levels) => new Set(levels.map((f) => f.value)).size > 1);
	const money = placed.filter((f) => f.metric === 'funding_eur' && f.subject !== null);
	return {
		series: firstPair(
			groups(services, (f) => f.scope ?? ''),
			'unit'
		),
		subjects: twoSubjects(
			totals.filter((f) => f.metric === 'authorities_onboarded' && f.scope?.length === 2 && f.scope !== 'DE')
		),
		level: longest(series).slice(0, 4),
		added: placed.filter((f) => f.measure === 'added' && f.metric !== 'funding_eur').slice(-1),
		funding: firstPair(
			groups(money, (f) => `${f.scope} ${f.subject}`),
			'stage'
		),
		apart:
			groups(
				money.filter((f) => f.scope?.length === 2 && f.scope !== 'DE'),
				(f) => `${f.scope} ${f.stage}`
			)
				.map(apartOf)
				.find((pair) => pair !== null) ?? [],
		nationwide: placed.filter((f) => f.scope === 'DE' && f.lead !== null).slice(-1),
		conflict: figures.filter((f) => f.flags.includes('conflict')).slice(0, 2),
		undated: figures.filter((f) => f.asOf === null).slice(0, 1)
	};
}
