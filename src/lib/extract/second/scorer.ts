import type { Sink } from './bag.ts';
import { featureOf } from './hash.ts';

/** One learned feature: what it says for each outcome. */
export type LearnedRow = readonly [
	feature: number,
	weights: readonly (readonly [outcome: number, weight: number])[]
];

/** Bits of the filter before the table: it stays in the nearest cache. */
const filter = 1 << 19;
/** Whole numbers of a slot: the feature plus one (0 where it is empty), the round it last counted in, what it says. */
const stride = 4;

/**
 * Adds up what features say. A feature counts once in a round, however often it comes. All that is told of a feature
 * lies in one place, as looking it up costs more than adding it.
 */
export class Scorer implements Sink {
	/** What was said so far, by outcome. */
	readonly scores: Int32Array;
	#round = 0;
	readonly #mask: number;
	/** A bit for each feature that was learned; most never were. */
	readonly #known = new Uint32Array(filter >> 5);
	/** A feature that says one thing has it in its slot: outcome and weight, then -1; else where its own list begins and ends. */
	readonly #slots: Int32Array;
	readonly #outcomes: Uint8Array;
	readonly #weights: Int8Array;

	constructor(learned: readonly LearnedRow[], outcomes: number) {
		this.scores = new Int32Array(outcomes);
		let size = 1024;
		while (size < learned.length * 1.25) size *= 2;
		this.#mask = size - 1;
		this.#slots = new Int32Array(size * stride);
		const told: number[] = [];
		const values: number[] = [];
		for (const [feature, weights] of learned) {
			let slot = feature & this.#mask;
			while (this.#slots[slot * stride] !== 0) slot = (slot + 1) & this.#mask;
			const [outcome, weight] = weights.length === 1 ? weights[0]! : [told.length, 0];
			const single = weights.length === 1;
			this.#slots.set(
				[
					feature + 1,
					0,
					single ? (outcome << 8) | (weight & 255) : outcome,
					single ? -1 : outcome + weights.length
				],
				slot * stride
			);
			this.#known[(feature & (filter - 1)) >> 5]! |= 1 << (feature & 31);
			if (single) continue;
			for (const [of, value] of weights) {
				told.push(of);
				values.push(value);
			}
		}
		this.#outcomes = Uint8Array.from(told);
		this.#weights = Int8Array.from(values);
	}

	/** From here on every feature counts again. */
	nextRound(): void {
		this.#round = (this.#round + 1) | 0;
	}

	add(hash: number): void {
		const feature = featureOf(hash);
		if (!(this.#known[(feature & (filter - 1)) >> 5]! & (1 << (feature & 31)))) return;
		const slots = this.#slots;
		let at = (feature & this.#mask) * stride;
		for (let key = slots[at]!; key !== feature + 1; key = slots[at]!) {
			if (key === 0) return;
			at = (at + stride) & (this.#mask * stride + stride - 1);
		}
		if (slots[at + 1] === this.#round) return;
		slots[at + 1] = this.#round;
		const says = slots[at + 2]!;
		const end = slots[at + 3]!;
		if (end < 0) this.scores[says >> 8]! += (says << 24) >> 24;
		else for (let i = says; i < end; i++) this.scores[this.#outcomes[i]!]! += this.#weights[i]!;
	}
}
