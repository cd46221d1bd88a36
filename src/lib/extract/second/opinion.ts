import { stagesOf, type Measure, type Metric, type Stage } from '#lib/schema/figure.ts';
import type { PlaceKey } from '#lib/schema/place.ts';
import { Bag, kinds, type Sink } from './bag.ts';
import { hashText, mix } from './hash.ts';
import { mentionFeatures, type Mention } from './mention.ts';
import { candidatesOf, kinship, sceneOf, scopeFeatures, scopeWords } from './scope.ts';
import {
	claimAt,
	claims,
	leadOfMeasure,
	outcome,
	stageAt,
	unit,
	type Decision,
	type Weights
} from './weights.ts';

/** What the rules read of a number. */
export interface Asked {
	metric: Metric;
	stage: Stage;
	measure: Measure;
	scope: PlaceKey | null;
	/** Its value is not the number's alone: it was told with others. */
	bundled: boolean;
}

/** What is thought of one decision of the rules. */
export interface Thought<T> {
	/** By how much the rules' value leads the best other one, in hundredths of a logit; negative where it is behind. */
	lead: number;
	/** How often the rules are right where they lead like this, 0 to 1. */
	right: number;
	/** The best other value, and how likely it is. */
	other: T;
	otherRight: number;
}

export interface Opinion {
	metric: Thought<string>;
	stage: Thought<Stage>;
	measure: Thought<Measure>;
	scope: Thought<PlaceKey | null>;
	/** By how much the rules' metric leads no figure at all, in hundredths of a logit. */
	overNone: number;
	/** How many places were asked for. */
	candidates: number;
}

export const scopePrefix = hashText('which place');
const ofMetric: Record<Metric, number> = {
	services_live: hashText('given services'),
	authorities_onboarded: hashText('given authorities'),
	funding_eur: hashText('given money')
};

/** A feature as it is told of one metric. */
export const givenMetric = (metric: Metric, hash: number): number => mix(ofMetric[metric], hash);

/** No lead says more than this, in hundredths of a logit. */
const mostLead = 1380;

/** A second reader with what it learned. It keeps room to count in, so one is asked at a time. */
export interface SecondReader {
	weights: Weights;
	judge(mention: Mention, asked: Asked): Opinion;
}

export function createSecondReader(weights: Weights): SecondReader {
	const bag = new Bag();
	const { scorer } = weights;
	const { scores } = scorer;
	const scopeScored: Sink = { add: (hash) => scorer.add(mix(scopePrefix, hash)) };

	return { weights, judge };

	function judge(mention: Mention, asked: Asked): Opinion {
		bag.clear();
		mentionFeatures(mention, bag);
		scores.set(weights.bias);
		scorer.nextRound();
		for (let i = 0; i < bag.length; i++) {
			scorer.add(bag.hashes[i]!);
			if (bag.kinds[i]! & kinds.given) scorer.add(givenMetric(asked.metric, bag.hashes[i]!));
		}
		const metric = thought(
			'metric',
			claims,
			claims.map((_, i) => scores[outcome.claim + i]!),
			claimAt(asked.metric, asked.bundled)
		);
		const overNone = scores[claimAt(asked.metric, false)]! - scores[claimAt('none', false)]!;
		const stages = stagesOf[asked.metric];
		const stage = thought(
			'stage',
			stages,
			stages.map((s) => scores[stageAt(s)]!),
			stages.indexOf(asked.stage)
		);
		const lead = leadOfMeasure(asked.measure, scores[outcome.added]!);
		const right = pooled('measure', lead);
		const other = asked.measure === 'added' ? ('total' as const) : ('added' as const);
		return {
			metric,
			stage,
			measure: { lead, right, other, otherRight: 1 - right },
			scope: scope(mention, asked),
			overNone,
			candidates: candidatesOf(mention).length
		};
	}

	function scope(mention: Mention, asked: Asked): Thought<PlaceKey | null> {
		const candidates = candidatesOf(mention);
		const all = candidates.includes(asked.scope) ? candidates : [...candidates, asked.scope];
		const scene = sceneOf(mention);
		const words = new Map<number, number>();
		const sums = all.map((candidate) => {
			const kin = kinship(mention, candidate);
			let sum = words.get(kin);
			if (sum === undefined) {
				scores[outcome.scope] = 0;
				scorer.nextRound();
				scopeWords(bag, kin, asked.metric, scopeScored);
				words.set(kin, (sum = scores[outcome.scope]!));
			}
			scores[outcome.scope] = sum;
			scorer.nextRound();
			scopeFeatures(mention, scene, candidate, asked.metric, scopeScored);
			return scores[outcome.scope]!;
		});
		return thought('scope', all, sums, all.indexOf(asked.scope));
	}

	function thought<T>(
		decision: Decision,
		values: readonly T[],
		sums: readonly number[],
		rules: number
	): Thought<T> {
		let best = -1;
		for (let i = 0; i < sums.length; i++) if (i !== rules && (best < 0 || sums[i]! > sums[best]!)) best = i;
		const lead = sums[rules]! - sums[best]!;
		const right = pooled(decision, lead);
		let rest = 0;
		for (let i = 0; i < sums.length; i++) if (i !== rules) rest += Math.exp((sums[i]! - sums[best]!) * unit);
		return { lead, right, other: values[best]!, otherRight: (1 - right) / rest };
	}

	function pooled(decision: Decision, lead: number): number {
		return rightAt(weights.pooled[decision], lead);
	}
}

/** How often rules are right that lead by so much. */
export function rightAt([slope, offset]: readonly [number, number], lead: number): number {
	const bounded = Math.max(-mostLead, Math.min(mostLead, lead)) * unit;
	return 1 / (1 + Math.exp(-(slope * bounded + offset) / 1000));
}
