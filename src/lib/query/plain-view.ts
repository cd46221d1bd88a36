import type { ViewQuery } from './source.ts';

/** The view of all that one metric, unit and stage hold between two years, without a filter. */
export const plainView = (
	{ metric, unit, stage }: Pick<ViewQuery, 'metric' | 'unit' | 'stage'>,
	from: number,
	to: number
): ViewQuery => ({
	metric,
	unit,
	stage,
	subject: null,
	coverage: null,
	lead: null,
	publisher: null,
	confidence: null,
	contested: false,
	from,
	to,
	places: []
});
