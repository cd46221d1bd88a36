import fc from 'fast-check';
import { expect } from 'vitest';

/** A sentence and what has to be read in it. */
export interface Expected {
	text: string;
	figures: string[];
}

/**
 * Holds generated sentences against what has to be read in them, whatever words they are made of.
 * @param told what is read in a text, one line a figure
 */
export const alwaysTold =
	(told: (text: string) => string[]) =>
	<T extends unknown[]>(
		parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
		sentence: (...rest: T) => Expected
	): void =>
		fc.assert(
			fc.property(...(parts as unknown as [fc.Arbitrary<unknown>]), (...rest) => {
				const { text, figures } = sentence(...(rest as unknown as T));
				expect(told(text), text).toEqual(figures);
			}),
			{ numRuns: 40 }
		);

/** The same for sentences that are written as a line: the text first, then what has to be read in it. */
export const holdsTold =
	(told: (text: string) => string[]) =>
	<T extends unknown[]>(
		parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
		sentence: (...rest: T) => [text: string, ...figures: string[]]
	): void =>
		alwaysTold(told)<T>(parts, (...rest) => {
			const [text, ...figures] = sentence(...rest);
			return { text, figures };
		});
