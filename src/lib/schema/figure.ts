import * as v from 'valibot';
import { Day, PartialDate } from './date.ts';
import { PlaceKey } from './place.ts';
import {
	bounds,
	confidences,
	coverages,
	figureFlags,
	measures,
	metrics,
	stages,
	stagesOf,
	units,
	unitsOf,
	type Metric,
	type Stage,
	type Unit
} from './vocabulary.ts';

export * from './vocabulary.ts';

/** The words that state a figure: at most 12, with their place and hash (DESIGN 6). */
export const Evidence = v.object({
	text: v.string(),
	/** Which part of the item the offsets count in. */
	in: v.picklist(['text', 'title']),
	/** UTF-16 units; `part.slice(start, end) === text`. */
	start: v.pipe(v.number(), v.integer(), v.minValue(0)),
	end: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** SHA-256, hex, of the NFC form of `text`. */
	hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
});
export type Evidence = v.InferOutput<typeof Evidence>;

const figureEntries = {
	/** Stable over re-extractions: hash of item, metric and the place of the number. */
	id: v.pipe(v.string(), v.minLength(1)),
	item: v.pipe(v.string(), v.minLength(1)),
	metric: v.picklist(metrics),
	/** Euros in full; the lower end of a told range. */
	value: v.pipe(v.number(), v.minValue(0)),
	/** The other end of a told range. */
	upper: v.nullable(v.number()),
	unit: v.picklist(units),
	bound: v.picklist(bounds),
	stage: v.picklist(stages),
	measure: v.picklist(measures),
	coverage: v.picklist(coverages),
	/** Where it counts; null where that can't be told. */
	scope: v.nullable(PlaceKey),
	/** The Land that built what others use; never painted with the others' numbers. */
	lead: v.nullable(PlaceKey),
	subject: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a slug'))),
	/** The date it holds for: told by the text, else the item's; null where neither is known. */
	asOf: v.nullable(PartialDate),
	/** The period that an `added` figure covers ("im Jahr 2024"). */
	period: v.nullable(PartialDate),
	/** The date a planned figure is promised for. */
	target: v.nullable(PartialDate),
	/** True where no number is written ("tritt … bei" is 1). */
	implied: v.boolean(),
	evidence: Evidence,
	/** Rules that read it, and the version of the rules: `head+frame@version`. */
	rule: v.string(),
	/** Readings of the time before there were classes count as `probable`. */
	confidence: v.optional(v.picklist(confidences), 'probable'),
	flags: v.array(v.picklist(figureFlags))
};

const fits = <T extends { metric: Metric; unit: Unit; stage: Stage }>(f: T) =>
	unitsOf[f.metric].includes(f.unit) && stagesOf[f.metric].includes(f.stage);
const misfit = 'unit or stage does not belong to the metric';

/** What `extract` gives: a figure without its history. */
export const ExtractedFigure = v.pipe(v.object(figureEntries), v.check(fits, misfit));
export type ExtractedFigure = v.InferOutput<typeof ExtractedFigure>;

/** One version of a figure in the ledger; `knownUntil` is the day on which it ceased to hold. */
export const Figure = v.pipe(
	v.object({ ...figureEntries, knownFrom: Day, knownUntil: v.nullable(Day) }),
	v.check(fits, misfit)
);
export type Figure = v.InferOutput<typeof Figure>;
