import { metrics, stages, type Measure, type Metric, type Stage } from '#lib/schema/figure.ts';
import type { Arbiter } from './arbiter.ts';
import { Scorer, type LearnedRow } from './scorer.ts';

/** What is decided of a number: no figure, one of a metric, or a part of a count told with others. */
export const claims = ['none', ...metrics, 'bundled'] as const;
export type Claim = (typeof claims)[number];

/** Every outcome that has weights of its own, by its place. */
export const outcome = {
	claim: 0,
	stage: claims.length,
	added: claims.length + stages.length,
	scope: claims.length + stages.length + 1
} as const;
export const outcomes = outcome.scope + 1;
export const stageAt = (stage: Stage) => outcome.stage + stages.indexOf(stage);

export const decisions = ['metric', 'stage', 'measure', 'scope'] as const;
export type Decision = (typeof decisions)[number];

/** Changes when the features are made otherwise: weights of other features say nothing. */
export const featuresVersion = '1';

/** A weight's unit, in logits. */
export const unit = 0.01;

/** `lexicon/second.json`: what was learned, as whole numbers. */
export interface WeightsFile {
	/** Of the features that it was learned with. */
	features: string;
	/** A hash of the features of some sentences, by the words of the rules that it was learned with. */
	sample: string;
	/** In hundredths of a logit, by outcome. */
	bias: number[];
	/**
	 * Slope and offset, in thousandths, that make of a lead over the best other value how often the rules were right.
	 */
	pooled: Record<Decision, [number, number]>;
	/**
	 * In thousandths: below `drawn` a figure is doubtful; it is none at most at `vetoed` by its own words, at most at `dropped`
	 * beside the others of its item; `switched` is by how much another value has to be likelier.
	 */
	cuts: { drawn: number; vetoed: number; dropped: number; switched: number };
	/** Weighs both readings of all figures of an item. */
	arbiter: Arbiter;
	/** Features and their weights, packed. */
	weights: string;
}

export interface Weights extends Omit<WeightsFile, 'weights'> {
	/** Adds up what features say. */
	scorer: Scorer;
}

export type { LearnedRow };

/** Packs features: the step from one to the next, which outcomes it has, and a byte for each. */
export function packWeights(rows: readonly LearnedRow[]): string {
	const bytes: number[] = [];
	const whole = (n: number) => {
		while (n > 127) {
			bytes.push((n & 127) | 128);
			n >>>= 7;
		}
		bytes.push(n);
	};
	let last = 0;
	for (const [feature, weights] of [...rows].sort((a, b) => a[0] - b[0])) {
		whole(feature - last);
		last = feature;
		whole(weights.reduce((mask, [at]) => mask | (1 << at), 0));
		for (const [, weight] of [...weights].sort((a, b) => a[0] - b[0])) bytes.push(weight & 255);
	}
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}

/** Makes weights ready to be looked up. @throws Error where they belong to other features */
export function compileWeights(file: WeightsFile): Weights {
	if (file.features !== featuresVersion)
		throw new Error(
			`lexicon/second.json: learned with features ${file.features}, but the code makes ${featuresVersion}; run 'npm run gold:train'`
		);
	const text = atob(file.weights);
	let at = 0;
	const whole = () => {
		let n = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = text.charCodeAt(at++);
			n |= (byte & 127) << shift;
			if (byte < 128) return n;
		}
	};
	const learned: LearnedRow[] = [];
	let feature = 0;
	while (at < text.length) {
		feature += whole();
		const mask = whole();
		const says: [outcome: number, weight: number][] = [];
		for (let k = 0; k < outcomes; k++)
			if (mask & (1 << k)) says.push([k, (text.charCodeAt(at++) << 24) >> 24]);
		learned.push([feature, says]);
	}
	const { features, sample, bias, pooled, cuts, arbiter } = file;
	return { features, sample, bias, pooled, cuts, arbiter, scorer: new Scorer(learned, outcomes) };
}

/** The claim that a figure of a metric stands for, or that it is none. */
export const claimAt = (metric: Metric | 'none', bundled: boolean): number =>
	claims.indexOf(bundled ? 'bundled' : metric);

/** A lead of one measure over the other, from the score of `added`. */
export const leadOfMeasure = (measure: Measure, added: number): number =>
	measure === 'added' ? added : -added;
