import { metrics, stages, type Measure, type Metric, type Stage } from '#lib/schema/figure.ts';
import { featureOf } from './hash.ts';

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
	/** In thousandths: below `drawn` a figure is doubtful, at most `vetoed` it is none; `switched` is by how much another value has to be likelier. */
	cuts: { drawn: number; vetoed: number; switched: number };
	/** Features and their weights, packed. */
	weights: string;
}

export interface Weights extends Omit<WeightsFile, 'weights'> {
	/** The row of a feature; -1 where it says nothing. */
	row(hash: number): number;
	/** Adds what a row says to the scores of the outcomes. */
	sum(row: number, scores: Int32Array): void;
	rows: number;
}

/** One learned feature: what it says for each outcome. */
export type LearnedRow = readonly [feature: number, weights: readonly [outcome: number, weight: number][]];

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

const filter = 1 << 19;

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
	const features: number[] = [];
	const starts: number[] = [0];
	const says: number[] = [];
	const values: number[] = [];
	let feature = 0;
	while (at < text.length) {
		feature += whole();
		features.push(feature);
		const mask = whole();
		for (let k = 0; k < outcomes; k++) {
			if (!(mask & (1 << k))) continue;
			says.push(k);
			values.push((text.charCodeAt(at++) << 24) >> 24);
		}
		starts.push(says.length);
	}
	let size = 1024;
	while (size < features.length * 2) size *= 2;
	const slots = new Int32Array(size).fill(-1);
	const keys = Int32Array.from(features);
	features.forEach((key, row) => {
		let slot = key & (size - 1);
		while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
		slots[slot] = row;
	});
	// Most features were never learned: a bit for each that was, which stays in the nearest cache.
	const known = new Uint32Array(filter >> 5);
	for (const key of features) known[(key & (filter - 1)) >> 5]! |= 1 << (key & 31);
	const begin = Int32Array.from(starts);
	const of = Uint8Array.from(says);
	const weight = Int8Array.from(values);
	const { features: version, sample, bias, pooled, cuts } = file;
	return {
		features: version,
		sample,
		bias,
		pooled,
		cuts,
		rows: features.length,
		row(hash) {
			const key = featureOf(hash);
			if (!(known[(key & (filter - 1)) >> 5]! & (1 << (key & 31)))) return -1;
			let slot = key & (size - 1);
			for (let row = slots[slot]!; row !== -1; row = slots[slot]!) {
				if (keys[row] === key) return row;
				slot = (slot + 1) & (size - 1);
			}
			return -1;
		},
		sum(row, scores) {
			const end = begin[row + 1]!;
			for (let i = begin[row]!; i < end; i++) scores[of[i]!]! += weight[i]!;
		}
	};
}

/** The claim that a figure of a metric stands for. */
export const claimAt = (metric: Metric, bundled: boolean): number =>
	claims.indexOf(bundled ? 'bundled' : metric);

/** A lead of one measure over the other, from the score of `added`. */
export const leadOfMeasure = (measure: Measure, added: number): number =>
	measure === 'added' ? added : -added;
