import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Difference, Reason } from '#lib/query/difference.ts';
import { wholeOffer, type Painted } from '#lib/query/paint.ts';
import type { Metric, Stage, Unit } from '#lib/schema/figure.ts';
import { quantityWords } from '../quantity-words.ts';
import { coverageName, defaultSubjectName, metricName, stageName, unitName } from '../words.ts';
import { lastDayOf, lastDayWords } from '../view/last-day.ts';
import { apartText, monthsOld } from './age.ts';

/** An answer to "May I say so?": whether an order may be claimed, the sentence to quote, what has to be said with it. */
export interface Claim {
	answer: 'yes' | 'reserved' | 'disputed' | 'no' | 'missing';
	sentence: string;
	reservations: string[];
}

interface Side {
	scope: string;
	name: string;
	row: Painted | null;
	/** How many other subjects are told of it, where nothing is told of the one asked for. */
	otherSubjects: number;
}

/** What a claim is about, beside its two sides. */
interface About {
	/** Last year of the view: levels stand at its end. */
	year: number;
	/** Day of the state of knowledge. */
	knowledge: string;
	metric: Metric;
	/** What is counted; what a quoted number must not be taken from. */
	unit: Unit;
	stage: Stage;
	/** Slug of the subject that was chosen; null where each place has the metric's own default. */
	subject: string | null;
	/** What the view leaves out, in words (`filter-words.ts`). */
	filter: readonly string[];
	nameOf: (scope: string) => string;
	subjectOf: (slug: string) => string;
}

/** The date of a level, with how far and for what it counts: what a quoted number must not lose. */
function when(row: Painted, { metric, subjectOf }: About): string {
	const coverage =
		metric !== 'services_live'
			? []
			: [row.coverage === 'unknown' ? m.compare_coverage_untold() : coverageName(row.coverage)];
	const subject = row.subject === null || row.subject === wholeOffer ? [] : [subjectOf(row.subject)];
	return [formatDate(row.date, getLocale()), ...coverage, ...subject].join(', ');
}

/** What numbers are of, or a report is missing of: there may be others of another subject, or of what the view leaves out. */
const selectionOf = ({ metric, subject, filter }: Pick<About, 'metric' | 'subject' | 'filter'>): string =>
	[...(subject === null ? [defaultSubjectName(metric)] : []), ...filter].join(', ');

/** What is counted: there may be a report that counts something else. */
const countedOf = ({ metric, unit }: Pick<About, 'metric' | 'unit'>): string =>
	metric === 'funding_eur' ? metricName(metric) : unitName(unit);

function saying({ verdict }: Difference, [a, b]: readonly [Side, Side], about: About): string {
	const until = lastDayWords(about.year, about.knowledge);
	if (a.row && b.row) {
		const parts = {
			until,
			a: a.name,
			b: b.name,
			qa: quantityWords(a.row),
			qb: quantityWords(b.row),
			da: when(a.row, about),
			db: when(b.row, about)
		};
		if (verdict === 'more') return m.compare_say_more(parts);
		if (verdict === 'fewer') return m.compare_say_fewer(parts);
		return verdict === 'equal' ? m.compare_say_equal(parts) : m.compare_say_side(parts);
	}
	const [told, other] = a.row ? [a, b] : [b, a];
	return told.row
		? m.compare_say_one({
				until,
				a: told.name,
				b: other.name,
				qa: quantityWords(told.row),
				da: when(told.row, about),
				of: selectionOf(about)
			})
		: m.compare_say_none({ until, a: a.name, b: b.name, of: selectionOf(about) });
}

/** A reason in words. */
export function reasonText(
	reason: Reason,
	about: Pick<About, 'metric' | 'unit' | 'subject' | 'filter' | 'nameOf' | 'subjectOf'>
): string {
	const locale = getLocale();
	const { metric, nameOf, subjectOf } = about;
	switch (reason.kind) {
		case 'no_report':
			return m.compare_reason_no_report({
				land: nameOf(reason.scope),
				of: selectionOf(about),
				what: countedOf(about)
			});
		case 'only_stage':
			return m.compare_only_other_stage({
				land: nameOf(reason.scope),
				of: selectionOf(about),
				stage: stageName(reason.stage, metric),
				asked: stageName(reason.asked, metric)
			});
		case 'unit':
			return m.compare_reason_unit({ a: unitName(reason.units[0]), b: unitName(reason.units[1]) });
		case 'subject': {
			const [a, b] = reason.subjects.map((slug) =>
				slug === null ? m.compare_subject_none() : subjectOf(slug)
			);
			return m.compare_reason_subject({ a: a ?? '', b: b ?? '' });
		}
		case 'sum':
			return m.compare_reason_sum();
		case 'yearly':
			return m.compare_reason_yearly({ land: nameOf(reason.scope) });
		case 'amounts':
			return m.compare_reason_amounts({ land: nameOf(reason.scope) });
		case 'coverage': {
			const [a, b] = reason.coverages.map(coverageName);
			return m.compare_reason_coverage({ a: a ?? '', b: b ?? '' });
		}
		case 'break': {
			const { date, text } = reason.break;
			return m.compare_reason_break({ date: formatDate(date, locale), text: text[locale] });
		}
		case 'dates':
			return m.compare_reason_dates({ apart: apartText(...reason.dates), land: nameOf(reason.older) });
		case 'may_have_grown':
			return m.compare_reason_may_have_grown({ land: nameOf(reason.scope) });
		case 'bound':
			return m.compare_reason_bound();
		case 'conflict':
			return m.compare_reason_conflict({ land: nameOf(reason.scope) });
	}
}

/**
 * What the reasons stand below: why the numbers differ, or where they are the same, what speaks against taking them so. Null where there
 * is nothing to tell: one has no report, or both tell the same without a reservation.
 */
export function whyHeading(
	{ verdict, reasons }: Difference,
	[a, b]: readonly [Painted | null, Painted | null]
): string | null {
	if (verdict === 'missing' || !a || !b) return null;
	if (a.value !== b.value || a.upper !== b.upper) return m.compare_why_h2();
	return reasons.length === 0 ? null : m.compare_why_same_h2();
}

/**
 * What may be said of two places, with its reservations. An order is only claimed where the verdict bears one; every
 * number keeps its bound, every level its date.
 */
export function claimOf(difference: Difference, sides: readonly [Side, Side], about: About): Claim {
	const { verdict, reasons } = difference;
	const old = sides.flatMap(({ row, name }) =>
		row && monthsOld(row.date, lastDayOf(about.year, about.knowledge)) >= 12
			? [m.compare_older_than_year({ land: name })]
			: []
	);
	const others = sides.flatMap(({ name, otherSubjects }) =>
		otherSubjects > 0 ? [m.compare_other_subjects({ land: name, count: otherSubjects })] : []
	);
	const reservations = [...reasons.map((reason) => reasonText(reason, about)), ...others, ...old];
	const ordered = verdict === 'more' || verdict === 'fewer' || verdict === 'equal';
	const answer = ordered
		? reservations.length === 0
			? 'yes'
			: 'reserved'
		: verdict === 'missing'
			? 'missing'
			: 'no';
	const counted = m.compare_say_counted({
		what: countedOf(about),
		stage: stageName(about.stage, about.metric),
		of: selectionOf(about)
	});
	const source = m.compare_say_source({ date: formatDate(about.knowledge, getLocale()) });
	return { answer, sentence: `${saying(difference, sides, about)} ${counted} ${source}`, reservations };
}
