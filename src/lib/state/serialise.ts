import { defaultState, type ViewState } from './view-state.ts';
import {
	confidenceWords,
	coverageWords,
	metricWords,
	onlyWords,
	stageWords,
	unitWords,
	type Param
} from './words.ts';

/**
 * Writes a state as the query of an address, with its `?`; empty for the default state. Parameters stand in one
 * order and defaults are never written, so that one view has one address; Länder stand as they were
 * chosen, as that is the order in which they are shown.
 */
export function serialiseState(state: ViewState, fixed: readonly Param[] = []): string {
	const plain = defaultState(state.metric);
	const pairs: [Param, string | null][] = [
		['kennzahl', state.metric === 'services_live' ? null : metricWords[state.metric]],
		['einheit', state.unit === plain.unit ? null : unitWords[state.unit]],
		['stufe', state.stage === plain.stage ? null : stageWords[state.stage]],
		['gegenstand', state.subject],
		['abdeckung', state.coverage && coverageWords[state.coverage]],
		['federfuehrung', state.lead],
		['quelle', state.publisher],
		['sicherheit', state.confidence && confidenceWords[state.confidence]],
		['nur', state.contested ? onlyWords.contested : null],
		['von', state.from === null ? null : String(state.from)],
		['bis', state.to === null ? null : String(state.to)],
		['land', [...new Set(state.lands)].join(',') || null],
		['stand', state.stand]
	];
	const written = pairs.flatMap(([param, value]) =>
		value === null || fixed.includes(param)
			? []
			: [`${param}=${encodeURIComponent(value).replaceAll('%2C', ',')}`]
	);
	return written.length > 0 ? `?${written.join('&')}` : '';
}
