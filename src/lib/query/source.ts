import type { Day } from '#lib/schema/date.ts';
import type {
	Bound,
	Confidence,
	Evidence,
	Coverage,
	Figure,
	FigureFlag,
	Metric,
	Stage,
	Unit
} from '#lib/schema/figure.ts';
import type { Level } from '#lib/schema/level.ts';
import type { PlaceKey } from '#lib/schema/place.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';

/** What a view asks for; every part comes from the address (`#lib/state`). */
export interface ViewQuery {
	metric: Metric;
	unit: Unit;
	stage: Stage;
	/** A subject's slug, or null for the metric's own default (`paint.ts`). */
	subject: string | null;
	coverage: Coverage | null;
	/** The Land that built it, as told; null for any. */
	lead: PlaceKey | null;
	/** Only what this publisher tells; null for all. */
	publisher: string | null;
	/** `sure`: only what an editor has seen; null for all that counts. */
	confidence: 'sure' | null;
	/** Only what another source contradicts. */
	contested: boolean;
	/** First and last year, both included. */
	from: number;
	to: number;
	/** Restricts figures and steps to these places; empty for all. */
	places: PlaceKey[];
}

/** One mark of a timeline: a told total, a target, or what a period brought. */
export interface Step {
	metric: Metric;
	unit: Unit;
	stage: Stage;
	coverage: Coverage;
	scope: PlaceKey;
	subject: string | null;
	/** As told: year, month or day. */
	date: string;
	/** First and last day that the date leaves open; it counts at the last. */
	since: Day;
	day: Day;
	/** First day of the period that an addition covers, where told. */
	periodSince: Day | null;
	/** The Land that built it, where told. */
	lead: PlaceKey | null;
	/** `sure` where an editor has seen a figure that tells it. */
	confidence: Exclude<Confidence, 'doubtful'>;
	/** How many items tell it, and who published them. */
	sources: number;
	publishers: string[];
	value: number;
	upper: number | null;
	bound: Bound;
	measure: 'total' | 'added';
	target: string | null;
	figure: string;
	/** All figures that tell the same fact. */
	figures: string[];
	conflicts: string[];
	flags: string[];
}

/** A figure with what a reader needs beside it. Of its evidence the words: where they stand tells its own page. */
export interface FigureRow extends Omit<Figure, 'flags' | 'evidence'> {
	flags: FigureFlag[];
	evidence: { text: string };
	scopeName: string | null;
	subjectName: string | null;
	title: string;
	publisher: string | null;
	url: string | null;
	published: string | null;
}

/** A figure as its own page tells it. */
export interface FigureDetail extends FigureRow {
	evidence: Evidence;
}

/**
 * Where a view gets its rows. Two implementations answer alike (one shared test): prepared cubes,
 * and DuckDB over the whole set of figures with the SQL files that built the cubes.
 */
export interface QuerySource {
	readonly name: 'cubes' | 'engine';
	/** The level of every series of the view's metric, unit and stage at the end of its last year. */
	levels(query: ViewQuery): Promise<Level[]>;
	/** The steps of the same series from its first to its last year, oldest first. */
	steps(query: ViewQuery): Promise<Step[]>;
	/** The figures behind the view, newest first, undated last. */
	figures(query: ViewQuery): Promise<FigureRow[]>;
	/** What official counters show beside the steps, oldest first. */
	register(query: ViewQuery): Promise<RegisterCount[]>;
}
