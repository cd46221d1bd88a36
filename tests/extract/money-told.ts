import fc from 'fast-check';
import { expect } from 'vitest';
import { read } from './read.ts';

export const million = fc.integer({ min: 21, max: 95 });
export const thousand = fc.integer({ min: 110, max: 480 });
export const words = (...list: string[]) => fc.constantFrom(...list);

/** "26000000 announced added 06", of every amount that is read. */
const told = (text: string) =>
	read(text)
		.filter((f) => f.startsWith('€'))
		.map((f) => f.replace(/^€ (\d+).*? (announced|committed|paid) (total|added) (\S+).*$/, '$1 $2 $3 $4'));

/** Holds the amounts of every generated text against what they should be. */
export const always = <T extends unknown[]>(
	parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
	sentence: (...rest: T) => { text: string; figures: string[] }
) =>
	fc.assert(
		fc.property(...(parts as unknown as [fc.Arbitrary<unknown>]), (...rest) => {
			const { text, figures } = sentence(...(rest as unknown as T));
			expect(told(text), text).toEqual(figures);
		}),
		{ numRuns: 40 }
	);
