import { landKeys } from '../lands.ts';
import type { Figure } from '#lib/schema/figure.ts';
import { defaultState, type ViewState } from '#lib/state/view-state.ts';

/** A view of the dashboard and the part of its page that shows something. */
export interface FigureView {
	state: ViewState;
	/** The id of the section. */
	part: 'verlauf' | 'angaben';
}

/**
 * Where a figure stands on the dashboard: its unit, stage, coverage, subject and Land chosen. A chart has it only where place and
 * date are told; the list of figures has all.
 */
export function figureView(
	figure: Pick<Figure, 'metric' | 'unit' | 'stage' | 'coverage' | 'subject' | 'scope' | 'asOf'>
): FigureView {
	const { metric, unit, stage, coverage, subject, scope, asOf } = figure;
	return {
		state: {
			...defaultState(metric),
			unit,
			stage,
			coverage: coverage === 'unknown' ? null : coverage,
			subject,
			// A Land that is chosen has a chart of its own, without the marks of its municipalities.
			lands: scope !== null && landKeys.includes(scope) ? [scope] : []
		},
		part: scope === null || asOf === null ? 'angaben' : 'verlauf'
	};
}
