import { m } from '#lib/i18n/paraglide/messages.js';
import { isPart, type Quantity } from '#lib/i18n/format.ts';
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

/** A figure as a sentence: "Brandenburg: Mindestens 650 OZG-Leistungsbündel sind online verfügbar." */
export function figureSentence(s: Statement): string {
	const words = isPart(s) ? m.sentence_group({ what: quantityWords(s) }) : quantityWords(s);
	const what = capital(s.measure === 'added' ? m.sentence_added({ what: words }) : words);
	const sentence = verb(s.metric, s.stage, s.upper ?? s.value, what);
	return m.sentence_in_place({ place: s.scopeName ?? m.scope_unknown(), sentence });
}
