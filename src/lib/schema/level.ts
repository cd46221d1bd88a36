import * as v from 'valibot';
import { PartialDate } from './date.ts';
import { bounds, coverages, metrics, stages, units } from './figure.ts';
import { PlaceKey } from './place.ts';

/**
 * What a series (metric, unit, coverage, scope, subject) stands at on a date, by the rules of
 * counting (DESIGN 4). Places without a level have no row: no report is no zero.
 */
export const Level = v.object({
	metric: v.picklist(metrics),
	unit: v.picklist(units),
	stage: v.picklist(stages),
	coverage: v.picklist(coverages),
	scope: PlaceKey,
	subject: v.nullable(v.string()),
	/** The Land that built it, where told. */
	lead: v.nullable(PlaceKey),
	/** Date of the figure that gives the level. */
	date: PartialDate,
	value: v.number(),
	upper: v.nullable(v.number()),
	bound: v.picklist(bounds),
	/** `total`: a told level. `sum_of_added`: no total is told, the running sum of the lower ends of additions ("mindestens"). */
	basis: v.picklist(['total', 'sum_of_added']),
	/** The figure it rests on (the newest, of a sum). */
	figure: v.string(),
	/** All figures that state this level or are summed in it. */
	figures: v.array(v.string()),
	/** Of a sum one figure for each addition in it; else none. */
	parts: v.array(v.string()),
	/** Figures of the same series and date with another value: shown, never averaged. */
	conflicts: v.array(v.string()),
	flags: v.array(v.string())
});
export type Level = v.InferOutput<typeof Level>;
