import type { SharedAxis } from '#lib/charts/shared-axis.ts';
import type { StepSeries } from '#lib/charts/series.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Step } from '#lib/query/source.ts';
import type { Metric } from '#lib/schema/vocabulary.ts';

/** What the marks of timelines mean, of those that are drawn. */
export function marksNote(steps: readonly Step[], metric: Metric): string {
	const drawn = (has: (step: Step) => boolean) => steps.some(has);
	return [
		metric === 'funding_eur' ? m.timeline_note_money() : m.timeline_note(),
		m.timeline_note_tail(),
		drawn(({ bound }) => bound === 'at_least') && m.timeline_note_at_least(),
		drawn(({ bound }) => bound === 'at_most') && m.timeline_note_at_most(),
		drawn(({ bound, measure }) => bound === 'approx' && measure === 'total') && m.timeline_note_approx(),
		drawn(({ upper }) => upper !== null) && m.timeline_note_range(),
		drawn(({ stage }) => stage === 'planned' || stage === 'rollout') && m.timeline_note_ahead(),
		drawn(({ measure }) => measure === 'added') && m.timeline_note_added(),
		drawn(({ conflicts }) => conflicts.length > 0) && m.timeline_note_disputed()
	]
		.filter(Boolean)
		.join(' ');
}

/**
 * Which heights of timelines can be compared.
 * @param shares whether one axis for all is asked for
 */
export function scaleNote(
	shares: boolean,
	axis: SharedAxis | null,
	panels: readonly { scope: string; series: readonly StepSeries[] }[],
	nameOf: (series: StepSeries) => string
): string {
	const drawn = panels.filter(({ series }) => series.length > 0);
	if (axis === null) return shares && drawn.length > 1 ? m.timeline_none_same() : m.timeline_own_scale();
	const what = nameOf(axis.by);
	if (!drawn.every(({ scope }) => axis.scopes.has(scope)))
		return m.timeline_some_scale({ what, mark: m.timeline_own_axis() });
	return axis.mixed ? m.timeline_same_scale_for({ what }) : m.timeline_same_scale();
}
