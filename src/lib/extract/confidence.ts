import type { Confidence } from '#lib/schema/figure.ts';

/** Weights of signals in thousandths of a logit; `bias`, `sure` and `probable` are rows of their own. */
export interface ConfidenceRow {
	signal: string;
	weight: number;
}

/** How weights make a class: a sum of at least `sure` or `probable`. */
export interface ConfidenceTable {
	weights: ReadonlyMap<string, number>;
	bias: number;
	sure: number;
	probable: number;
}

/** Compiles the rows of `lexicon/confidence.csv`. @throws Error where bias or a threshold is missing */
export function compileConfidence(rows: readonly ConfidenceRow[]): ConfidenceTable {
	const weights = new Map(rows.map((row) => [row.signal, row.weight]));
	const take = (name: string) => {
		const weight = weights.get(name);
		if (weight === undefined) throw new Error(`lexicon/confidence.csv: there is no row '${name}'`);
		weights.delete(name);
		return weight;
	};
	return { bias: take('=bias'), sure: take('=sure'), probable: take('=probable'), weights };
}

/** The sum of a reading's signals, in thousandths of a logit: whole numbers, so that no order matters. */
export function trust(signals: readonly string[], table: ConfidenceTable): number {
	return signals.reduce((sum, signal) => sum + (table.weights.get(signal) ?? 0), table.bias);
}

/** The class of a reading; `doubtful` below both thresholds. */
export function confidenceOf(signals: readonly string[], table: ConfidenceTable): Confidence {
	const sum = trust(signals, table);
	return sum >= table.sure ? 'sure' : sum >= table.probable ? 'probable' : 'doubtful';
}
