/** The words that figures are made of, for code that checks nothing: a page loads no schema for them. */
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

/** For which years an amount is: for each, for a single one, for several together. */
export const yearNotes = ['per_year', 'one_year', 'several_years'] as const;

/**
 * What is no doubt, but has to be said with the number: its years, that its item tells a whole that holds it ("davon"), that it
 * stands beside other groups of the same whole, that it is money for a purpose or out of a fund, which may have paid for any other
 * subject. No word of an editor takes them away.
 */
export const figureNotes = [...yearNotes, 'part', 'coordination', 'purpose'] as const;

/** Typed doubts (DESIGN 2) and notes: shown, counted, never resolved by a guess. */
export const figureFlags = [
	...figureNotes,
	'undated',
	'ambiguous_place',
	'below_kreis',
	'ambiguous_head',
	'ambiguous_stage',
	'number_format',
	'new_subject',
	'past_only',
	'mixed',
	'larger_beside',
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
