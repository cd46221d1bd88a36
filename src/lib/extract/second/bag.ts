import { featureOf } from './hash.ts';

/** What may be said of a feature beside its name. */
export const kinds = {
	/** Says little: its words stand far from the number. */
	far: 1,
	/** Means another thing for each metric. */
	given: 2,
	/** Tells places apart, too. */
	place: 4,
	/** Tells places apart for each metric. */
	placeGiven: 8
} as const;

/** Takes features, as hashes; each counts once however often it comes. */
export interface Sink {
	add(hash: number, kind: number): void;
}

const size = 1 << 13;
/** Beyond this a sentence is no sentence; what comes later is left out. */
const most = size >> 1;

/** The features of one mention. Used again for the next one: it makes no garbage. */
export class Bag implements Sink {
	readonly hashes = new Int32Array(most);
	readonly kinds = new Uint8Array(most);
	length = 0;
	readonly #slots = new Int32Array(size);
	readonly #rounds = new Int32Array(size);
	#round = 0;

	clear(): void {
		this.length = 0;
		this.#round++;
	}

	add(hash: number, kind: number): void {
		let at = featureOf(hash) & (size - 1);
		while (this.#rounds[at] === this.#round) {
			if (this.#slots[at] === hash) return;
			at = (at + 1) & (size - 1);
		}
		if (this.length === most) return;
		this.#slots[at] = hash;
		this.#rounds[at] = this.#round;
		this.hashes[this.length] = hash;
		this.kinds[this.length++] = kind;
	}
}
