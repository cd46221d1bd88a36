import type { Day } from '#lib/schema/date.ts';
import { metrics, type Coverage, type Metric, type Stage, type Unit } from '#lib/schema/vocabulary.ts';
import { defaultKind } from '#lib/query/default-kind.ts';

/** What a reader has chosen; the address says all of it, and nothing else does. */
export interface ViewState {
	metric: Metric;
	unit: Unit;
	stage: Stage;
	/** A subject's slug, or null for the metric's own default. */
	subject: string | null;
	coverage: Exclude<Coverage, 'unknown'> | null;
	/** The Land that built it, or null for any. */
	lead: string | null;
	/** A publisher's slug, or null for all. */
	publisher: string | null;
	/** `sure`: only what an editor has seen. */
	confidence: 'sure' | null;
	/** Only what another source contradicts. */
	contested: boolean;
	/** First and last year; null for the data's own. */
	from: number | null;
	to: number | null;
	/** Chosen Länder, in the order in which they were chosen and are shown; empty for none in particular. */
	lands: string[];
	/** State of knowledge: what was known at the end of this day; null for all that is known. */
	stand: Day | null;
}

/** What the data hold, so that a state can be checked against it. */
export interface Known {
	firstYear: number;
	lastYear: number;
	/** Keys of the Länder. */
	lands: readonly string[];
	/** Slugs of the subjects that have figures. */
	subjects: readonly string[];
	/** Keys of the Länder that are told to have built something. */
	leads: readonly string[];
	publishers: readonly { slug: string; name: string }[];
	/** Days on which knowledge changed, ascending; the last is the newest. */
	stands: readonly Day[];
}

const perMetric = <T>(pick: (metric: Metric) => T) =>
	Object.fromEntries(metrics.map((metric) => [metric, pick(metric)])) as Record<Metric, T>;

export const defaultUnit: Record<Metric, Unit> = perMetric((metric) => defaultKind[metric].unit);
export const defaultStage: Record<Metric, Stage> = perMetric((metric) => defaultKind[metric].stage);

/** The state of an address without parameters, or that of another metric's tab. */
export function defaultState(metric: Metric = 'services_live'): ViewState {
	return {
		metric,
		unit: defaultUnit[metric],
		stage: defaultStage[metric],
		subject: null,
		coverage: null,
		lead: null,
		publisher: null,
		confidence: null,
		contested: false,
		from: null,
		to: null,
		lands: [],
		stand: null
	};
}

/** The same view of another metric: years, Länder and state of knowledge stay, what belongs to the metric starts anew. */
export function withMetric(state: ViewState, metric: Metric): ViewState {
	return { ...defaultState(metric), from: state.from, to: state.to, lands: state.lands, stand: state.stand };
}
