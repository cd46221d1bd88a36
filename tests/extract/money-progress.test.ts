import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const million = fc.integer({ min: 2, max: 95 });
const words = (...list: string[]) => fc.constantFrom(...list);
/** "26000000 announced added", of every amount that is read. */
const told = (text: string) =>
	read(text)
		.filter((f) => f.startsWith('€'))
		.map((f) => f.replace(/^€ (\d+).*? (announced|committed|paid) (total|added) .*$/, '$1 $2 $3'));

const always = <T extends unknown[]>(
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

describe('a clause behind a comma', () => {
	const purpose = words('die E-Akte', 'das digitale Rathaus', 'das Serviceportal der Stadt');

	it('tells of the amount where it is relative: it closes with its verb', () => {
		always([million, words('die das Land bewilligt hat', 'die das Land schon zugesagt hat')], (n, rel) => ({
			text: `[Fulda] Für die E-Akte plant die Stadt mit ${n} Millionen Euro, ${rel}.`,
			figures: [`${n}000000 committed total`]
		}));
	});

	it('tells of something else where it begins with an article', () => {
		const clause = words(
			'den Rest teilen sich Land und Bund',
			'den Betrieb unterstützen die Nachbarn',
			'die Schulung fördert der Verein'
		);
		always([million, purpose, clause], (n, what, rest) => ({
			text: `[Fulda] Für ${what} sind im Haushalt ${n} Millionen Euro, ${rest}.`,
			figures: [`${n}000000 announced total`]
		}));
	});
});
