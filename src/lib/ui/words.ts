import { m } from '#lib/i18n/paraglide/messages.js';
import type { Coverage, Measure, Metric, Stage, Unit } from '#lib/schema/figure.ts';

/** The words on screen for the words of the code, in the language of the page. */
export const metricName = (metric: Metric): string =>
	({
		services_live: m.metric_services_live,
		authorities_onboarded: m.metric_authorities_onboarded,
		funding_eur: m.metric_funding_eur
	})[metric]();

/** The colour that a metric is drawn in. */
export const metricColor: Record<Metric, string> = {
	services_live: 'var(--metric-services)',
	authorities_onboarded: 'var(--metric-authorities)',
	funding_eur: 'var(--metric-funding)'
};

export const unitName = (unit: Unit): string =>
	({
		bundle: m.unit_bundle,
		service: m.unit_service,
		online_service: m.unit_online_service,
		form: m.unit_form,
		authority: m.unit_authority,
		eur: m.unit_eur
	})[unit]();

export function stageName(stage: Stage, metric: Metric): string {
	if (stage === 'live' && metric === 'authorities_onboarded') return m.stage_live_authority();
	return {
		live: m.stage_live,
		rollout: m.stage_rollout,
		planned: m.stage_planned,
		announced: m.stage_announced,
		committed: m.stage_committed,
		paid: m.stage_paid
	}[stage]();
}

export const coverageName = (coverage: Coverage): string =>
	({ all: m.coverage_all, some: m.coverage_some, unknown: m.coverage_unknown })[coverage]();

export const measureName = (measure: Measure): string =>
	({ total: m.measure_total, added: m.measure_added })[measure]();

/** What a figure is about where no subject was chosen. */
export const defaultSubjectName = (metric: Metric): string =>
	({
		services_live: m.subject_default_services,
		authorities_onboarded: m.subject_default_authorities,
		funding_eur: m.subject_default_funding
	})[metric]();
