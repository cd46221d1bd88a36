import * as v from 'valibot';
import { Day, PartialDate } from './date.ts';
import { PlaceKey } from './place.ts';

export const metrics = ['services_live', 'authorities_onboarded', 'funding_eur'] as const;
export const units = ['bundle', 'service', 'online_service', 'form', 'authority', 'eur'] as const;
export const bounds = ['exact', 'at_least', 'at_most', 'approx'] as const;
export const countStages = ['live', 'rollout', 'planned'] as const;
export const moneyStages = ['announced', 'committed', 'paid'] as const;
export const stages = [...countStages, ...moneyStages] as const;
export const measures = ['total', 'added'] as const;
export const coverages = ['all', 'some', 'unknown'] as const;
/** How far a reading can be trusted, calibrated on gold items; `doubtful` waits for an editor and is not drawn. */
export const confidences = ['sure', 'probable', 'doubtful'] as const;

/** What is no doubt, but has to be said with the number: of each year, of several years together. */
export const figureNotes = ['per_year', 'several_years'] as const;

/** Typed doubts (DESIGN 2) and notes: shown, counted, never resolved by a guess. */
export const figureFlags = [
	...figureNotes,
	'undated',
	'ambiguous_place',
	'below_kreis',
	'ambiguous_head',
	'ambiguous_stage',
	'coordination',
	'number_format',
	'new_subject',
	'past_only',
	'mixed',
	'second_opinion',
	'implausible',
	'conflict'
] as const;

export type Metric = (typeof metrics)[number];
export type Unit = (typeof units)[number];
export type Bound = (typeof bounds)[number];
export type Stage = (typeof stages)[number];
export type Measure = (typeof measures)[number];
export type Coverage = (typeof coverages)[number];
export type Confidence = (typeof confidences)[number];
export type FigureFlag = (typeof figureFlags)[number];

/** Which units and stages a metric can have; a figure outside of this is refused. */
export const unitsOf: Record<Metric, readonly Unit[]> = {
	services_live: ['bundle', 'service', 'online_service', 'form'],
	authorities_onboarded: ['authority'],
	funding_eur: ['eur']
};
export const stagesOf: Record<Metric, readonly Stage[]> = {
	services_live: countStages,
	authorities_onboarded: countStages,
	funding_eur: moneyStages
};

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

/** Fields that an editor may correct. */
export const correctable = [
	'metric',
	'value',
	'upper',
	'unit',
	'bound',
	'stage',
	'measure',
	'coverage',
	'scope',
	'lead',
	'subject',
	'asOf',
	'period',
	'target'
] as const;
export type Correctable = (typeof correctable)[number];
