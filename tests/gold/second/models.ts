import { lowest } from './lbfgs.ts';

/** Rows of features, each with a scale: `columns[starts[i]..starts[i + 1]]`. */
export interface Rows {
	starts: Int32Array;
	columns: Int32Array;
	scales: Float32Array;
	width: number;
}

export interface Softmax {
	/** By column, then by class. */
	weights: Float64Array;
	bias: Float64Array;
}

/** Softmax regression: `labels[i]` of `classes` for each row; `penalty` on the squared weights, none on the bias. */
export function fitSoftmax(x: Rows, labels: Int32Array, classes: number, penalty: number): Softmax {
	const size = x.width * classes;
	const z = new Float64Array(classes);
	const found = lowest((w, slope) => {
		let loss = 0;
		for (let i = 0; i < labels.length; i++) {
			for (let k = 0; k < classes; k++) z[k] = w[size + k]!;
			for (let e = x.starts[i]!; e < x.starts[i + 1]!; e++) {
				const base = x.columns[e]! * classes;
				const scale = x.scales[e]!;
				for (let k = 0; k < classes; k++) z[k]! += scale * w[base + k]!;
			}
			let most = -Infinity;
			for (let k = 0; k < classes; k++) most = Math.max(most, z[k]!);
			let sum = 0;
			for (let k = 0; k < classes; k++) sum += Math.exp(z[k]! - most);
			loss += Math.log(sum) + most - z[labels[i]!]!;
			for (let k = 0; k < classes; k++) {
				z[k] = Math.exp(z[k]! - most) / sum - (k === labels[i] ? 1 : 0);
				slope[size + k]! += z[k]!;
			}
			for (let e = x.starts[i]!; e < x.starts[i + 1]!; e++) {
				const base = x.columns[e]! * classes;
				const scale = x.scales[e]!;
				for (let k = 0; k < classes; k++) slope[base + k]! += scale * z[k]!;
			}
		}
		for (let j = 0; j < size; j++) {
			loss += 0.5 * penalty * w[j]! * w[j]!;
			slope[j]! += penalty * w[j]!;
		}
		return loss;
	}, size + classes);
	return { weights: found.slice(0, size), bias: found.slice(size) };
}

/**
 * Conditional logit: of the rows of each group (`groups[g]..groups[g + 1]`) those marked in `chosen` are right.
 * A weight by column.
 */
export function fitRanker(x: Rows, groups: Int32Array, chosen: Uint8Array, penalty: number): Float64Array {
	const z = new Float64Array(chosen.length);
	return lowest((w, slope) => {
		let loss = 0;
		for (let g = 0; g + 1 < groups.length; g++) {
			const from = groups[g]!;
			const to = groups[g + 1]!;
			let most = -Infinity;
			for (let i = from; i < to; i++) {
				let sum = 0;
				for (let e = x.starts[i]!; e < x.starts[i + 1]!; e++) sum += x.scales[e]! * w[x.columns[e]!]!;
				z[i] = sum;
				most = Math.max(most, sum);
			}
			let all = 0;
			let right = 0;
			for (let i = from; i < to; i++) {
				z[i] = Math.exp(z[i]! - most);
				all += z[i]!;
				if (chosen[i]) right += z[i]!;
			}
			right = Math.max(right, 1e-12 * all);
			loss -= Math.log(right / all);
			for (let i = from; i < to; i++) {
				const change = z[i]! / all - (chosen[i] ? z[i]! / right : 0);
				if (change === 0) continue;
				for (let e = x.starts[i]!; e < x.starts[i + 1]!; e++) slope[x.columns[e]!]! += x.scales[e]! * change;
			}
		}
		for (let j = 0; j < w.length; j++) {
			loss += 0.5 * penalty * w[j]! * w[j]!;
			slope[j]! += penalty * w[j]!;
		}
		return loss;
	}, x.width);
}

/** How often the answer is yes, by one number: slope and offset of a logistic curve, by Newton's method. */
export function fitCurve(points: readonly { at: number; right: boolean }[], penalty = 0.1): [number, number] {
	let slope = 0;
	let offset = 0;
	for (let round = 0; round < 50; round++) {
		let [a, b, aa, ab, bb] = [-penalty * slope, 0, penalty, 0, 1e-9];
		for (const { at, right } of points) {
			const p = 1 / (1 + Math.exp(-(slope * at + offset)));
			const error = (right ? 1 : 0) - p;
			const weight = p * (1 - p);
			a += error * at;
			b += error;
			aa += weight * at * at;
			ab += weight * at;
			bb += weight;
		}
		const det = aa * bb - ab * ab;
		const [da, db] = [(a * bb - b * ab) / det, (b * aa - a * ab) / det];
		slope += da;
		offset += db;
		if (Math.abs(da) + Math.abs(db) < 1e-9) break;
	}
	return [slope, offset];
}
