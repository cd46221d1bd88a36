import { countedAs, oneOrder } from '#lib/query/counted-as.ts';
import type { Break } from '#lib/schema/break.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';
import type { StepSeries } from './series.ts';
import { maxOf } from './timeline.ts';

/** The one value axis of panels whose heights are a comparison. */
export interface SharedAxis {
	/** The places that have it. */
	scopes: ReadonlySet<string>;
	/** Top of it. */
	max: number;
	/** What each of them counts, by one that does. */
	by: StepSeries;
	/** Whether something else is drawn on it, too. */
	mixed: boolean;
}

/** What a series counts by its last fact; what a period brought is no state, and another stage another thing. */
function kindOf(series: StepSeries, breaks: readonly Break[]): string {
	const { totals, added } = series;
	const last = totals.at(-1) ?? added.at(-1);
	if (last === undefined) return series.key;
	return [last.stage, totals.length > 0, countedAs({ ...last, programmes: null }, breaks)].join('|');
}

/**
 * Which panels may share a value axis: those that count what most places do of the subject asked for, by the rules of ranks (DESIGN 4,
 * rule 1). Of what else they count the axis has room, too. Null where none is asked for, as each place has its own then, and where no two
 * places count the same: each panel has an axis of its own.
 */
export function sharedAxis(
	all: readonly StepSeries[],
	asked: string | null,
	breaks: readonly Break[],
	register: readonly RegisterCount[] = []
): SharedAxis | null {
	const own = asked === null ? [] : all.filter(({ subject }) => subject === asked);
	const kinds = new Map(own.map((series) => [series, kindOf(series, breaks)]));
	const kindAt = (series: StepSeries) => kinds.get(series) ?? '';
	const once = [...new Map(own.map((one) => [`${one.scope} ${kindAt(one)}`, one])).values()];
	const { compared } = oneOrder(once, kindAt);
	const [by, ...more] = compared;
	if (by === undefined || more.length === 0) return null;
	const scopes = new Set(compared.map(({ scope }) => scope));
	const has = ({ scope }: { scope: string }) => scopes.has(scope);
	const drawn = all.filter(has);
	const mixed = drawn.some((one) => kindAt(one) !== kindAt(by));
	return { scopes, max: maxOf(drawn, register.filter(has)), by, mixed };
}
