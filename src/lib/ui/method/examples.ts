import type { FigureRow } from '#lib/query/source.ts';

/** Figures of the data that show a rule at work; empty where the data hold no example of it. */
export interface Examples {
	/** Single services and bundles of one place. */
	series: FigureRow[];
	/** Levels of one series, oldest first. */
	level: FigureRow[];
	added: FigureRow[];
	/** One programme in more than one stage. */
	funding: FigureRow[];
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

/** One of each of two values that a field takes within a group; null where it takes one only. */
function twoOf(group: readonly FigureRow[], field: 'unit' | 'stage'): FigureRow[] | null {
	const first = group[0];
	const other = group.find((figure) => figure[field] !== first?.[field]);
	return first && other ? [first, other] : null;
}

/**
 * Looks for examples of the rules among all figures; the same figures give the same examples.
 * @param figures that count, of every metric
 */
export function examplesOf(figures: readonly FigureRow[]): Examples {
	const dated = figures.filter((figure) => figure.asOf !== null).toSorted(byDate);
	const placed = dated.filter((figure) => figure.scope !== null);
	const services = placed.filter((f) => f.metric === 'services_live' && f.subject === 'alle-leistungen');
	const totals = placed.filter((f) => f.measure === 'total' && f.stage === 'live' && f.subject !== null);
	const series = groups(totals, (f) =>
		[f.metric, f.unit, f.stage, f.coverage, f.scope, f.subject].join(' ')
	).filter(
		(group) => new Set(group.map((f) => f.value)).size > 2 && !group.some((f) => f.flags.includes('conflict'))
	);
	const money = placed.filter((f) => f.metric === 'funding_eur' && f.subject !== null);
	return {
		series:
			groups(services, (f) => f.scope ?? '')
				.map((group) => twoOf(group, 'unit'))
				.find((pair) => pair !== null) ?? [],
		level: series.sort((a, b) => b.length - a.length)[0]?.slice(0, 4) ?? [],
		added: placed.filter((f) => f.measure === 'added' && f.metric !== 'funding_eur').slice(-1),
		funding:
			groups(money, (f) => `${f.scope} ${f.subject}`)
				.map((group) => twoOf(group, 'stage'))
				.find((pair) => pair !== null) ?? [],
		nationwide: placed.filter((f) => f.scope === 'DE' && f.lead !== null).slice(-1),
		conflict: figures.filter((f) => f.flags.includes('conflict')).slice(0, 2),
		undated: figures.filter((f) => f.asOf === null).slice(0, 1)
	};
}
