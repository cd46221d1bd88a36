import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 110 });
const million = fc.integer({ min: 2, max: 95 });
const purpose = words('die E-Akte', 'das digitale Rathaus', 'die digitale Verwaltung', 'das Serviceportal');

/** "23 → 09", "4000000 → untold": the value and place of every figure, with the Land that leads. */
const told = (line: string) =>
	figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}${f.lead ? ` by ${f.lead}` : ''}`);

const always = <T extends unknown[]>(
	parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
	line: (...rest: T) => { text: string; figures: string[] }
) =>
	fc.assert(
		fc.property(...(parts as unknown as [fc.Arbitrary<unknown>]), (...rest) => {
			const { text, figures } = line(...(rest as unknown as T));
			expect(told(text), text).toEqual(figures);
		}),
		{ numRuns: 40 }
	);

describe('money on its way', () => {
	const flows = words('gehen', 'gingen', 'fließen', 'wandern');

	it('counts where it goes to', () => {
		always([million, flows, purpose], (n, verb, what) => ({
			text: `[Hessen] Nach Marburg ${verb} ${n} Millionen Euro für ${what}.`,
			figures: [`${n}000000 → 06534014`]
		}));
		always([million, flows, purpose], (n, verb, what) => ({
			text: `[Hessen] Nach Marburg ${verb} ${n} Millionen Euro für ${what}, nach Gießen ${n + 1} Millionen Euro.`,
			figures: [`${n}000000 → 06534014`, `${n + 1}000000 → 06531005`]
		}));
	});

	it('counts at home where another place only came before', () => {
		always([million, words('Nach Bayern', 'Nach Marburg', 'Nach Leipzig'), purpose], (n, other, what) => ({
			text: `[Fulda] ${other} investiert auch die Stadt: ${n} Millionen Euro sind für ${what} bewilligt.`,
			figures: [`${n}000000 → 06631009`]
		}));
	});
});
