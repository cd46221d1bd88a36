import { formatDate, formatEuro, formatNumber, isYearly, type Quantity } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Subject } from '#lib/schema/subject.ts';
import type { Notice } from '#lib/state/notice.ts';
import type {
	Bound,
	Confidence,
	Coverage,
	FigureFlag,
	Measure,
	Metric,
	Stage,
	Unit
} from '#lib/schema/figure.ts';

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

/** What kind of thing a subject is. */
export const subjectKindName = (kind: Subject['kind']): string =>
	({
		offer: m.subject_kind_offer,
		service: m.subject_kind_service,
		platform: m.subject_kind_platform,
		programme: m.subject_kind_programme,
		association: m.subject_kind_association,
		'e-file': m.subject_kind_e_file,
		hotline: m.subject_kind_hotline,
		other: m.subject_kind_other
	})[kind]();

export const coverageName = (coverage: Coverage): string =>
	({ all: m.coverage_all, some: m.coverage_some, unknown: m.coverage_unknown })[coverage]();

export const measureName = (measure: Measure): string =>
	({ total: m.measure_total, added: m.measure_added })[measure]();

export const boundName = (bound: Bound): string =>
	({
		exact: m.bound_exact,
		at_least: m.bound_at_least,
		at_most: m.bound_at_most,
		approx: m.bound_approx
	})[bound]();

export const confidenceName = (confidence: Confidence): string =>
	({ sure: m.confidence_sure, probable: m.confidence_probable, doubtful: m.confidence_doubtful })[
		confidence
	]();

/** What a class of confidence means. */
export const confidenceNote = (confidence: Confidence): string =>
	({
		sure: m.confidence_sure_note,
		probable: m.confidence_probable_note,
		doubtful: m.confidence_doubtful_note
	})[confidence]();

/** What a figure is about where no subject was chosen. */
export const defaultSubjectName = (metric: Metric): string =>
	({
		services_live: m.subject_default_services,
		authorities_onboarded: m.subject_default_authorities,
		funding_eur: m.subject_default_funding
	})[metric]();

const flagWords: Record<FigureFlag, () => string> = {
	per_year: m.flag_per_year,
	several_years: m.flag_several_years,
	undated: m.flag_undated,
	ambiguous_place: m.flag_ambiguous_place,
	below_kreis: m.flag_below_kreis,
	ambiguous_head: m.flag_ambiguous_head,
	ambiguous_stage: m.flag_ambiguous_stage,
	coordination: m.flag_coordination,
	number_format: m.flag_number_format,
	new_subject: m.flag_new_subject,
	past_only: m.flag_past_only,
	mixed: m.flag_mixed,
	second_opinion: m.flag_second_opinion,
	implausible: m.flag_implausible,
	conflict: m.flag_conflict
};
/** A doubt in words; a flag that this version does not know is shown as it is. */
export const flagText = (flag: string): string =>
	Object.hasOwn(flagWords, flag) ? flagWords[flag as FigureFlag]() : flag;

/** Why there is no state of knowledge of a day, and which is nearest; of what is no day at all, that it is none. */
export function standFaultText(fault: Notice): string {
	const { kind, param, value, bound = '' } = fault;
	if (kind !== 'after_newest' && kind !== 'before_first') return m.notice_bad_value({ param, value });
	const locale = getLocale();
	const days = { date: formatDate(value, locale), bound: formatDate(bound, locale) };
	return kind === 'after_newest' ? m.stand_after_newest(days) : m.stand_before_first(days);
}

/** Why a part of the address was dropped, in words. */
export function noticeText(notice: Notice): string {
	const { kind, param, value } = notice;
	switch (kind) {
		case 'unknown_param':
			return m.notice_unknown_param({ param });
		case 'bad_value':
			return m.notice_bad_value({ param, value });
		case 'not_for_metric':
			return m.notice_not_for_metric({ param, value });
		case 'outside_data':
			return m.notice_outside_data({ param, value });
		case 'years_exchanged':
			return m.notice_years_exchanged({ value });
		case 'given_twice':
			return m.notice_given_twice({ param, value });
		case 'fixed_by_path':
			return m.notice_fixed_by_path({ param, value });
		case 'after_newest':
		case 'before_first':
			return `${standFaultText(notice)} ${m.stand_newest_shown()}`;
	}
}

const countWords = {
	bundle: m.count_bundle,
	service: m.count_service,
	online_service: m.count_online_service,
	form: m.count_form,
	authority: m.count_authority
};

/** A quantity in words: "mindestens 650 OZG-Leistungsbündel", "rund 17 Mio. €". */
export function quantityWords(q: Quantity & { unit: Unit }): string {
	const locale = getLocale();
	const write = (n: number) => (q.unit === 'eur' ? formatEuro(n, locale) : formatNumber(n, locale));
	const told =
		q.upper !== null && q.upper !== q.value
			? m.number_range({ from: write(q.value), to: write(q.upper) })
			: write(q.value);
	const number = {
		exact: told,
		at_least: m.number_at_least({ number: told }),
		at_most: m.number_at_most({ number: told }),
		approx: m.number_approx({ number: told })
	}[q.bound];
	if (isYearly(q)) return m.sentence_per_year({ what: number });
	return q.unit === 'eur' ? number : countWords[q.unit]({ count: q.upper ?? q.value, number });
}
