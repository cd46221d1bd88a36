import { m } from '#lib/i18n/paraglide/messages.js';
import { formatDate, isPart, type Quantity } from '#lib/i18n/format.ts';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { wholeOffer } from '#lib/query/paint.ts';
import type { Measure, Metric, Stage, Unit } from '#lib/schema/figure.ts';
import { quantityWords } from './quantity-words.ts';

/** What a sentence says about a figure. */
export interface Statement extends Quantity {
	metric: Metric;
	unit: Unit;
	stage: Stage;
	measure: Measure;
	/** Name of the place in which it counts; null where that can't be told. */
	scopeName: string | null;
	/** What it counts, where that has a name. */
	subject?: string | null;
	subjectName?: string | null;
	flags: readonly string[];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function verb(metric: Metric, stage: Stage, count: number, what: string): string {
	const input = { count, what };
	if (metric === 'services_live') {
		if (stage === 'rollout') return m.verb_services_live_rollout(input);
		return stage === 'planned' ? m.verb_services_live_planned(input) : m.verb_services_live_live(input);
	}
	if (metric === 'authorities_onboarded') {
		if (stage === 'rollout') return m.verb_authorities_onboarded_rollout(input);
		return stage === 'planned'
			? m.verb_authorities_onboarded_planned(input)
			: m.verb_authorities_onboarded_live(input);
	}
	if (stage === 'committed') return m.verb_funding_eur_committed({ what });
	return stage === 'paid' ? m.verb_funding_eur_paid({ what }) : m.verb_funding_eur_announced({ what });
}

function predicate(s: Statement): string {
	const quantity = quantityWords(s);
	const words = isPart(s) ? m.sentence_group({ what: quantity }) : quantity;
	const what = capital(s.measure === 'added' ? m.sentence_added({ what: words }) : words);
	return verb(s.metric, s.stage, s.upper ?? s.value, what);
}

/**
 * Where it counts, and of what, unless that is the whole offer: 805 services of the Federation in Thüringen are not all that Thüringen
 * has.
 */
function whereAndWhat({ scopeName, subject, subjectName }: Statement): string {
	const place = scopeName ?? m.scope_unknown();
	return subject == null || subject === wholeOffer || subjectName == null
		? place
		: m.sentence_place_subject({ place, subject: subjectName });
}

/** A figure as a sentence: "Brandenburg: Mindestens 650 OZG-Leistungsbündel sind online verfügbar." */
export const figureSentence = (s: Statement): string =>
	m.sentence_in_place({ place: whereAndWhat(s), sentence: predicate(s) });

/**
 * The same with the date it holds for, for where the sentence stands alone: as the title of a page, in a feed, in a list of links. An old
 * number in the present tense would be told as today's.
 */
export const datedSentence = (s: Statement & { asOf: string | null }): string =>
	m.sentence_in_place_dated({
		place: whereAndWhat(s),
		sentence: predicate(s),
		when: s.asOf === null ? m.undated() : m.sentence_as_of({ date: formatDate(s.asOf, getLocale()) })
	});
