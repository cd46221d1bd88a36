/** One reading: which signals it shows, and whether it was right. */
export interface Sample {
	signals: readonly string[];
	right: boolean;
	fold: number;
}

export interface Model {
	bias: number;
	weights: Map<string, number>;
}

/** A signal that is seen less often tells nothing that could be trusted. */
const least = 8;
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/**
 * Logistic regression with an L2 penalty, by accelerated full gradient steps from zero: the same samples in the same order give
 * the same weights. Signals seen in fewer than eight samples get none.
 */
export function fit(samples: readonly Sample[], penalty = 20, rounds = 400): Model {
	const counts = new Map<string, number>();
	for (const s of samples) for (const signal of s.signals) counts.set(signal, (counts.get(signal) ?? 0) + 1);
	const names = [...counts].filter(([, n]) => n >= least && n < samples.length).map(([name]) => name).sort();
	const index = new Map(names.map((name, i) => [name, i]));
	const rows = samples.map((s) => s.signals.flatMap((signal) => index.get(signal) ?? []));
	const share = samples.filter((s) => s.right).length / samples.length;
	const at = new Float64Array(names.length + 1);
	const ahead = new Float64Array(names.length + 1);
	const last = names.length;
	at[last] = ahead[last] = Math.log(share / (1 - share));
	// No step may be longer than the steepest curve allows: a quarter of all signals squared.
	const step = 4 / (samples.length * (1 + Math.max(...rows.map((row) => row.length))) + 4 * penalty);
	for (let round = 1; round <= rounds; round++) {
		const gradient = new Float64Array(names.length + 1);
		rows.forEach((row, n) => {
			const error = (samples[n]!.right ? 1 : 0) - sigmoid(row.reduce((sum, i) => sum + ahead[i]!, ahead[last]!));
			gradient[last]! += error;
			for (const i of row) gradient[i]! += error;
		});
		for (let i = 0; i <= last; i++) {
			const next = ahead[i]! + step * (gradient[i]! - (i < last ? penalty * ahead[i]! : 0));
			ahead[i] = next + ((round - 1) / (round + 2)) * (next - at[i]!);
			at[i] = next;
		}
	}
	const bias = at[last]!;
	const weights = at;
	return { bias, weights: new Map(names.map((name, i) => [name, weights[i]!])) };
}

/** The logit of a reading. */
export const logit = (model: Model, signals: readonly string[]): number =>
	signals.reduce((sum, signal) => sum + (model.weights.get(signal) ?? 0), model.bias);

export const probability = (logit: number): number => sigmoid(logit);
