import type { Metric } from '#lib/schema/figure.ts';
import { measures, stages } from '#lib/schema/figure.ts';
import { Bag, kinds } from '#lib/extract/second/bag.ts';
import { featureOf, mix } from '#lib/extract/second/hash.ts';
import { mentionFeatures } from '#lib/extract/second/mention.ts';
import { givenMetric, scopePrefix } from '#lib/extract/second/opinion.ts';
import { candidatesOf, kinship, sceneOf, scopeFeatures, scopeWords } from '#lib/extract/second/scope.ts';
import {
	claimAt, claims, featuresVersion, outcome, outcomes, packWeights, unit, type LearnedRow, type WeightsFile
} from '#lib/extract/second/weights.ts';
import { fitRanker, fitSoftmax, type Rows } from './models.ts';
import type { Sample } from './samples.ts';

/** How much features of a kind are trusted before anything is learned: what stands far, and lone words, less. */
const scales = [0.035, 0.07, 0.15];
const [far, near, place] = [0, 1, 2];
const penalties = { words: 0.01, scope: 0.03, arbiter: 20 };
/** In hundredths of a logit: what says less is left out. */
const least = 2;
/** A feature of one sample alone tells nothing. */
const fewest = 2;
/** A signal of fewer readings tells the arbiter nothing. */
const fewestHeard = 8;

/** Features, each with the number of its scale in the last two bits. */
type Features = Int32Array;
const packed = (hash: number, scale: number): number => (featureOf(hash) << 2) | scale;

/** One sample with all its features, made once. */
export interface Prepared {
	hand: string;
	claim: number;
	words: Features;
	/** Of the metric that annotators read; null where it is no figure. */
	figure: { stage: number; measure: number; words: Features; places: Features[]; right: Uint8Array } | null;
}

/** Makes the features of all samples. */
export function prepare(samples: readonly Sample[]): Prepared[] {
	const bag = new Bag();
	return samples.map((sample) => {
		const { mention, gold, hand, bundled } = sample;
		bag.clear();
		mentionFeatures(mention, bag);
		const [first] = gold;
		const scaleOf = (kind: number) => (kind & kinds.far ? far : near);
		const words = once(bag, (hash, kind) => [packed(hash, scaleOf(kind))]);
		if (!first) return { hand, claim: 0, words, figure: null };
		const both = once(bag, (hash, kind) => {
			const plain = packed(hash, scaleOf(kind));
			return kind & kinds.given ? [plain, packed(givenMetric(first.metric, hash), scaleOf(kind))] : [plain];
		});
		const scopes = new Set(gold.map((g) => g.scope ?? null));
		const candidates = candidatesOf(mention);
		return {
			hand,
			claim: claimAt(first.metric, bundled),
			words,
			figure: {
				stage: stages.indexOf(first.stage),
				measure: measures.indexOf(first.measure),
				words: both,
				places: candidates.map((c) => placeFeatures(sample, c, first.metric, bag)),
				right: Uint8Array.from(candidates, (c) => (scopes.has(c) ? 1 : 0))
			}
		};
	});
}

function once(bag: Bag, of: (hash: number, kind: number) => number[]): Features {
	const seen = new Map<number, number>();
	for (let i = 0; i < bag.length; i++) for (const one of of(bag.hashes[i]!, bag.kinds[i]!)) if (!seen.has(one >> 2)) seen.set(one >> 2, one);
	return Int32Array.from(seen.values());
}

function placeFeatures({ mention }: Sample, candidate: string | null, metric: Metric, bag: Bag): Features {
	const seen = new Map<number, number>();
	const sink = (scale: number) => ({
		add(hash: number) {
			const one = packed(mix(scopePrefix, hash), scale);
			if (!seen.has(one >> 2)) seen.set(one >> 2, one);
		}
	});
	scopeFeatures(mention, sceneOf(mention), candidate, metric, sink(place));
	scopeWords(bag, kinship(mention, candidate), metric, sink(near));
	return Int32Array.from(seen.values());
}

/** Rows over the features that are common enough; `features[column]` is each column's. */
function rowsOf(lists: readonly Features[]): Rows & { features: number[] } {
	const counts = new Map<number, number>();
	for (const list of lists) for (const one of list) counts.set(one >> 2, (counts.get(one >> 2) ?? 0) + 1);
	const features = [...counts].filter(([, n]) => n >= fewest).map(([feature]) => feature).sort((a, b) => a - b);
	const columnOf = new Map(features.map((feature, column) => [feature, column]));
	const starts = new Int32Array(lists.length + 1);
	const total = lists.reduce((n, list) => n + list.length, 0);
	const columns = new Int32Array(total);
	const scaled = new Float32Array(total);
	let at = 0;
	lists.forEach((list, i) => {
		for (const one of list) {
			const column = columnOf.get(one >> 2);
			if (column === undefined) continue;
			columns[at] = column;
			scaled[at++] = scales[one & 3]!;
		}
		starts[i + 1] = at;
	});
	return { starts, columns: columns.slice(0, at), scales: scaled.slice(0, at), width: features.length, features };
}

/** What each column adds where it is there: its weight times its scale, which is the same in all rows. */
function scaleOf(rows: Rows): Float64Array {
	const scale = new Float64Array(rows.width);
	for (let e = 0; e < rows.columns.length; e++) scale[rows.columns[e]!] = rows.scales[e]!;
	return scale;
}

/** Learns all weights. The same samples in the same order give the same file, bytes and all. */
export function learn(samples: readonly Prepared[], rest: Pick<WeightsFile, 'pooled' | 'cuts' | 'arbiter' | 'sample'>): WeightsFile {
	const learned = new Map<number, Map<number, number>>();
	const bias = new Array<number>(outcomes).fill(0);
	const whole = (x: number) => Math.round(x / unit);
	const keep = (feature: number, at: number, weight: number) => {
		const kept = Math.max(-127, Math.min(127, whole(weight)));
		if (Math.abs(kept) < least) return;
		const of = learned.get(feature) ?? new Map<number, number>();
		learned.set(feature, of.set(at, kept));
	};

	const figures = samples.flatMap((s) => (s.figure ? [s.figure] : []));
	softmax(samples.map((s) => s.words), Int32Array.from(samples, (s) => s.claim), claims.length, outcome.claim);
	const words = figures.map((f) => f.words);
	softmax(words, Int32Array.from(figures, (f) => f.stage), stages.length, outcome.stage);
	softmax(words, Int32Array.from(figures, (f) => f.measure), 2, outcome.added);

	const placed = figures.filter((f) => f.right.includes(1));
	const rows = rowsOf(placed.flatMap((f) => f.places));
	const groups = new Int32Array(placed.length + 1);
	placed.forEach((f, i) => (groups[i + 1] = groups[i]! + f.places.length));
	const chosen = new Uint8Array(groups.at(-1)!);
	placed.forEach((f, i) => chosen.set(f.right, groups[i]!));
	const ranked = fitRanker(rows, groups, chosen, penalties.scope);
	const scale = scaleOf(rows);
	rows.features.forEach((feature, column) => keep(feature, outcome.scope, ranked[column]! * scale[column]!));

	const list: LearnedRow[] = [...learned].map(([feature, weights]) => [feature, [...weights]]);
	return { features: featuresVersion, bias, ...rest, weights: packWeights(list) };

	function softmax(lists: readonly Features[], labels: Int32Array, classes: number, first: number): void {
		const x = rowsOf(lists);
		const model = fitSoftmax(x, labels, classes, penalties.words);
		const scale = scaleOf(x);
		const centred = (values: ArrayLike<number>, from: number): number[] => {
			const all = Array.from({ length: classes }, (_, k) => values[from + k]!);
			// Of two classes one number says all.
			if (classes === 2) return [all[1]! - all[0]!];
			const mean = all.reduce((a, b) => a + b) / classes;
			return all.map((v) => v - mean);
		};
		centred(model.bias, 0).forEach((value, k) => (bias[first + k] = whole(value)));
		x.features.forEach((feature, column) =>
			centred(model.weights, column * classes).forEach((value, k) => keep(feature, first + k, value * scale[column]!))
		);
	}
}

/** A reading as the arbiter hears of it, and what came of it. */
export interface HeardSample {
	hand: string;
	signals: readonly (readonly [name: string, strength: number])[];
	figure: boolean;
	right: boolean;
}

/** Learns what signals say of whole readings. The same samples in the same order give the same arbiter. */
export function learnArbiter(samples: readonly HeardSample[]): WeightsFile['arbiter'] {
	const counts = new Map<string, number>();
	for (const { signals } of samples) for (const [name] of signals) counts.set(name, (counts.get(name) ?? 0) + 1);
	const names = [...counts].filter(([, n]) => n >= fewestHeard).map(([name]) => name).sort();
	const columnOf = new Map(names.map((name, column) => [name, column]));
	const starts = [0];
	const columns: number[] = [];
	const strengths: number[] = [];
	for (const { signals } of samples) {
		for (const [name, strength] of signals) {
			const column = columnOf.get(name);
			if (column === undefined) continue;
			columns.push(column);
			strengths.push(strength);
		}
		starts.push(columns.length);
	}
	const rows: Rows = { starts: Int32Array.from(starts), columns: Int32Array.from(columns), scales: Float32Array.from(strengths), width: names.length };
	const says = (asked: 'figure' | 'right') => {
		const { weights, bias } = fitSoftmax(rows, Int32Array.from(samples, (s) => (s[asked] ? 1 : 0)), 2, penalties.arbiter);
		const told = names.map((name, column): [string, number] => [
			name,
			Math.round(1000 * (weights[2 * column + 1]! - weights[2 * column]! + (name === 'always' ? bias[1]! - bias[0]! : 0)))
		]);
		return Object.fromEntries(told.filter(([, weight]) => weight !== 0));
	};
	return { figure: says('figure'), right: says('right') };
}
