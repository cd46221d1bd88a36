import type { ViewQuery } from '#lib/query/source.ts';
import type { Known, ViewState } from './view-state.ts';

/** What a state asks of a `QuerySource`. */
export function queryOf(state: ViewState, known: Known): ViewQuery {
	return {
		metric: state.metric,
		unit: state.unit,
		stage: state.stage,
		subject: state.subject,
		coverage: state.coverage,
		lead: state.lead,
		publisher: known.publishers.find(({ slug }) => slug === state.publisher)?.name ?? null,
		confidence: state.confidence,
		contested: state.contested,
		from: state.from ?? known.firstYear,
		to: state.to ?? known.lastYear,
		places: state.lands
	};
}
